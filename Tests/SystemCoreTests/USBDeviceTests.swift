import Testing

@testable import SystemCore

/// udev's `ID_SERIAL`, the middle of the names in `/dev/v4l/by-id`.
struct USBDeviceTests {
  private func udevSerial(
    _ manufacturer: String?,
    _ product: String?,
    _ serial: String?
  ) -> String {
    USBDevice(
      folder: "/sys/devices/usb1/1-1",
      vendorId: "046d",
      productId: "0825",
      manufacturer: manufacturer,
      product: product,
      serial: serial,
      port: "1-1",
      speedMbps: 480
    ).udevSerial
  }

  @Test(
    arguments: [
      ("Logitech", "HD Pro Webcam C920", "AB12", "Logitech_HD_Pro_Webcam_C920_AB12"),
      (nil, nil, nil, "046d_0825"),
      (nil, "Webcam C270", "200901010001", "046d_Webcam_C270_200901010001"),
      (
        "Sonix  Technology\tCo., Ltd. ", " USB 2.0 Camera", nil,
        "Sonix_Technology_Co.__Ltd._USB_2.0_Camera"
      ),
      ("ACME (TM)/X", "a#b+c-d.e:f=g@h_i", nil, "ACME__TM__X_a#b+c-d.e:f=g@h_i"),
      ("罗技", "摄像头 高清", "SN0001", "罗技_摄像头_高清_SN0001"),
      ("A", "B", "", "A_B"), ("A", "B", "  ", "A_B"),
      ("A", "B", " 12 34 ", "A_B_12_34"), ("A", "B", "12/34", "A_B_12_34"),
    ] as [(String?, String?, String?, String)]
  )
  func `A device is named as udev names it`(
    manufacturer: String?,
    product: String?,
    serial: String?,
    expected: String
  ) {
    #expect(udevSerial(manufacturer, product, serial) == expected)
  }

  /// udev drops a serial that the USB specification does not allow, whole.
  @Test(arguments: ["12,34", "序列号", "\u{1}23", "ÿ", "a\u{80}"])
  func `A serial that may not be one is left out`(serial: String) {
    #expect(udevSerial("A", "B", serial) == "A_B")
  }

  /// Only C's white space is folded; a character of two parts is not one of ASCII.
  @Test func `A text is taken apart by bytes, as udev does`() {
    #expect(udevSerial("A\u{a0}B", "C\u{3000}D", nil) == "A\u{a0}B_C\u{3000}D")
    #expect(udevSerial("a/\u{301}b", "x\r\ny", nil) == "a_\u{301}b_x_y")
  }
}
