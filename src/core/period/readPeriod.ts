/**
 * The period that some words name: `2025-11`, `2025-Q3`, `2025-H1` or `2025`; null when they name none.
 * A month or a quarter without its year takes `year` where the surroundings say one.
 */
export function readPeriod(words: string, year: string | null): string | null {
  const text = plain(words);
  const said = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text)?.[1] ?? year;
  if (said === null) return null;
  const part = monthOf(text) ?? quarterOf(text) ?? halfOf(text);
  if (part !== null) return `${said}-${part}`;
  return new RegExp(`(?<!\\d)${said}(?!\\d)`, "u").test(text) ? said : null;
}

/** Whether words name a stretch of time and nothing else: a month, a quarter, a year. */
export function isPeriod(words: string): boolean {
  const text = plain(words);
  if (wholePeriod.test(text)) return true;
  return wholeMonth.test(text);
}

/** The year that words speak of; null when they name none, the last one when several. */
export const yearIn = (words: string): string | null =>
  [...plain(words).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].at(-1)?.[1] ?? null;

const plain = (words: string): string =>
  words
    .normalize("NFC")
    // The governorate Ibb is no August, which is spelt with another sign on the same letters.
    .replace(/(?<!\p{L})إب(?!\p{L})/gu, "ibb")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ")
    .trim();

const months: readonly string[] = [
  "jan(?:uary)?|يناير|كانون الثاني",
  "feb(?:ruary)?|فبراير|شباط",
  "mar(?:ch)?|مارس|اذار",
  "apr(?:il)?|ابريل|نيسان",
  "may|مايو|ايار",
  "june?|يونيو|حزيران",
  "july?|يوليو|تموز",
  "aug(?:ust)?|اغسطس|اب",
  "sept?(?:ember)?|سبتمبر|ايلول",
  "oct(?:ober)?|اكتوبر|تشرين الاول",
  "nov(?:ember)?|نوفمبر|تشرين الثاني",
  "dec(?:ember)?|ديسمبر|كانون الاول",
];

const wholeMonth = new RegExp(`^(?:${months.join("|")})(?: (?:19|20)\\d{2})?$`, "u");
const namedMonths = months.map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "u"));

const wholePeriod =
  /^(?:(?:thang|month|شهر|t) ?\d{1,2}(?: ?[/.-] ?(?:19|20)\d{2}| nam (?:19|20)\d{2})?|(?:quy|quarter|q|الربع) ?(?:[1-4]|i{1,3}|iv|الاول|الثاني|الثالث|الرابع)(?: ?[/.-]? ?(?:nam )?(?:19|20)\d{2})?|(?:nam |year |سنه |عام |fy ?)?(?:19|20)\d{2}|\d{1,2} ?[/-] ?(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}|(?:ca nam|full year|whole year)(?: (?:19|20)\d{2})?)$/u;

function monthOf(text: string): string | null {
  const numbered =
    /(?:thang|month|شهر|(?<!\p{L})t) ?(\d{1,2})(?!\d)/u.exec(text) ??
    /(?<![\d/])(\d{1,2}) ?[/-] ?(?:19|20)\d{2}/u.exec(text) ??
    /(?:19|20)\d{2}-(\d{2})(?!\d)/u.exec(text);
  const number = Number(numbered?.[1] ?? 0);
  if (number >= 1 && number <= 12) return String(number).padStart(2, "0");
  const named = namedMonths.findIndex((names) => names.test(text));
  return named < 0 ? null : String(named + 1).padStart(2, "0");
}

const quarters: readonly RegExp[] = [
  /^(?:1|i|الاول)$/u,
  /^(?:2|ii|الثاني)$/u,
  /^(?:3|iii|الثالث)$/u,
  /^(?:4|iv|الرابع)$/u,
];

function quarterOf(text: string): string | null {
  const said =
    /(?:quy|quarter|(?<!\p{L})q|الربع) ?(1|2|3|4|iv|i{1,3}|الاول|الثاني|الثالث|الرابع)(?![\p{L}\d])/u.exec(
      text,
    )?.[1];
  if (said === undefined) return null;
  return `Q${quarters.findIndex((pattern) => pattern.test(said)) + 1}`;
}

function halfOf(text: string): string | null {
  if (/6 thang dau|first half|(?<!\p{L})h1(?!\d)|النصف الاول/u.test(text)) return "H1";
  return /6 thang cuoi|second half|(?<!\p{L})h2(?!\d)|النصف الثاني/u.test(text) ? "H2" : null;
}
