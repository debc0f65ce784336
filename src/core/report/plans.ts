import type { Language } from "../observation/observation";
import type { Span } from "./segments";

interface PlanWords {
  /** A first line that makes the whole text a plan. */
  readonly title: RegExp;
  /** A first line that says it tells results all the same. */
  readonly results: RegExp;
  /** A line, or the opening of one, under which all is still to be done. */
  readonly heading: RegExp;
  /** Words by which a sentence of a plan tells what was done. */
  readonly done: RegExp;
}

const words: { readonly [L in Language]: PlanWords } = {
  vi: {
    title:
      /(?:^|\n)\s*KẾ HOẠCH|^\s*Kế hoạch (?:công tác|tuần|tháng|chiến dịch|ra quân|truyền thông)/u,
    results: /kết quả|thực hiện được/iu,
    heading:
      /^\s*(?:[-–•*\d.()a-z]{0,5}\s*)?(?:Nhiệm vụ|Phương hướng|Mục tiêu|Chỉ tiêu|Kế hoạch|Dự kiến|Kết luận|Thời gian tới|Những ngày tới|Tuần tới|Tháng tới)[^.:;\n]{0,40}(?::|,)/u,
    done: /(?<!\p{L})(?:đã|hiện|kết quả|thực hiện được|tính đến|đến nay|so sánh|đạt được|mới đạt|chỉ đạt)(?!\p{L})/iu,
  },
  en: {
    title: /^\s*(?:WORK )?PLAN\b|^\s*(?:Work )?[Pp]lan (?:for|of)\b/u,
    results: /results?/iu,
    heading:
      /^\s*(?:[-–•*\d.()a-z]{0,5}\s*)?(?:Goals?|Targets?|Tasks?|Means|Next steps|Plan|Decisions|Aims?)[^.:;\n]{0,30}:/u,
    done: /\b(?:already|so far|at present|now|last|had|has|have|was|were|reached|achieved)\b/iu,
  },
  ar: {
    title: /^\s*(?:خطة|برنامج عمل)/u,
    results: /نتائج/u,
    heading:
      /^\s*(?:[-–•*\d.()]{0,5}\s*)?(?:الأهداف|الهدف|الوسائل|المهام|الخطوات القادمة|الخطة)[^.:;\n]{0,30}:/u,
    done: /(?:حتى الآن|وللمقارنة|انضم|بلغ|حقق|سجل|تم )/u,
  },
};

/** The stretches of a text that say what is to be done, so that their numbers are aims until told otherwise. */
export function plannedIn(
  text: string,
  sentences: readonly Span[],
  language: Language,
): (sentence: Span) => boolean {
  const { title, results, heading, done } = words[language];
  const head = text.trimStart().slice(0, headLength);
  const whole = title.test(head) && !results.test(head);
  const planned = new Set<number>();
  let under = false;
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end);
    const opensLine = sentence.start === 0 || text[sentence.start - 1] === "\n";
    if (opensLine) under = heading.test(said);
    if ((whole || under) && !done.test(said)) planned.add(sentence.start);
  }
  return ({ start }) => planned.has(start);
}

const headLength = 90;
