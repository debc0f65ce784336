import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import type { Span } from "./segments";

interface PlanWords {
  /** A first line that makes the whole text a plan. */
  readonly title: RegExp;
  /** A first line that says it tells results all the same. */
  readonly results: RegExp;
  /** A line, or the opening of one, under which all is still to be done. */
  readonly heading: RegExp;
  /** A line under which a plan tells what was done before it. */
  readonly doneHeading: RegExp;
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
    doneHeading: inOurLetters(
      /^\s*(?:(?:[IVX]+|\p{Nd}{1,2})[.)]\s*)?(?:Kết quả|Tình hình thực hiện|Đánh giá kết quả|Thực hiện (?:năm|quý|tháng|6 tháng))[^.;]{0,60}$/iu,
    ),
    done: inOurLetters(
      /(?<!\p{L})(?:đã|hiện|kết quả|thực hiện được|tính đến|đến nay|so sánh|đạt được|mới đạt|chỉ đạt)(?!\p{L})/iu,
    ),
  },
  en: {
    title: /^\s*(?:WORK )?PLAN\b|^\s*(?:Work )?[Pp]lan (?:for|of)\b/u,
    results: /results?/iu,
    heading:
      /^\s*(?:[-–•*\d.()a-z]{0,5}\s*)?(?:Goals?|Targets?|Tasks?|Means|Next steps|Plan|Decisions|Aims?)[^.:;\n]{0,30}:/u,
    doneHeading:
      /^\s*(?:(?:[IVX]+|\d{1,2})[.)]\s*)?(?:Results?|Achievements?|What was done)[^.;]{0,40}$/iu,
    done: inOurLetters(
      /\b(?:already|so far|at present|now|last|had|has|have|was|were|reached|achieved)\b/iu,
    ),
  },
  ar: {
    title: /^\s*(?:خطة|برنامج عمل)/u,
    results: /نتائج/u,
    heading:
      /^\s*(?:[-–•*\d.()]{0,5}\s*)?(?:الأهداف|الهدف|الوسائل|المهام|الخطوات القادمة|الخطة)[^.:;\n]{0,30}:/u,
    doneHeading: inOurLetters(/^\s*(?:\p{Nd}{1,2}[.)]\s*)?(?:النتائج|ما تحقق|نتائج)[^.؛]{0,40}$/u),
    done: /(?:حتى الآن|وللمقارنة|انضم|بلغ|حقق|سجل|تم )/u,
  },
};

type Part = "aims" | "results" | "open";

/** What a part of a plan tells from a line on: a heading says it, any other line of a plan goes on as before. */
function partAt(
  line: string,
  { part, whole }: { readonly part: Part; readonly whole: boolean },
  { heading, doneHeading }: PlanWords,
): Part {
  if (heading.test(line)) return "aims";
  if (!whole) return "open";
  if (!isHeading.test(line)) return part;
  return doneHeading.test(line.trim()) ? "results" : "aims";
}

/** The stretches of a text that say what is to be done, so that their numbers are aims until told otherwise. */
export function plannedIn(
  text: string,
  sentences: readonly Span[],
  language: Language,
): (sentence: Span) => boolean {
  const { title, results, done } = words[language];
  // What the first numbered part tells is no title.
  const [head = ""] = text
    .trimStart()
    .slice(0, headLength)
    .split(/\n\s*(?:[IVX]+|\p{Nd}+)[.)]\s/u);
  const whole = title.test(head) && !results.test(head);
  const planned = new Set<number>();
  let part: Part = whole ? "aims" : "open";
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end);
    const opensLine = sentence.start === 0 || text[sentence.start - 1] === "\n";
    if (opensLine) part = partAt(said, { part, whole }, words[language]);
    if (part === "aims" && !done.test(said)) planned.add(sentence.start);
  }
  return ({ start }) => planned.has(start);
}

// A numbered line, or one without a full stop, opens another part.
const isHeading = /^\s*(?:[IVX]+|\p{Nd}{1,2})[.)]\s|^\s*\p{Lu}[^.;:,]{0,60}:?\s*$/u;

const headLength = 90;
