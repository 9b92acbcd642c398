import Rig

extension PictureSource {
  /// The picture as a scene shows it.
  func oriented(_ orientation: Scene.Orientation) -> PictureSource {
    orientation == .portrait ? upright() : self
  }

  /// The middle of the picture, upright (9:16), as telephones show it; the picture itself where it is
  /// no wider than that.
  ///
  /// The width is the multiple of 4 that is nearest to nine sixteenths of the height.
  private func upright() -> PictureSource {
    let nearest = max(16, (height * 9 + 31) / 64 * 4)
    guard nearest < width else { return self }
    var middle = PictureSource(
      width: nearest,
      height: height,
      rate: rate,
      isListed: isListed,
      fourcc: fourcc,
      deliveredFps: deliveredFps
    )
    middle.camera = (width, height)
    return middle
  }

  /// The same camera, turned by a quarter.
  func turned() -> PictureSource {
    PictureSource(
      width: camera?.height ?? height,
      height: camera?.width ?? width,
      rate: rate,
      isListed: isListed,
      fourcc: fourcc,
      deliveredFps: deliveredFps
    )
  }

  /// The part of the camera's picture that fills a stream of these sides; nil for all of it.
  func crop(width: Int, height: Int) -> PictureCrop? {
    guard let camera, height > 0 else { return nil }
    let wide = min(camera.width, max(2, (camera.height * width / height + 1) / 2 * 2))
    return PictureCrop(x: (camera.width - wide) / 2, y: 0, width: wide, height: camera.height)
  }
}
