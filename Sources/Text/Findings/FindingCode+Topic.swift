internal import Rig

extension FindingCode {
  /// The code among those of its part: every code has its words.
  var topic: any FindingTopic {
    switch self {
    case .cameraReady: CameraTopic.ready
    case .cameraNone: CameraTopic.none
    case .cameraUnknown: CameraTopic.unknown
    case .cameraBusy: CameraTopic.busy
    case .cameraDenied: CameraTopic.denied
    case .cameraHung: CameraTopic.hung
    case .cameraGone: CameraTopic.gone
    case .cameraFailed: CameraTopic.failed
    case .cameraModeRefused: CameraTopic.modeRefused
    case .cameraLies: CameraTopic.lies
    case .cameraInfrared: CameraTopic.infrared
    case .cameraNeedsLibcamera: CameraTopic.needsLibcamera
    case .cameraCropped: CameraTopic.cropped

    case .cameraRateLow: RateTopic.low
    case .cameraRateNegotiated: RateTopic.negotiated
    case .cameraRateLowLight: RateTopic.lowLight
    case .cameraRateRaw: RateTopic.raw
    case .cameraRateFirmware: RateTopic.firmware
    case .cameraRateExposure: RateTopic.exposure
    case .cameraRateAntiFlicker: RateTopic.antiFlicker
    case .cameraRateLink: RateTopic.link

    case .cameraBandwidth: USBTopic.bandwidth
    case .cameraUSBSlowLink: USBTopic.slowLink
    case .cameraUSBLoss: USBTopic.loss
    case .cameraUSBAutosuspend: USBTopic.autosuspend
    case .cameraUSBTight: USBTopic.tight
    case .cameraUSBTogether: USBTopic.together

    case .cameraNoFrames: FrameTopic.none
    case .cameraDropped: FrameTopic.dropped
    case .cameraErrors: FrameTopic.errors
    case .cameraStall: FrameTopic.stall
    case .cameraRepeated: FrameTopic.repeated
    case .cameraTruncated: FrameTopic.truncated
    case .cameraGaps: FrameTopic.gaps
    case .cameraHostSlow: FrameTopic.hostSlow
    case .cameraClock: FrameTopic.clock

    case .cameraNoCable: SignalTopic.cable
    case .cameraNoSignal: SignalTopic.none
    case .cameraNoSync: SignalTopic.sync
    case .cameraSignalRange: SignalTopic.range

    case .pictureBlack: PictureTopic.black
    case .pictureFrozen: PictureTopic.frozen
    case .pictureCutOff: PictureTopic.cutOff
    case .pictureDark: PictureTopic.dark
    case .pictureBright: PictureTopic.bright
    case .pictureClipped: PictureTopic.clipped
    case .pictureBacklit: PictureTopic.backlit
    case .pictureNoisy: PictureTopic.noisy
    case .pictureBlurred: PictureTopic.blurred
    case .pictureCast: PictureTopic.cast
    case .pictureFlicker: PictureTopic.flicker

    case .microphoneReady: MicrophoneTopic.ready
    case .microphoneNone: MicrophoneTopic.none
    case .microphoneUnknown: MicrophoneTopic.unknown
    case .microphoneBusy: MicrophoneTopic.busy
    case .microphoneDenied: MicrophoneTopic.denied
    case .microphoneHung: MicrophoneTopic.hung
    case .microphoneGone: MicrophoneTopic.gone
    case .microphoneFailed: MicrophoneTopic.failed
    case .microphoneServerHung: MicrophoneTopic.serverHung
    case .microphoneServerGone: MicrophoneTopic.serverGone
    case .microphoneMonitorDefault: MicrophoneTopic.monitorDefault
    case .microphoneDefaultOther: MicrophoneTopic.otherDefault

    case .microphoneMuted: SilenceTopic.muted
    case .microphoneMutedHardware: SilenceTopic.mutedHardware
    case .microphoneSilent: SilenceTopic.digital
    case .microphoneStuck: SilenceTopic.stuck
    case .microphoneUnplugged: SilenceTopic.unplugged

    case .microphoneLevelLow: LevelTopic.low
    case .microphoneLevelHigh: LevelTopic.high
    case .microphonePeakHigh: LevelTopic.peakHigh
    case .microphoneClipped: LevelTopic.clipped
    case .microphoneClippedHidden: LevelTopic.clippedHidden
    case .microphoneNoise: LevelTopic.noise
    case .microphoneSignalToNoise: LevelTopic.signalToNoise

    case .microphoneSoftwareGain: GainTopic.software
    case .microphoneGainMoved: GainTopic.moved
    case .microphoneGainAutomatic: GainTopic.automatic
    case .microphoneGainLowest: GainTopic.lowest

    case .microphoneHum: SoundTopic.hum
    case .microphoneDC: SoundTopic.dc
    case .microphoneOneSided: SoundTopic.oneSided
    case .microphoneInverted: SoundTopic.inverted

    case .microphoneLost: CaptureTopic.lost
    case .microphoneDrift: CaptureTopic.drift
    case .microphoneBandwidth: CaptureTopic.bandwidth
    case .microphoneBluetooth: CaptureTopic.bluetooth
    case .microphoneResampled: CaptureTopic.resampled
    case .microphoneSourceChanged: CaptureTopic.sourceChanged

    case .computerReady: ComputerTopic.ready
    case .computerUnread: ComputerTopic.unread
    case .computerLoad: ComputerTopic.load
    case .computerPowerSaving: ComputerTopic.powerSaving
    case .computerBattery: ComputerTopic.battery
    case .computerMemory: ComputerTopic.memory
    case .computerDisk: ComputerTopic.disk
    case .computerHot: ComputerTopic.hot
    case .computerThrottled: ComputerTopic.throttled
    case .computerWifiWeak: ComputerTopic.wifiWeak
    case .computerWifiSaving: ComputerTopic.wifiSaving
    case .computerVPN: ComputerTopic.vpn
    case .computerSuspend: ComputerTopic.suspend
    case .computerScreenLock: ComputerTopic.screenLock
    case .computerMetered: ComputerTopic.metered

    case .uplinkReady: UplinkTopic.ready
    case .uplinkNoIngest: UplinkTopic.noIngest
    case .uplinkConnectOnly: UplinkTopic.connectOnly
    case .uplinkMayGoLive: UplinkTopic.mayGoLive
    case .uplinkNoKey: UplinkTopic.noKey
    case .uplinkName: UplinkTopic.nameUnresolved
    case .uplinkNameServer: UplinkTopic.nameServer
    case .uplinkRefused: UplinkTopic.refused
    case .uplinkTimedOut: UplinkTopic.timedOut
    case .uplinkUnreachable: UplinkTopic.unreachable
    case .uplinkPortBlocked: UplinkTopic.portBlocked
    case .uplinkTLS: UplinkTopic.tls
    case .uplinkTLSExpired: UplinkTopic.tlsExpired
    case .uplinkTLSName: UplinkTopic.tlsName
    case .uplinkTLSUntrusted: UplinkTopic.tlsUntrusted
    case .uplinkNotTLS: UplinkTopic.notTLS
    case .uplinkWantsTLS: UplinkTopic.wantsTLS
    case .uplinkPortal: UplinkTopic.portal
    case .uplinkHTTP: UplinkTopic.http
    case .uplinkNotRTMP: UplinkTopic.notRTMP
    case .uplinkApplication: UplinkTopic.application
    case .uplinkKey: UplinkTopic.key
    case .uplinkSilentClose: UplinkTopic.silentClose
    case .uplinkDenied: UplinkTopic.denied
    case .uplinkNameInUse: UplinkTopic.nameInUse
    case .uplinkStalled: UplinkTopic.stalled
    case .uplinkClosed: UplinkTopic.closed
    case .uplinkFailed: UplinkTopic.failed
    case .uplinkTooSlow: UplinkTopic.tooSlow
    case .uplinkUnsteady: UplinkTopic.unsteady
    case .uplinkQueue: UplinkTopic.queue
    case .uplinkLoss: UplinkTopic.loss
    case .uplinkLimited: UplinkTopic.limited
    case .uplinkProxy: UplinkTopic.proxy
    case .uplinkCertificate: UplinkTopic.certificate
    case .uplinkFamily: UplinkTopic.deadFamily

    case .uplinkPassphrase: SRTTopic.passphrase
    case .uplinkSilent: SRTTopic.silent
    case .uplinkIncompatible: SRTTopic.incompatible
    case .uplinkNotSRT: SRTTopic.notSRT
    case .uplinkSRTLibrary: SRTTopic.library
    case .uplinkSRTDropped: SRTTopic.dropped
    case .uplinkSRTLost: SRTTopic.lost
    case .uplinkSRTQueue: SRTTopic.queue
    case .uplinkSRTLatency: SRTTopic.latency
    case .uplinkSRTRetransmitted: SRTTopic.retransmitted
    case .uplinkSRTOptions: SRTTopic.options

    case .uplinkBulkOnly: MeasurementServerTopic.bulkOnly
    case .uplinkServerBusy: MeasurementServerTopic.busy
    case .uplinkServerFailed: MeasurementServerTopic.failed

    case .encoderReady: EncoderTopic.ready
    case .encoderNone: EncoderTopic.none
    case .encoderSlow: EncoderTopic.slow
    case .encoderUntried: EncoderTopic.untried
    case .encoderLimits: EncoderTopic.limits
    case .encoderKept: EncoderTopic.kept
    case .encoderLate: EncoderTopic.late
    case .encoderHardware: EncoderTopic.hardware
    case .encoderHung: EncoderTopic.hung
    case .encoderFailed: EncoderTopic.failed
    case .encoderProgram: EncoderTopic.program

    case .settingsNone: SettingsTopic.none
    case .settingsBelowPlatform: SettingsTopic.belowPlatform
    case .settingsNoCommonGround: SettingsTopic.noCommonGround

    case .lintReady: LintTopic.ready
    case .lintUnknown: LintTopic.unknown
    case .lintKeyframesLong: LintTopic.keyframesLong
    case .lintKeyframesUnset: LintTopic.keyframesUnset
    case .lintBitrateLow: LintTopic.bitrateLow
    case .lintBitrateHigh: LintTopic.bitrateHigh
    case .lintRateControl: LintTopic.rateControl
    case .lintCodec: LintTopic.codec
    case .lintProfile: LintTopic.profile
    case .lintBFrames: LintTopic.bFrames
    case .lintFrameRate: LintTopic.frameRate
    case .lintSizeOdd: LintTopic.sizeOdd
    case .lintSizeLarge: LintTopic.sizeLarge
    case .lintAudioCodec: LintTopic.audioCodec
    case .lintAudioRate: LintTopic.audioRate
    case .lintAudioChannels: LintTopic.audioChannels
    case .lintAudioBitrate: LintTopic.audioBitrate
    }
  }
}
