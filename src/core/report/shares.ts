import type { FoundNumber } from "../number/findNumbers";

const reaches =
  /$(?<=(?:đạt|bằng|chiếm|reach(?:ed)?|equal to|بنسبة)(?: khoảng| gần| hơn| trên)?\s*)/iu;
const whole =
  /^\s(?:kế hoạch|chỉ tiêu|dự toán|dân số|of the (?:plan|target|population)|من (?:الخطة|المستهدف|السكان))/iu;

const points = /^ points(?!\p{L})(?! (?:of|for|where|in the district))/u;

/** "85 percent, up 6 points": behind a share these points are its own. */
export function asPoints(text: string, number: FoundNumber, afterShare: boolean): FoundNumber {
  if (!afterShare || number.percent || number.form !== "digits") return number;
  const sign = points.exec(text.slice(number.end, number.end + 24))?.[0];
  if (sign === undefined) return number;
  const end = number.end + sign.length;
  return { ...number, end, raw: text.slice(number.start, end), percent: true };
}

/** "Đạt 98,31 kế hoạch": a decimal that is reached of a plan or a population is a share without its sign. */
export function asShare(text: string, number: FoundNumber): FoundNumber {
  if (number.percent || number.scaled || number.form !== "digits" || Number.isInteger(number.value))
    return number;
  const before = text.slice(Math.max(0, number.start - 20), number.start);
  const after = text.slice(number.end, number.end + 24);
  return reaches.test(before) && whole.test(after) ? { ...number, percent: true } : number;
}
