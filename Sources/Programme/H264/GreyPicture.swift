/// The slices of a picture that is grey all over (Rec. ITU-T H.264, sections 7.3.3 and 7.3.4).
enum GreyPicture {
  /// An I slice: each macroblock is predicted from nothing (128) and has no residual.
  static func idrSlice(macroblocks: Int, pictureID: Int) -> [UInt8] {
    var bits = BitWriter()
    writeHeader(sliceType: 7, frameNumber: 0, to: &bits)
    bits.writeUE(pictureID)
    bits.write(0, bits: 2)  // no_output_of_prior_pics_flag, long_term_reference_flag
    writeQuantisationAndFilter(to: &bits)
    for _ in 0..<macroblocks {
      bits.writeUE(3)  // I_16x16_2_0_0: DC prediction, nothing coded
      bits.writeUE(0)  // intra_chroma_pred_mode: DC
      bits.writeUE(0)  // mb_qp_delta
      bits.write(true)  // coeff_token: no luma DC coefficient
    }
    bits.writeTrailingBits()
    return NALUnit.bytes(.idrSlice, payload: bits.bytes)
  }

  /// A P slice that skips every macroblock: the picture before, again.
  static func skippedSlice(macroblocks: Int, frameNumber: Int) -> [UInt8] {
    var bits = BitWriter()
    writeHeader(sliceType: 5, frameNumber: frameNumber, to: &bits)
    bits.write(0, bits: 3)  // default references, no list modification, sliding window marking
    writeQuantisationAndFilter(to: &bits)
    bits.writeUE(macroblocks)  // mb_skip_run
    bits.writeTrailingBits()
    return NALUnit.bytes(.slice, payload: bits.bytes)
  }

  private static func writeHeader(
    sliceType: Int,
    frameNumber: Int,
    to bits: inout BitWriter
  ) {
    bits.writeUE(0)  // first_mb_in_slice
    bits.writeUE(sliceType)
    bits.writeUE(0)  // pic_parameter_set_id
    let width = ParameterSets.frameNumberBits
    bits.write(UInt32(frameNumber) & (1 << width - 1), bits: width)
  }

  private static func writeQuantisationAndFilter(to bits: inout BitWriter) {
    bits.writeUE(0)  // slice_qp_delta
    bits.writeUE(1)  // disable_deblocking_filter_idc
  }
}
