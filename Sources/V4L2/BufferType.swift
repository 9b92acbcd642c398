internal import CV4L2

/// The kinds of buffers that frames are captured into (`enum v4l2_buf_type`).
public enum BufferType: Sendable {
  case capture
  case captureMultiplanar

  var rawValue: UInt32 {
    switch self {
    case .capture: V4L2_BUF_TYPE_VIDEO_CAPTURE.rawValue
    case .captureMultiplanar: V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE.rawValue
    }
  }
}
