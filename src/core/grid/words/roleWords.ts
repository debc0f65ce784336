import type { Role } from "../../observation/observation";
import { splitOrdinal } from "../rows/ordinal";
import { foldWords } from "./foldWords";

const roles: readonly (readonly [RegExp, Role])[] = [
  [
    /(?<!\p{L})(?:tang|giam|chenh lech|bien dong|change|difference|variance|increase|decrease|growth|(?:ال)?(?:تغير|تغيير|فرق|زياده|نقص|انخفاض))(?!\p{L})|^so (?:voi|sanh)|^\+ ?\/ ?[-−–]/u,
    "change",
  ],
  [
    /(?<!\p{L})(?:cung ky|(?:nam|ky|thang|quy) truoc|(?<!tu )dau (?:ky|nam)|same period|previous|last year|prior|baseline|(?:ال)?(?:فتره المماثله|عام السابق|سنه السابقه|فتره السابقه|عام الماضي))(?!\p{L})/u,
    "baseline",
  ],
  [
    /(?<!\p{L})(?:chi tieu|ke hoach|kh|duoc giao|giao|muc tieu|du toan|targets?|plan(?:ned)?|quota|goal|(?:ال)?(?:هدف|مستهدف|مستهدفه|خطه|مخطط))(?!\p{L})/u,
    "target",
  ],
  [
    /(?<!\p{L})(?:thuc hien|th|ket qua|dat duoc|da dat|actual|achieved|results?|done|(?:ال)?(?:فعلي|منفذ|محقق|متحقق|منجز|نتيجه|تنفيذ|انجاز))(?!\p{L})/u,
    "actual",
  ],
];

/** What a heading says its figures are: aimed at, reached, moved by, started from. Null when it does not say. */
export function figureRoleOf(words: string): Role | null {
  const text = foldWords(words);
  return roles.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What the first words of a title say, its number left out: "B. Kế hoạch năm 2026" is aimed at. */
export function leadingRoleOf(title: string): Role | null {
  const text = foldWords(splitOrdinal(title).words);
  return roles.find(([pattern]) => pattern.exec(text)?.index === 0)?.[1] ?? null;
}

/** Whether a heading counts what went down, so that its plain numbers are meant as losses. */
export const saysDecreaseOnly = (words: string): boolean =>
  /^(?:so )?(?:giam|decreases?|down|نقص|انخفاض|النقص|الانخفاض)(?! ?[,/+&(]? ?(?:tang|increase|va|and))(?: (?:trong|so voi) (?:ky|thang|quy|nam|tuan)(?: truoc| nay)?| (?:in|during) the (?:period|month|quarter|year)| this (?:month|quarter|year)| خلال \S+)?(?:\s*\([^)]*\))?$/u.test(
    foldWords(words),
  );
