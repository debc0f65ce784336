import type { enFindings } from "./enFindings";

/** What arithmetic says about the figures of a source, in Arabic. */
export const arFindings: { readonly [K in keyof typeof enFindings]: string } = {
  "finding.SumRounded": "المجموع مطابق عدا فرق التقريب: {figures}.",
  "finding.AreasSumHolds": "مجموع المناطق يساوي الكل: {figures}.",
  "finding.CompletionHolds": "نسبة الإنجاز مطابقة لأرقامها: {figures}.",
  "finding.ChangeHolds": "التغير مطابق لأرقامه: {figures}.",
  "finding.GrowthHolds": "نسبة النمو مطابقة لأرقامها: {figures}.",
  "finding.NoncashRateHolds": "نسبة الدفع غير النقدي مطابقة لأرقامها: {figures}.",
  "finding.PointsHold": "الفرق بالنقاط عن الهدف صحيح: {figures}.",
  "finding.FigureContradicted": "للشيء الواحد قيمتان: {figures}.",
  "finding.PartExceedsWhole": "الجزء أكبر من الكل: {figures}.",
  "finding.NewExceedsAll": "الجدد أكثر من الجميع: {figures}.",
  "finding.AreaExceedsWhole": "لمنطقة واحدة أكثر مما للمقاطعة: {figures}.",
  "finding.AreasExceedWhole": "مجموع المناطق أكثر مما للمقاطعة: {figures}. مجموعها {expected}.",
  "finding.ShareAbove100": "نسبة تفوق 100٪: {figures}.",
  "finding.ShareNegative": "نسبة أقل من الصفر: {figures}.",
  "finding.CountNegative": "عدد أقل من الصفر: {figures}.",
  "finding.CountFractional": "عدد غير صحيح: {figures}.",
  "finding.RatioAboveOne": "المعدود أكثر من الكل: {figures}.",
  "finding.CompletionDiffers": "نسبة الإنجاز لا تطابق أرقامها: {figures}. الحساب يعطي {expected}.",
  "finding.ChangeDiffers": "التغير لا يطابق أرقامه: {figures}. الحساب يعطي {expected}.",
  "finding.GrowthDiffers": "نسبة النمو لا تطابق أرقامها: {figures}. الحساب يعطي {expected}.",
  "finding.NoncashRateDiffers":
    "نسبة الدفع غير النقدي لا تطابق أرقامها: {figures}. الحساب يعطي {expected}.",
  "finding.PointsDiffer": "الفرق بالنقاط عن الهدف غير صحيح: {figures}. الصحيح {expected}.",
  "finding.CurrencyMixed": "مبلغ واحد بعملتين: {figures}.",
  "finding.ValueOutlying": "لمنطقة واحدة مئة ضعف غيرها: {figures}.",
  "finding.ValuesIdentical": "للمناطق كلها القيمة نفسها: {figures}.",
};
