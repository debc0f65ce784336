import type { enFindings } from "./enFindings";

/** What arithmetic says about the figures of a source, in Vietnamese. */
export const viFindings: { readonly [K in keyof typeof enFindings]: string } = {
  "finding.SumRounded": "Tổng khớp, chỉ lệch do làm tròn: {figures}.",
  "finding.AreasSumHolds": "Các đơn vị cộng lại bằng toàn tỉnh: {figures}.",
  "finding.CompletionHolds": "Tỷ lệ hoàn thành khớp với số liệu: {figures}.",
  "finding.ChangeHolds": "Mức tăng giảm khớp với số liệu: {figures}.",
  "finding.GrowthHolds": "Tỷ lệ tăng giảm khớp với số liệu: {figures}.",
  "finding.NoncashRateHolds": "Tỷ lệ không dùng tiền mặt khớp với số liệu: {figures}.",
  "finding.PointsHold": "Số điểm chênh so với chỉ tiêu là đúng: {figures}.",
  "finding.FigureContradicted": "Một chỉ tiêu có hai giá trị: {figures}.",
  "finding.PartExceedsWhole": "Phần lớn hơn tổng: {figures}.",
  "finding.NewExceedsAll": "Số mới nhiều hơn tổng số: {figures}.",
  "finding.AreaExceedsWhole": "Một đơn vị có nhiều hơn toàn tỉnh: {figures}.",
  "finding.AreasExceedWhole":
    "Các đơn vị cộng lại nhiều hơn toàn tỉnh: {figures}. Tổng của chúng là {expected}.",
  "finding.ShareAbove100": "Tỷ lệ vượt quá 100 %: {figures}.",
  "finding.ShareNegative": "Tỷ lệ nhỏ hơn 0: {figures}.",
  "finding.CountNegative": "Số đếm nhỏ hơn 0: {figures}.",
  "finding.CountFractional": "Số đếm không phải số nguyên: {figures}.",
  "finding.RatioAboveOne": "Đếm nhiều hơn tổng số: {figures}.",
  "finding.CompletionDiffers":
    "Tỷ lệ hoàn thành không khớp với số liệu: {figures}. Tính ra {expected}.",
  "finding.ChangeDiffers": "Mức tăng giảm không khớp với số liệu: {figures}. Tính ra {expected}.",
  "finding.GrowthDiffers": "Tỷ lệ tăng giảm không khớp với số liệu: {figures}. Tính ra {expected}.",
  "finding.NoncashRateDiffers":
    "Tỷ lệ không dùng tiền mặt không khớp với số liệu: {figures}. Tính ra {expected}.",
  "finding.PointsDiffer":
    "Số điểm chênh so với chỉ tiêu không đúng: {figures}. Phải là {expected}.",
  "finding.CurrencyMixed": "Một khoản tiền ghi bằng hai loại tiền: {figures}.",
  "finding.ValueOutlying": "Một đơn vị gấp trăm lần các đơn vị khác: {figures}.",
  "finding.ValuesIdentical": "Mọi đơn vị có cùng một giá trị: {figures}.",
};
