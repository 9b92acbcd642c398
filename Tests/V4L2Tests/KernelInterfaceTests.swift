import CV4L2
import Testing

/// Numbers and layouts of the kernel's interface on 64-bit systems, against figures from a C
/// compiler: a shim that goes astray asks drivers for something else.
struct KernelInterfaceTests {
  @Test(
    arguments: [
      (airworthy_VIDIOC_QUERYCAP, 0x8068_5600), (airworthy_VIDIOC_ENUM_FMT, 0xc040_5602),
      (airworthy_VIDIOC_G_FMT, 0xc0d0_5604), (airworthy_VIDIOC_S_FMT, 0xc0d0_5605),
      (airworthy_VIDIOC_REQBUFS, 0xc014_5608), (airworthy_VIDIOC_QUERYBUF, 0xc058_5609),
      (airworthy_VIDIOC_QBUF, 0xc058_560f), (airworthy_VIDIOC_DQBUF, 0xc058_5611),
      (airworthy_VIDIOC_STREAMON, 0x4004_5612), (airworthy_VIDIOC_STREAMOFF, 0x4004_5613),
      (airworthy_VIDIOC_G_PARM, 0xc0cc_5615), (airworthy_VIDIOC_S_PARM, 0xc0cc_5616),
      (airworthy_VIDIOC_QUERYMENU, 0xc02c_5625), (airworthy_VIDIOC_QUERY_EXT_CTRL, 0xc0e8_5667),
      (airworthy_VIDIOC_G_EXT_CTRLS, 0xc020_5647),
      (airworthy_VIDIOC_ENUM_FRAMESIZES, 0xc02c_564a),
      (airworthy_VIDIOC_ENUM_FRAMEINTERVALS, 0xc034_564b),
    ] as [(UInt, UInt)]
  )
  func `A request has the kernel's number`(request: UInt, number: UInt) {
    #expect(request == number)
  }

  /// A request's number carries the size of its argument.
  @Test(
    arguments: [
      (airworthy_VIDIOC_QUERYCAP, MemoryLayout<v4l2_capability>.size),
      (airworthy_VIDIOC_ENUM_FMT, MemoryLayout<v4l2_fmtdesc>.size),
      (airworthy_VIDIOC_G_FMT, MemoryLayout<v4l2_format>.size),
      (airworthy_VIDIOC_REQBUFS, MemoryLayout<v4l2_requestbuffers>.size),
      (airworthy_VIDIOC_DQBUF, MemoryLayout<v4l2_buffer>.size),
      (airworthy_VIDIOC_STREAMON, MemoryLayout<Int32>.size),
      (airworthy_VIDIOC_G_PARM, MemoryLayout<v4l2_streamparm>.size),
      (airworthy_VIDIOC_QUERYMENU, MemoryLayout<v4l2_querymenu>.size),
      (airworthy_VIDIOC_QUERY_EXT_CTRL, MemoryLayout<v4l2_query_ext_ctrl>.size),
      (airworthy_VIDIOC_G_EXT_CTRLS, MemoryLayout<v4l2_ext_controls>.size),
      (airworthy_VIDIOC_ENUM_FRAMESIZES, MemoryLayout<v4l2_frmsizeenum>.size),
      (airworthy_VIDIOC_ENUM_FRAMEINTERVALS, MemoryLayout<v4l2_frmivalenum>.size),
    ] as [(UInt, Int)]
  )
  func `A request's argument is as large in Swift as in the kernel`(request: UInt, size: Int) {
    #expect(Int(request >> 16 & 0x3fff) == size)
  }

  @Test func `A buffer's fields lie where the kernel puts them`() {
    #expect(MemoryLayout<v4l2_buffer>.size == 88)
    #expect(MemoryLayout<v4l2_buffer>.offset(of: \.timestamp) == 24)
    #expect(MemoryLayout<v4l2_buffer>.offset(of: \.sequence) == 56)
    #expect(MemoryLayout<v4l2_buffer>.offset(of: \.memory) == 60)
    #expect(MemoryLayout<v4l2_buffer>.offset(of: \.m) == 64)
    #expect(MemoryLayout<v4l2_buffer>.offset(of: \.length) == 72)
    #expect(MemoryLayout<v4l2_format>.size == 208)
    #expect(MemoryLayout<v4l2_format>.offset(of: \.fmt) == 8)
    #expect(MemoryLayout<v4l2_streamparm>.size == 204)
  }

  @Test func `The walk over controls asks for the next one, compound or not`() {
    #expect(airworthy_V4L2_NEXT_CONTROL == 0xc000_0000)
  }
}
