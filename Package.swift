// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A room of Sources/ and what it knows of.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict
  )
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioWebSocket = Target.Dependency.product(name: "NIOWebSocket", package: "swift-nio")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "airworthy",
  products: [
    .executable(name: "airworthy", targets: ["airworthy"]),
    .executable(name: "airworthy-media", targets: ["airworthy-media"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // C shims: constants, inline wrappers, libraries found at run time.
    .target(name: "CLinux"),
    .target(name: "CV4L2"),
    .target(name: "CALSA", linkerSettings: [.linkedLibrary("asound")]),
    .target(name: "CPulse"),
    .target(name: "CSRT"),
    .target(name: "CTurboJPEG"),
    .target(
      name: "CMedia",
      linkerSettings: ["avcodec", "avutil", "swscale", "swresample"].map { .linkedLibrary($0) }
    ),

    // The plain values and how they are written down.
    room("Rig"),
    room("OrderedJSON"),

    // The system, once.
    room("SystemCore", ["CLinux", systemPackage]),
    room("Workers", ["OrderedJSON", "Rig", "SystemCore", "Uplink", logging]),
    room("V4L2", ["CV4L2", "SystemCore", systemPackage]),
    room("Audio", ["CALSA", "CPulse", "SystemCore", systemPackage]),
    room("Hosts"),
    room("RTMP", ["Hosts", nioCore, nioPosix, nioSSL, nioTLS]),
    room("NDT7", ["Hosts", nioCore, nioHTTP1, nioPosix, nioSSL, nioTLS, nioWebSocket]),
    room("SRT", ["CSRT", "Hosts", "SystemCore"]),

    // Probe: facts.
    room("UVC"),
    room("V4L2Probe", ["AccessProbe", "Rig", "SystemCore", "UVC", "V4L2", systemPackage]),
    room("AccessProbe", ["Rig", "SystemCore"]),
    room("ALSAProbe", ["AccessProbe", "Audio", "Rig", "SystemCore", systemPackage]),
    room("ComputerProbe", ["CLinux", "Rig", "SystemCore"]),

    // Arithmetic on samples and bytes; the signals that stand in for both.
    room("Loudness"),
    room("Uplink"),
    room("Picture", ["CTurboJPEG", "Rig"]),
    room("TOMLSafety"),
    room("TestSignals"),
    room("Programme"),

    // Bench: measurements.
    room(
      "Bench",
      [
        "ALSAProbe", "Audio", "CLinux", "Loudness", "NDT7", "Picture", "Programme", "RTMP", "Rig",
        "SRT", "SystemCore", "TestSignals", "Uplink", "V4L2", "V4L2Probe", "Workers",
        systemPackage,
      ]
    ),

    // Encoders: linked by airworthy-media alone, airworthy itself must start in milliseconds.
    room(
      "Media",
      [
        "Bench", "CMedia", "ComputerProbe", "Loudness", "OrderedJSON", "Picture", "Rig",
        "SystemCore", "Uplink", "Workers",
      ]
    ),
    .executableTarget(
      name: "airworthy-media",
      dependencies: ["Media"],
      swiftSettings: strict
    ),

    // Judge and recommend.
    .target(
      name: "Profiles",
      path: "Profiles",
      resources: [
        .embedInCode("platform-bilibili.toml"), .embedInCode("platform-chzzk.toml"),
        .embedInCode("platform-custom.toml"), .embedInCode("platform-douyin.toml"),
        .embedInCode("platform-douyu.toml"), .embedInCode("platform-facebook.toml"),
        .embedInCode("platform-huya.toml"), .embedInCode("platform-ivs.toml"),
        .embedInCode("platform-kick.toml"), .embedInCode("platform-kuaishou.toml"),
        .embedInCode("platform-restream.toml"), .embedInCode("platform-soop.toml"),
        .embedInCode("platform-tiktok.toml"), .embedInCode("platform-twitch.toml"),
        .embedInCode("platform-weibo.toml"), .embedInCode("platform-x.toml"),
        .embedInCode("platform-youtube.toml"),
        .embedInCode("scene-commerce.toml"), .embedInCode("scene-entertainment.toml"),
        .embedInCode("scene-music.toml"), .embedInCode("scene-teaching.toml"),
        .embedInCode("thresholds.toml"),
      ],
      swiftSettings: strict
    ),
    room("Judge", ["Rig", "Uplink"]),
    room("ProfileGenerator", ["Judge", "Profiles", "Rig", "TOMLSafety", tomlKit]),
    room(
      "Logbook",
      ["OrderedJSON", "Rig", "SystemCore", "TOMLSafety", systemPackage, tomlKit]
    ),

    // Exports: other programs' files and command lines.
    room("OBSStudio", ["OrderedJSON", "Rig", "SystemCore", systemPackage]),
    room("CommandLines", ["Rig"]),

    // The plan, the words, the views, the commands.
    room(
      "Preflight",
      ["Bench", "Judge", "ProfileGenerator", "Rig", "SystemCore", "V4L2Probe", "Workers"]
    ),
    room("Applications", ["Rig"]),
    room("Text", ["Rig"]),
    room("Output", ["OrderedJSON", "Rig", "Text", "Workers"]),
    room(
      "Commands",
      [
        "ALSAProbe", "Applications", "Bench", "CommandLines", "ComputerProbe", "Judge", "Logbook",
        "NDT7", "OBSStudio", "OrderedJSON", "Output", "Preflight", "ProfileGenerator", "RTMP",
        "Rig", "SRT", "SystemCore", "Text", "V4L2Probe", "Workers", argumentParser, logging,
        systemPackage,
      ]
    ),
    .executableTarget(
      name: "airworthy",
      dependencies: ["Commands", "Workers", argumentParser],
      swiftSettings: strict
    ),

    // Tests; CEBUR128 is libebur128, an oracle for loudness.
    .systemLibrary(name: "CEBUR128", path: "Tests/CEBUR128"),
    .target(
      name: "TestSupport",
      dependencies: ["Rig", "SystemCore", "Uplink"],
      path: "Tests/Support",
      swiftSettings: strict
    ),
    // What uses Testing builds in tests alone; the benchmarks use TestSupport too.
    .target(name: "TestExtensions", path: "Tests/TestExtensions", swiftSettings: strict),
    .target(name: "CTruth", path: "Tests/Truth/CTruth"),
    .executableTarget(
      name: "truth",
      dependencies: ["CTruth", argumentParser],
      path: "Tests/Truth",
      exclude: ["CTruth"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TruthTests",
      dependencies: ["truth", argumentParser],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "benchmark-picture",
      dependencies: ["Picture", "Rig", "SystemCore", "TestSupport"],
      path: "Tests/Benchmarks/Picture",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "benchmark-loudness",
      dependencies: ["CEBUR128", "Loudness", "TestSignals"],
      path: "Tests/Benchmarks/Loudness",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "benchmark-encoder",
      dependencies: ["Media", "Rig", "TestSupport"],
      path: "Tests/Benchmarks/Encoder",
      swiftSettings: strict
    ),
    .target(name: "CSubreaper", path: "Tests/Benchmarks/CSubreaper"),
    .executableTarget(
      name: "benchmark-upload",
      dependencies: ["CSubreaper"],
      path: "Tests/Benchmarks/Upload",
      swiftSettings: strict
    ),
    tests(of: "ALSAProbe", ["AccessProbe", "Audio", "Rig", "SystemCore", systemPackage]),
    tests(of: "Applications", ["Rig"]),
    tests(
      of: "Audio",
      [
        "AccessProbe", "ALSAProbe", "Bench", "Rig", "SystemCore", "TestExtensions", "Workers",
        systemPackage,
      ]
    ),
    .testTarget(
      name: "BenchMicrophoneTests",
      dependencies: [
        "Audio", "Bench", "OrderedJSON", "Rig", "SystemCore", "TestSignals", "Workers",
        systemPackage,
      ],
      swiftSettings: strict
    ),
    tests(
      of: "Bench",
      [
        "Applications", "Judge", "OrderedJSON", "Picture", "Preflight", "ProfileGenerator", "Rig",
        "SynthesisedUVC", "SystemCore", "TestSupport", "V4L2", "V4L2Probe", "Workers",
        systemPackage,
      ]
    ),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["airworthy", "airworthy-media", "TestExtensions"],
      swiftSettings: strict
    ),
    tests(of: "ComputerProbe", ["Rig", "SystemCore", "TestSupport"]),
    tests(of: "Hosts"),
    tests(of: "Judge", ["Uplink", "ProfileGenerator", "Profiles", "Rig"]),
    tests(of: "Logbook", ["Rig", "SystemCore", systemPackage]),
    tests(of: "Loudness", ["CEBUR128", "TestSignals"]),
    tests(of: "Output", ["Rig", "TestExtensions", "Text"]),
    tests(of: "Media", ["Rig", "SystemCore", "TestExtensions", "TestSupport", "Workers"]),
    tests(of: "OBSStudio", ["Rig", "SystemCore", "TestExtensions", "TestSupport"]),
    tests(of: "CommandLines", ["Rig", "TestExtensions", "TestSupport"]),
    tests(of: "OrderedJSON", ["Rig"]),
    tests(of: "Picture", ["Rig", "TestSupport"]),
    tests(
      of: "Preflight",
      ["Judge", "OrderedJSON", "Rig", "SystemCore", "TestSupport", "Workers"]
    ),
    tests(of: "ProfileGenerator", ["Judge", "Profiles", "Rig", "TestExtensions", "TOMLSafety"]),
    tests(of: "Profiles", ["Judge", "ProfileGenerator", "Rig"]),
    tests(of: "Programme", ["TestSupport"]),
    tests(
      of: "RTMP",
      [
        "Bench", "Rig", "SystemCore", "TestExtensions", "TestSupport", "Uplink", "Workers", nioCore,
        nioEmbedded, nioPosix, nioSSL,
      ]
    ),
    tests(
      of: "NDT7",
      [
        "airworthy", "Bench", "CLinux", "Rig", "SystemCore", "TestSupport", "Workers", nioCore,
        nioHTTP1,
        nioPosix, nioSSL, nioTLS, nioWebSocket,
      ]
    ),
    .target(name: "CSRTHeader", dependencies: ["CSRT"], path: "Tests/SRTTests/Header"),
    .testTarget(
      name: "SRTTests",
      dependencies: [
        "Bench", "CSRT", "CSRTHeader", "Rig", "SRT", "SystemCore", "TestExtensions", "TestSupport",
        "Uplink", "Workers",
      ],
      exclude: ["Header"],
      swiftSettings: strict
    ),
    tests(of: "Rig", ["OrderedJSON"]),
    tests(of: "SystemCore", ["TestSupport", systemPackage]),
    tests(of: "Text", ["Rig"]),
    tests(of: "Uplink", ["TestSupport"]),
    .target(name: "SynthesisedUVC", path: "Tests/UVCTests/Support", swiftSettings: strict),
    .testTarget(
      name: "UVCTests",
      dependencies: ["SynthesisedUVC", "TestSupport", "UVC"],
      exclude: ["Support"],
      swiftSettings: strict
    ),
    tests(of: "V4L2", ["CV4L2", systemPackage]),
    tests(
      of: "V4L2Probe",
      [
        "CV4L2", "OrderedJSON", "Rig", "SynthesisedUVC", "SystemCore", "TestSupport", "UVC",
        "V4L2", systemPackage,
      ]
    ),
    tests(of: "Workers", ["OrderedJSON", "Rig", "SystemCore", "TestSupport", "Uplink"]),
  ],
  swiftLanguageModes: [.v6]
)
