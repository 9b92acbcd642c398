import Glibc

/// FFmpeg's own MJPEG encoder, an oracle for the decoder.
enum FFmpeg {
  struct Failure: Error {}

  /// A scene in grey as a JPEG of a pixel format.
  static func jpeg(of scene: Scene, pixelFormat: String) throws -> [UInt8] {
    var template = Array("/tmp/airworthy-picture-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    let folder = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer {
      unlink(folder + "/in")
      unlink(folder + "/out.jpg")
      rmdir(folder)
    }
    guard let raw = fopen(folder + "/in", "wb") else { throw Failure() }
    let bytes = scene.bytes
    fwrite(bytes, 1, bytes.count, raw)
    fclose(raw)
    let command = """
      ffmpeg -v error -f rawvideo -pix_fmt gray -s \(scene.width)x\(scene.height) \
      -color_range pc -i \(folder)/in -vf scale=in_range=full:out_range=full,format=\(pixelFormat) \
      -c:v mjpeg -q:v 2 -frames:v 1 \(folder)/out.jpg
      """
    guard let process = popen(command, "r"), pclose(process) == 0,
      let file = fopen(folder + "/out.jpg", "rb")
    else { throw Failure() }
    defer { fclose(file) }
    var jpeg = [UInt8](repeating: 0, count: 4_000_000)
    let count = fread(&jpeg, 1, jpeg.count, file)
    return Array(jpeg[..<count])
  }
}
