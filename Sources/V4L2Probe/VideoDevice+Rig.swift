package import Rig
package import SystemPackage
package import V4L2

extension VideoDevice {
  /// The format set now, with its interval.
  package func captureFormat(_ type: BufferType) throws(Errno) -> CaptureFormat {
    let format = try format(type)
    return CaptureFormat(
      fourcc: format.pixelFormat.fourcc,
      width: format.width,
      height: format.height,
      interval: interval(type).map(Fraction.init)
    )
  }

  /// The format set now; nil where there is none, or none that can be.
  func credibleFormat(
    _ type: BufferType,
    faults: inout Set<EnumerationFault>
  ) -> CaptureFormat? {
    guard let format = try? format(type) else { return nil }
    let untruths = self.faults(of: format)
    faults.formUnion(untruths)
    return untruths.isEmpty ? try? captureFormat(type) : nil
  }

  /// The modes of a pixel format: one a size, and one for a range of sizes.
  func modes(
    of format: FormatDescription,
    faults: inout Set<EnumerationFault>
  ) -> [CaptureMode] {
    var modes: [CaptureMode] = []
    for size in frameSizes(of: format.pixelFormat, faults: &faults) {
      switch size {
      case .discrete(let width, let height):
        modes.append(mode(format, width, height, nil, faults: &faults))
      case .stepwise(let widths, let widthStep, let heights, let heightStep):
        let range = SizeRange(
          minWidth: widths.lowerBound,
          maxWidth: widths.upperBound,
          stepWidth: widthStep,
          minHeight: heights.lowerBound,
          maxHeight: heights.upperBound,
          stepHeight: heightStep
        )
        modes.append(
          mode(format, widths.upperBound, heights.upperBound, range, faults: &faults)
        )
      }
    }
    return modes
  }

  private func mode(
    _ format: FormatDescription,
    _ width: UInt32,
    _ height: UInt32,
    _ range: SizeRange?,
    faults: inout Set<EnumerationFault>
  ) -> CaptureMode {
    var intervals: [Fraction] = []
    var intervalRange: IntervalRange?
    let offered = frameIntervals(
      of: format.pixelFormat,
      width: width,
      height: height,
      faults: &faults
    )
    for interval in offered {
      switch interval {
      case .discrete(let ratio): intervals.append(Fraction(ratio))
      case .stepwise(let shortest, let longest, let step):
        intervalRange = IntervalRange(
          shortest: Fraction(shortest),
          longest: Fraction(longest),
          step: Fraction(step)
        )
      }
    }
    return CaptureMode(
      fourcc: format.pixelFormat.fourcc,
      description: format.description,
      compressed: format.isCompressed,
      width: width,
      height: height,
      sizeRange: range,
      intervals: intervals,
      intervalRange: intervalRange
    )
  }

  /// A control with its value and its menu.
  package func cameraControl(_ control: ControlDescription) -> CameraControl {
    CameraControl(
      id: control.id,
      name: control.commandName,
      description: control.name,
      type: control.typeName,
      minimum: control.minimum,
      maximum: control.maximum,
      step: control.step,
      defaultValue: control.defaultValue,
      value: value(of: control),
      menu: control.isMenu
        ? menu(of: control).map {
          CameraControl.MenuItem(index: $0.index, name: $0.name, number: $0.number)
        } : [],
      flags: control.flagNames
    )
  }
}

extension VideoDevice {
  /// The inputs, with what arrives at the one that is chosen; empty for a camera that has nothing to
  /// choose and nothing to complain of.
  func cameraInputs(
    _ controls: [CameraControl],
    faults: inout Set<EnumerationFault>
  ) -> [CameraInput] {
    let inputs = inputs(faults: &faults)
    let isCard = inputs.contains { $0.hasTimings || $0.hasStandard || !$0.isCamera }
    guard isCard || inputs.count > 1 || inputs.contains(where: { !$0.status.isEmpty }) else {
      return []
    }
    let current = currentInput()
    return inputs.map { input in
      var described = CameraInput(
        index: input.index,
        name: input.name,
        isCurrent: input.index == current,
        status: input.status
      )
      if described.isCurrent {
        // Power is told a connector: by the input's place among the digital ones.
        let place = inputs.prefix { $0.index != input.index }.count(where: \.hasTimings)
        describe(&described, input, connector: place, controls)
      }
      return described
    }
  }

  /// V4L2_CID_DV_RX_POWER_PRESENT has a bit for each connector that the other end gives power; nil
  /// where the device can't tell. A device with one bit for all tells of all.
  private func hasPower(at connector: Int, _ controls: [CameraControl]) -> Bool? {
    guard let control = controls.first(where: { $0.id == 0x00a0_0964 }), let value = control.value
    else { return nil }
    let bit = connector < 32 ? Int64(1) << Int64(connector) : 0
    return value & (control.maximum & bit == 0 ? -1 : bit) != 0
  }

  private func describe(
    _ described: inout CameraInput,
    _ input: VideoInput,
    connector: Int,
    _ controls: [CameraControl]
  ) {
    if input.hasStandard {
      described.standard = standard()?.rawValue
      described.receivedStandard = receivedStandard()?.rawValue
    }
    let timings = input.hasTimings ? receivedTimings() : nil
    if case .signal(let width, let height, let fps, let isInterlaced) = timings {
      described.width = width
      described.height = height
      described.fps = fps?.rounded(decimals: 3)
      described.interlaced = isInterlaced
    }
    described.signal =
      switch timings {
      case .signal: .present
      // A connector that can't tell reads as without power too: only where nothing arrives.
      case .noSignal where hasPower(at: connector, controls) == false: .noCable
      case .noSignal: .noSignal
      case .noSync: .noSync
      case .outOfRange: .outOfRange
      case nil where input.status.contains("no_power"): .noCable
      case nil where input.status.contains("no_signal"): .noSignal
      case nil where input.status.contains("no_sync"): .noSync
      case nil: input.hasTimings || input.hasStandard ? .present : nil
      }
  }

  /// What is shown of the sensor; nil where the driver can't crop.
  func cameraCrop() -> CameraCrop? {
    crop().map {
      CameraCrop(current: .init($0.current), standard: .init($0.standard))
    }
  }
}

extension CameraCrop.Rectangle {
  fileprivate init(_ rectangle: Rectangle) {
    self.init(
      left: rectangle.left,
      top: rectangle.top,
      width: rectangle.width,
      height: rectangle.height
    )
  }
}

extension Fraction {
  package init(_ ratio: Ratio) {
    self.init(numerator: ratio.numerator, denominator: ratio.denominator)
  }
}
