import type { Language } from "../observation/observation";

interface BasisWords {
  /** Some of the people only; words like "workers" that mean whoever is counted are none of them. */
  readonly groups: string;
  /** What may stand between the number and its group. */
  readonly between: string;
  /** What may stand between a group and its number. */
  readonly joint: string;
}

const words: { readonly [L in Language]: BasisWords } = {
  vi: {
    groups:
      "hội viên phụ nữ|phụ nữ|nữ|nam giới|nam|chị em|hội viên nông dân|nông dân|ngư dân|diêm dân|tiểu thương|thanh niên|đoàn viên|hội viên cựu chiến binh|cựu chiến binh|người cao tuổi|người khuyết tật|dân tộc thiểu số|hộ nghèo|hộ cận nghèo|lao động tự do|lao động phi chính thức|học sinh|sinh viên|giáo viên|trẻ em|người nghèo|xã viên|tài xế|bà con tiểu thương",
    between: "(?:(?:người|lao động|trường hợp|em) )?(?:(?:là|thuộc) )?(?:(?:người|đồng bào) )?",
    joint: "(?: (?:có|là|chiếm))?:? ?",
  },
  en: {
    groups:
      "women|men|girls|boys|farmers|fishermen|fishers|traders|(?:street |market )?vendors|freelancers|self-employed(?: workers)?|informal workers|domestic workers|seasonal workers|migrant workers|young people|youths|pupils|students|teachers|children|older people|people with disabilities|ethnic minorities|ethnic minority (?:people|members)|(?:near-)?poor households|drivers|tailors|fishing crews|cooperative members",
    between: "(?:(?:of them|people|persons|participants) )?(?:(?:were|are|belonged to|from) )?",
    joint: "(?:(?: for| with|:|,))? ",
  },
  ar: {
    groups:
      "النساء|الرجال|المزارعين|الصيادين|الطلاب|التلاميذ|الشباب|ذوي الإعاقة|الأقليات العرقية|امرأة|نساء|رجلا|رجال|مزارعا|مزارعين|مزارعون|صيادا|صيادين|طالبا|طلاب|تلميذا|تلاميذ|شابا|شبان|معلما|معلمين|سائقا|سائقين",
    between: "(?:منهم |منها |شخصا |شخص )?(?:من )?",
    joint: ":? ",
  },
};

interface BasisPatterns {
  readonly after: RegExp;
  readonly before: RegExp;
}

const patternsOf = ({ groups, between, joint }: BasisWords): BasisPatterns => ({
  after: new RegExp(`^\\s${between}(${groups})(?![\\p{L}\\p{M}])`, "u"),
  before: new RegExp(`(?:^|[\\s(])(${groups})${joint}$`, "u"),
});

/** Where the groups of people of each language stand: right behind a number, or right before it. */
export const basisPatterns: { readonly [L in Language]: BasisPatterns } = {
  vi: patternsOf(words.vi),
  en: patternsOf(words.en),
  ar: patternsOf(words.ar),
};
