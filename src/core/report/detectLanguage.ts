import type { Language } from "../observation/observation";

/** The language of a text by its letters: Arabic script, else Vietnamese marks, else English. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 20_000).normalize("NFC");
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Arabic}/gu) * 2 > letters) return "ar";
  // Letters that Vietnamese has and the languages around it do not.
  const marked = count(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu);
  return marked * 50 > letters ? "vi" : "en";
}
