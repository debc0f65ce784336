import { quoted, shown } from "./formulaText";
import type { SheetWords } from "./sheetWords";

/** "Tổng khớp: 2.745 = 159 + 2.586" or what it is off by; "…" while a number is missing. */
export function sumSentence(whole: string, parts: readonly string[], words: SheetWords): string {
  const sum = parts.join("+");
  const holds = `${whole}=${sum}`;
  const count = `COUNT(${[whole, ...parts].join(",")})=${parts.length + 1}`;
  const spelled = parts.map(shown).join(`&" + "&`);
  return (
    `IF(${count},IF(${holds},${quoted(words.checks.sumHolds)},${quoted(words.checks.sumDiffers)})` +
    `&${shown(whole)}&IF(${holds}," = "," ≠ ")&${spelled},"…")`
  );
}
