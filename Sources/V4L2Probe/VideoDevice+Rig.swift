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

  /// The modes of a pixel format: one a size, and one for a range of sizes.
  func modes(of format: FormatDescription) -> [CaptureMode] {
    var modes: [CaptureMode] = []
    for size in frameSizes(of: format.pixelFormat) {
      switch size {
      case .discrete(let width, let height):
        modes.append(mode(format, width, height, nil))
      case .stepwise(let widths, let widthStep, let heights, let heightStep):
        let range = SizeRange(
          minWidth: widths.lowerBound,
          maxWidth: widths.upperBound,
          stepWidth: widthStep,
          minHeight: heights.lowerBound,
          maxHeight: heights.upperBound,
          stepHeight: heightStep
        )
        modes.append(mode(format, widths.upperBound, heights.upperBound, range))
      }
    }
    return modes
  }

  private func mode(
    _ format: FormatDescription,
    _ width: UInt32,
    _ height: UInt32,
    _ range: SizeRange?
  ) -> CaptureMode {
    var intervals: [Fraction] = []
    var intervalRange: IntervalRange?
    for interval in frameIntervals(of: format.pixelFormat, width: width, height: height) {
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

  func cameraControl(_ control: ControlDescription) -> CameraControl {
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

extension Fraction {
  package init(_ ratio: Ratio) {
    self.init(numerator: ratio.numerator, denominator: ratio.denominator)
  }
}
