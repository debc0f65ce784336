import { inOurLetters } from "../letters/patterns";
import type { FoundNumber } from "../number/findNumbers";
import type { Page } from "./draft";
import type { Feature } from "./lexicon/feature";

/** What is done by or with those who are counted, where only the order of the words says it and no word of the lexicon. */
export const actsAround = (page: Page, number: FoundNumber): readonly Feature[] => [
  ...wentTo(page.text, number),
  ...heldFor(page.text, number),
  ...cameAlong(page.text, number),
  ...attendedBy(page.text, number),
  ...pupilsIn(page, number),
  ...ofAnAim(page.text, number),
  ...newOnes(page.text, number),
];

const toHouseholds = inOurLetters(/$(?<=(?<!từ [^.;]{0,20})(?<!\p{L})(?:đến|tới|vào)\s*)/iu);

/** "Đến 132 hộ gia đình": who goes to households visits them. */
const wentTo = (text: string, { start, end }: FoundNumber): readonly Feature[] =>
  /^ hộ/u.test(text.slice(end, end + 4)) &&
  toHouseholds.test(text.slice(Math.max(0, start - 30), start))
    ? ["visit"]
    : [];

const heldPeople = inOurLetters(
  /^ (?:lượt |hơn )?(?:người|phụ huynh|ngư dân|nông dân|tiểu thương|hội viên|đoàn viên|công nhân|phụ nữ|bà con|chị em|đại biểu)/u,
);
const heldForPeople = inOurLetters(
  /$(?<=(?<!\p{L})(?:hội nghị|hội thảo|tọa đàm)(?!\p{L})(?:(?!tư vấn|hỗ trợ|trao|tặng|phát|cấp|vận động)[^.;\p{Nd}]){0,160}(?<!\p{L})(?:cho|với)(?: hơn| gần| khoảng| trên)?\s*)/iu,
);

/** "A conference on insurance for 95 people": those it was held for attended it. */
const heldFor = (text: string, { start, end }: FoundNumber): readonly Feature[] =>
  heldPeople.test(text.slice(end, end + 12)) &&
  heldForPeople.test(text.slice(Math.max(0, start - 190), start))
    ? ["attend"]
    : [];

const came =
  /^ (?:(?:people|residents|villagers|locals) )?(?:came|turned up|showed up)(?:[.,;]| (?:along|to (?:listen|hear|the))| and )/iu;

const attendedBefore = inOurLetters(
  /$(?<=\battended by(?: about| some| nearly| over| almost| more than)? )/iu,
);
const tookPart =
  /^ (?:(?:people|residents|villagers|farmers|workers|women|members) )?(?:took part|sat through (?:them|it|these)|attended)(?:[.,;]| in (?:them|these|it|all)(?!\p{L})| as )/iu;
const inWhich = /$(?<=(?:in which|where|at which)(?: about| some| nearly| over)? )/iu;

/** "A course attended by 180 agents", "conferences, in which 4,116 people took part": whoever they are, they attended. */
const attendedBy = (text: string, { start, end }: FoundNumber): readonly Feature[] => {
  const before = text.slice(Math.max(0, start - 40), start);
  return attendedBefore.test(before) ||
    (inWhich.test(before) && tookPart.test(text.slice(end, end + 40)))
    ? ["attend", "attendance"]
    : [];
};

const comersBefore = /$(?<=(?:bà con|người dân|hội viên|chị em) (?:đến|tới)(?: nghe| dự)? )/iu;

/** "5 sessions, 128 came": who comes attends. */
const cameAlong = (text: string, { start, end }: FoundNumber): readonly Feature[] =>
  came.test(text.slice(end, end + 40)) ||
  comersBefore.test(text.slice(Math.max(0, start - 24), start))
    ? ["person", "attend"]
    : [];

const ofWhomNew = /$(?<=(?:trong đó|gồm|bao gồm)(?: có)? mới )/iu;

/** "44 người (trong đó mới 11 người)": of whom those are new. */
const newOnes = (text: string, { start }: FoundNumber): readonly Feature[] =>
  ofWhomNew.test(text.slice(Math.max(0, start - 20), start)) ? ["newly"] : [];

/** "81.4 % mục tiêu": the share of an aim is how much of a plan was reached. */
const ofAnAim = (text: string, { end, percent }: FoundNumber): readonly Feature[] =>
  percent && ofWhatIsAsked.test(text.slice(end, end + 80)) ? ["plan"] : [];

const ofWhatIsAsked =
  /^ (?:(?:so với )?mục tiêu(?!\p{L})|of (?:what|the number|those) [^.;,%]{0,50}(?:was|were|is|are) (?:asked|told|supposed|expected|set)(?!\p{L}))/u;

/** "17,890 em" of a text on schools are pupils. */
const pupilsIn = ({ text, language }: Page, { end }: FoundNumber): readonly Feature[] =>
  language === "vi" && ofPupils.test(text.slice(end, end + 4)) ? ["students"] : [];

const ofPupils = inOurLetters(/^ em(?!\p{L})/u);
