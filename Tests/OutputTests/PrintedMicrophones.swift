import Output
import Rig
import Text

/// What `airworthy devices microphones` prints of microphones.
func printed(
  _ microphones: [Microphone],
  server: SoundServer = SoundServer(.running, name: "PulseAudio 16.1"),
  monitors: [SoundSource] = [],
  absence: Absence? = nil,
  barrier: AccessBarrier? = nil,
  _ language: Language,
  width: Int = 80,
  isVerbose: Bool = false
) -> String {
  DevicesText.text(
    of: DevicesDocument(
      rig: .thisMachine,
      cameras: [],
      cameraAbsence: nil,
      microphones: MicrophoneListing(
        microphones: microphones,
        monitors: monitors,
        soundServer: server,
        absence: absence,
        barrier: barrier
      ),
      computer: nil,
      failures: []
    ),
    showing: [.microphone],
    language,
    width: width,
    isVerbose: isVerbose
  )
}
