/// What a program would do with a camera: whether it lists it, the mode it would set, the rate it
/// would really get, and what it changes on the way.
///
/// A prediction from facts by the program's own rules; nothing was opened or measured.
public struct ApplicationPick: Codable, Sendable, Equatable {
  /// The program.
  public var application: Application
  /// Whether the program offers this camera at all; false with `obstacle` where it does not.
  public var isListed: Bool
  /// Why it is not listed, or is listed and could not start; nil where it would run.
  public var obstacle: Reason?
  /// What the program asks the driver for; nil where it would ask for nothing.
  public var asked: Asked?
  /// What the driver will set: fourcc and size are nil together where that is unknown, and
  /// `interval` is nil where `rateBasis` says that the rate is not known.
  public var granted: CaptureFormat?
  /// What `granted.interval` rests on; nil without `granted`.
  public var rateBasis: RateBasis?
  /// What happens to the picture between the driver and the program's own frame.
  public var conversion: Conversion?
  /// The controls that opening the camera changes; others are left alone.
  public var changes: [ControlChange]
  /// What a damaged compressed frame does; nil where the format is raw or unknown.
  public var damagedFrame: DamagedFrame?
  /// How the rules are known.
  public var knowledge: Knowledge
  /// Why the pick is as it is, in the order in which the rules applied.
  public var reasons: [Reason]

  /// A pick of which nothing is decided yet.
  public init(_ application: Application, knowledge: Knowledge) {
    self.application = application
    self.isListed = true
    self.changes = []
    self.knowledge = knowledge
    self.reasons = []
  }
}

extension ApplicationPick {
  /// The programs whose rules are known.
  public enum Application: String, Codable, Sendable, CaseIterable {
    /// OBS Studio, source "Video Capture Device (V4L2)".
    case obs
    /// Chromium and what is built on it, by V4L2.
    case chrome
    /// Firefox, by V4L2.
    case firefox
    /// `ffmpeg -f v4l2`.
    case ffmpeg
    /// GStreamer's `v4l2src`.
    case gstreamer
  }

  /// What a program hands to `VIDIOC_S_FMT` and `VIDIOC_S_PARM`.
  public struct Asked: Codable, Sendable, Equatable {
    /// The pixel format; nil where the format is left as it is.
    public var fourcc: String?
    /// Pixels; nil where the format is left as it is.
    public var width: UInt32?
    /// Pixels; nil where the format is left as it is.
    public var height: UInt32?
    /// The interval, even one that makes no rate (`0/30`); nil where the rate is left as it is.
    public var interval: Fraction?
    /// The rate of `interval`; nil where it makes none.
    public var rateFps: Double?

    /// A request; nil is left as it is.
    public init(fourcc: String?, width: UInt32?, height: UInt32?, interval: Fraction?) {
      self.fourcc = fourcc
      self.width = width
      self.height = height
      self.interval = interval
      self.rateFps = interval?.rateFps
    }
  }

  /// What a granted rate rests on.
  public enum RateBasis: String, Codable, Sendable, CaseIterable {
    /// The rate set now stays: the program sets neither format nor rate.
    case unchanged
    /// The driver's own rule, known from its source, applied to the intervals it lists.
    case driverRule = "driver_rule"
    /// The driver lists the very interval that is asked for.
    case listed
    /// The driver lists one interval for this mode.
    case onlyRate = "only_rate"
    /// Not known: the driver falls back to its default for the mode, which it does not tell.
    case driverDefault = "driver_default"
    /// Not known: this driver's rule is.
    case unknownDriver = "unknown_driver"
    /// Not known: the driver lists no intervals.
    case noIntervals = "no_intervals"
    /// Not known: libv4l2 chooses the mode that it converts from.
    case emulation
    /// Not known: the program that feeds the loopback sets the pace.
    case producer
  }

  /// What happens to the picture on its way into the program.
  public enum Conversion: String, Codable, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// Raw frames are copied into another raw layout.
    case converted
    /// The program decodes compressed frames.
    case decoded
    /// libv4l2 converts, in software that nobody maintains.
    case emulated
  }

  /// What a program does with a compressed frame that does not decode.
  public enum DamagedFrame: String, Codable, Sendable, CaseIterable {
    /// The capture ends until the source is restarted.
    case endsCapture = "ends_capture"
    /// The frame is left out.
    case drops
    /// The frame is handed on to whatever decodes it.
    case passesOn = "passes_on"
  }

  /// A control that a program sets when it opens the camera.
  public struct ControlChange: Codable, Sendable, Equatable {
    /// `V4L2_CID_…`.
    public var id: UInt32
    /// The name this kernel uses.
    public var name: String
    /// The value now.
    public var from: Int64
    /// The value afterwards; nil where it depends on the machine.
    public var to: Int64?

    /// A change of a control.
    public init(id: UInt32, name: String, from: Int64, to: Int64?) {
      self.id = id
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// How the rules of a program are known.
  public struct Knowledge: Codable, Sendable, Equatable {
    /// The day of the state that was read, ISO 8601 to the precision known.
    public var date: String
    /// The version the rules are those of.
    public var version: String
    /// Where they are written.
    public var source: String
    /// What is assumed and was not confirmed.
    public var unverified: [Doubt]

    /// Rules from a source.
    public init(date: String, version: String, source: String, unverified: [Doubt]) {
      self.date = date
      self.version = version
      self.source = source
      self.unverified = unverified
    }
  }

  /// What a prediction assumes without proof.
  public enum Doubt: String, Codable, Sendable, CaseIterable {
    /// The program may reach the camera through PipeWire instead of V4L2.
    case pipewire
    /// The driver's default format is taken to be the first it lists.
    case defaultFormat = "default_format"
    /// The node is taken to capture single-planar; multi-planar ones are out of the program's reach.
    case singlePlanar = "single_planar"
    /// Which entries libv4l2 emulates was assumed, not asked.
    case emulatedFormats = "emulated_formats"
    /// Which entry the settings dialogue selects by itself is not modelled.
    case settingsDialogue = "settings_dialogue"
    /// A list is chosen by memory that the program never set; its usual content is assumed.
    case uninitialisedList = "uninitialised_list"
    /// Whether size and rate follow the newer rule of `resizeMode`.
    case resizeMode = "resize_mode"
    /// The rest of the pipeline may narrow the choice.
    case pipeline
    /// The camera's firmware may answer another interval than the one negotiated.
    case firmware
  }

  /// Why something is as it is: a stable code with arguments; views add the words.
  public struct Reason: Codable, Sendable, Equatable {
    /// The stable code.
    public var code: Code
    /// The values that the words need, by name; see `Code`.
    public var arguments: [String: String]

    /// A reason with its arguments.
    public init(_ code: Code, _ arguments: [String: String] = [:]) {
      self.code = code
      self.arguments = arguments
    }
  }
}

extension ApplicationPick.Reason {
  /// The stable codes; the names of the arguments follow each.
  public enum Code: String, Codable, Sendable, CaseIterable {
    // Obstacles: why a camera is not listed, or does not start.

    /// The camera has no capturing node.
    case noCaptureNode = "node.none"
    /// The node is numbered beyond what is scanned: `path`, `last`.
    case nodeNotScanned = "node.not_scanned"
    /// Another node of the same bus is opened instead: `path`, `opened`.
    case otherNodeOpened = "node.other_opened"
    /// The camera could not be opened: `state`, one of denied, hung, gone, failed.
    case noAccess = "access"
    /// The driver lists no format at all.
    case noFormats = "format.none"
    /// None of the formats is one that the program takes: `fourccs`.
    case noUsableFormat = "format.unusable"
    /// The format set now is not one that the program takes: `fourcc`.
    case currentFormatUnusable = "format.current_unusable"
    /// The format set now could not be read, and the program starts from it.
    case currentFormatUnknown = "format.current_unknown"
    /// No listed size is discrete: `fourccs`.
    case onlyRangesOfSizes = "size.only_ranges"
    /// A loopback that captures and outputs at once (no `exclusive_caps=1`) is taken for a codec.
    case loopbackNotExclusive = "loopback.not_exclusive"
    /// A loopback without a producer does not capture.
    case loopbackNoProducer = "loopback.no_producer"
    /// A setting that the program does not offer for this camera: `setting` (fourcc, size, rate),
    /// `value`.
    case settingNotOffered = "setting.not_offered"
    /// The driver refuses an interval without a numerator: `numerator`, `denominator`.
    case intervalRefused = "rate.interval_refused"

    // Reasons: why the pick is as it is.

    /// Another program streams from it now; start fails until it is closed: `holders`.
    case busy = "access.busy"
    /// The format set now is kept: `fourcc`, `width`, `height`.
    case keepsFormat = "format.kept"
    /// The format the user named: `fourcc`.
    case formatRequested = "format.requested"
    /// Beyond 640x480 MJPEG comes first: `fourcc`, `width`, `height`.
    case prefersCompressed = "format.prefers_compressed"
    /// The first of the program's list that the camera has: `fourcc`, `rank` from 1.
    case firstOfList = "format.first_of_list"
    /// A raw format is taken though a compressed one is faster at this size: `fourcc`, `rate_fps`,
    /// `other_fourcc`, `other_rate_fps`.
    case slowerThanCompressed = "format.slower_than_compressed"
    /// The driver lists it more than once: `fourcc`; the first entry counts.
    case listedTwice = "format.listed_twice"
    /// libv4l2 makes this format out of another: `fourcc`.
    case emulated = "format.emulated"
    /// The size set now is kept: `width`, `height`.
    case keepsSize = "size.kept"
    /// The candidate nearest to what is wanted: `width`, `height`, `rate_fps`, `wanted_width`,
    /// `wanted_height`, `wanted_rate_fps`.
    case nearestCandidate = "size.nearest_candidate"
    /// The driver changes the size: `asked_width`, `asked_height`, `width`, `height`.
    case sizeChanged = "size.changed"
    /// The size is not listed and the driver's rule for it is not known: `width`, `height`.
    case sizeRuleUnknown = "size.rule_unknown"
    /// The program knows fixed sizes only and the wanted is none of them: `width`, `height`.
    case sizeNotProbed = "size.not_probed"
    /// Sizes listed as a range are skipped: `fourccs`.
    case rangesSkipped = "size.ranges_skipped"
    /// The rate set now is kept: `rate_fps`.
    case keepsRate = "rate.kept"
    /// No rate is set after the format, so the driver's default for the mode applies.
    case defaultRate = "rate.driver_default"
    /// The interval loses its numerator on its way: `chosen_fps`, `numerator`, `denominator`, and
    /// `rate_fps` where the granted rate is known.
    case rateTruncated = "rate.truncated"
    /// The granted rate is another than asked: `asked_fps`, `rate_fps`.
    case rateChanged = "rate.changed"
    /// The rate is guessed from the size instead of asked of the driver: `rate_fps`.
    case rateGuessed = "rate.guessed"
    /// No rates are listed, so a usual one is asked for: `rate_fps`.
    case rateAssumed = "rate.assumed"
    /// The fastest rate is taken before the largest size: `rate_fps`.
    case fastestFirst = "rate.fastest_first"
    /// What is fed into the loopback sets the rate.
    case producerSetsRate = "rate.producer"
    /// Controls go back to their defaults at every open: `count`, `names`.
    case resetsControls = "controls.reset"
    /// The power line frequency is set by the machine's time zone: `value`.
    case setsPowerLineFrequency = "controls.power_line_frequency"
    /// One undecodable frame ends the capture: `fourcc`.
    case damagedFrameEndsCapture = "frames.damaged_end_capture"
    /// Only raw formats are looked at, as a pipeline without a decoder needs.
    case rawPipeline = "pipeline.raw"
    /// The program lists no cameras: it opens the path it is given: `path`.
    case opensPath = "node.path_given"
  }
}
