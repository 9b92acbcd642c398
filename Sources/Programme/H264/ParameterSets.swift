/// The sequence and picture parameter sets of the grey picture: Constrained Baseline, CAVLC.
struct ParameterSets {
  static let profile: UInt8 = 66
  /// constraint_set0_flag and constraint_set1_flag: decodable as Main too.
  static let constraints: UInt8 = 0xC0
  /// Width of frame_num in slice headers.
  static let frameNumberBits = 8

  let sequence: [UInt8]
  let picture: [UInt8]
  private let level: UInt8

  init(_ settings: ProgrammeSettings) {
    level = H264Level.lowest(for: settings)?.code ?? 62
    sequence = Self.sequenceParameterSet(settings, level: level)
    picture = Self.pictureParameterSet()
  }

  /// The AVCDecoderConfigurationRecord (ISO/IEC 14496-15, section 5.3.3.1).
  var decoderConfiguration: [UInt8] {
    var record: [UInt8] = [1, Self.profile, Self.constraints, level, 0xFF, 0xE1]
    record += [UInt8(sequence.count >> 8), UInt8(sequence.count & 0xFF)] + sequence
    record += [1, UInt8(picture.count >> 8), UInt8(picture.count & 0xFF)] + picture
    return record
  }

  /// Section 7.3.2.1.1.
  private static func sequenceParameterSet(
    _ settings: ProgrammeSettings,
    level: UInt8
  ) -> [UInt8] {
    let size = MacroblockSize(settings)
    var bits = BitWriter()
    bits.write(UInt32(profile), bits: 8)
    bits.write(UInt32(constraints), bits: 8)
    bits.write(UInt32(level), bits: 8)
    bits.writeUE(0)  // seq_parameter_set_id
    bits.writeUE(frameNumberBits - 4)
    bits.writeUE(2)  // pic_order_cnt_type: output order is decoding order
    bits.writeUE(1)  // max_num_ref_frames
    bits.write(false)  // gaps_in_frame_num_value_allowed_flag
    bits.writeUE(size.across - 1)
    bits.writeUE(size.down - 1)
    bits.write(true)  // frame_mbs_only_flag
    bits.write(true)  // direct_8x8_inference_flag
    writeCropping(settings, size, to: &bits)
    bits.write(true)  // vui_parameters_present_flag
    writeUsability(settings.frameRate, to: &bits)
    bits.writeTrailingBits()
    return NALUnit.bytes(.sequenceParameterSet, payload: bits.bytes)
  }

  /// Cuts off, in units of two pixels, what the last macroblocks hold beyond the picture.
  private static func writeCropping(
    _ settings: ProgrammeSettings,
    _ size: MacroblockSize,
    to bits: inout BitWriter
  ) {
    let right = (size.across * 16 - settings.width) / 2
    let bottom = (size.down * 16 - settings.height) / 2
    bits.write(right > 0 || bottom > 0)
    guard right > 0 || bottom > 0 else { return }
    for offset in [0, right, 0, bottom] { bits.writeUE(offset) }
  }

  /// Video usability information (annex E.1.1): square pixels, fixed rate, no reordering.
  private static func writeUsability(_ rate: FrameRate, to bits: inout BitWriter) {
    bits.write(true)  // aspect_ratio_info_present_flag
    bits.write(1, bits: 8)  // square
    bits.write(0, bits: 3)  // no overscan, signal type or chroma location
    bits.write(true)  // timing_info_present_flag
    bits.write(rate.denominator, bits: 32)
    bits.write(rate.numerator &* 2, bits: 32)  // a tick is a field
    bits.write(true)  // fixed_frame_rate_flag
    bits.write(0, bits: 3)  // no HRD parameters, no pic_struct
    bits.write(true)  // bitstream_restriction_flag
    bits.write(true)  // motion_vectors_over_pic_boundaries_flag
    for limit in [0, 0, 10, 10, 0, 1] { bits.writeUE(limit) }  // the last two: reorder 0, buffer 1
  }

  /// Section 7.3.2.2.
  private static func pictureParameterSet() -> [UInt8] {
    var bits = BitWriter()
    bits.writeUE(0)  // pic_parameter_set_id
    bits.writeUE(0)  // seq_parameter_set_id
    bits.write(false)  // entropy_coding_mode_flag: CAVLC
    bits.write(false)  // bottom_field_pic_order_in_frame_present_flag
    bits.writeUE(0)  // num_slice_groups_minus1
    bits.writeUE(0)  // num_ref_idx_l0_default_active_minus1
    bits.writeUE(0)  // num_ref_idx_l1_default_active_minus1
    bits.write(false)  // weighted_pred_flag
    bits.write(0, bits: 2)  // weighted_bipred_idc
    for _ in 0..<3 { bits.writeUE(0) }  // QP and QS 26, no chroma offset (se(0) = ue(0))
    bits.write(true)  // deblocking_filter_control_present_flag
    bits.write(false)  // constrained_intra_pred_flag
    bits.write(false)  // redundant_pic_cnt_present_flag
    bits.writeTrailingBits()
    return NALUnit.bytes(.pictureParameterSet, payload: bits.bytes)
  }
}
