import type { FoundNumber } from "../number/findNumbers";
import type { Language } from "../observation/observation";

const behind: { readonly [L in Language]: RegExp } = {
  vi: /^\s?lần(?= (?:so với|cùng kỳ|kết quả|năm|mức|tổng|số)|\s*[.,;)])/iu,
  en: /^[\s-]?(?:times|fold)(?= (?:higher|more|as|the|that|than|over|compared)|\s*[.,;)])/iu,
  ar: /^\s?(?:أضعاف|ضعفا|مرات|مرة)(?= (?:مقارنة|عن|ما|من|العدد|عدد)|\s*[.,،؛)])/u,
};

const most = 50;

/** Whether a number says how many times another one it is, as in "bằng 1,5 lần so với cùng kỳ". */
export const isTimes = (text: string, { end, value }: FoundNumber, language: Language): boolean =>
  value <= most && behind[language].test(text.slice(end, end + 24));
