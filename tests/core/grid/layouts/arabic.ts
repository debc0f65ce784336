import type { Layout } from "./layout";

/** Arabic tables, as files of right-to-left sheets hold them. */
export const arabicLayouts: readonly Layout[] = [
  {
    name: "Arabic with Arabic digits and a total last",
    language: "ar",
    table: `
    نتائج حملة التأمين الاجتماعي الاختياري
    الوحدة: شخص
    م|المكتب|المستهدف|المحقق|نسبة الإنجاز %
    ١|سا با|٥٤|٦١|١١٣٫٠
    ٢|باك ها|١٬٢٠٠|١٬٠٥٠|٨٧٫٥
    |الإجمالي|١٬٢٥٤|١٬١١١|٨٨٫٦`,
    figures: `
      C4 | Sa Pa | المستهدف | 54 | person
      D4 | Sa Pa | المحقق | 61 | person
      E4 | Sa Pa | نسبة الإنجاز % | 113 | percent
      C5 | Bắc Hà | المستهدف | 1200 | person
      D5 | Bắc Hà | المحقق | 1050 | person
      E5 | Bắc Hà | نسبة الإنجاز % | 87.5 | percent`,
  },
  {
    name: "Arabic with its columns in visual order, labels at the right end",
    language: "ar",
    table: `
    ملاحظات|المحقق|المستهدف|المحافظة|م
    |61|54|محافظة أسوان|1
    متأخر|38|40|محافظة قنا|2
    |99|94|المجموع|`,
    figures: `
      B2 | أسوان | المحقق | 61 | person
      C2 | أسوان | المستهدف | 54 | person
      B3 | قنا | المحقق | 38 | person
      C3 | قنا | المستهدف | 40 | person`,
  },
  {
    name: "Arabic, places across, things counted down with their unit",
    language: "ar",
    table: `
    المؤشر|الوحدة|سا با|باك ها|المجموع
    حفل إطلاق|فعالية|2|3|5
    جلسات لمجموعات صغيرة|جلسة|7|19|26
    المشتركون الجدد في التأمين الاجتماعي الاختياري|شخص|40|38|78`,
    figures: `
      C2 | Sa Pa | حفل إطلاق | 2 | event
      D2 | Bắc Hà | حفل إطلاق | 3 | event
      C3 | Sa Pa | جلسات لمجموعات صغيرة | 7 | event
      D3 | Bắc Hà | جلسات لمجموعات صغيرة | 19 | event
      C4 | Sa Pa | المشتركون الجدد في التأمين الاجتماعي الاختياري | 40 | person
      D4 | Bắc Hà | المشتركون الجدد في التأمين الاجتماعي الاختياري | 38 | person`,
  },
  {
    name: "Arabic with two header rows and amounts in millions",
    language: "ar",
    table: `
    المكتب|عدد المشتركين||المبالغ المحصلة (مليون دونغ)
    |الهدف|المحقق|
    سا با|1,250|1,310|3,512.7
    باك ها|980|905|2,780.5`,
    merged: ["A1:A2", "B1:C1", "D1:D2"],
    figures: `
      B3 | Sa Pa | عدد المشتركين / الهدف | 1250 | person
      C3 | Sa Pa | عدد المشتركين / المحقق | 1310 | person
      D3 | Sa Pa | المبالغ المحصلة (مليون دونغ) | 3512700000 | VND
      B4 | Bắc Hà | عدد المشتركين / الهدف | 980 | person
      C4 | Bắc Hà | عدد المشتركين / المحقق | 905 | person
      D4 | Bắc Hà | المبالغ المحصلة (مليون دونغ) | 2780500000 | VND`,
  },
];
