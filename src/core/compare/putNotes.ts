import { formula, type CellContent } from "../plan/cell";
import { figuresColumn, figureValue } from "../plan/figuresTable";
import { quoted, shown } from "../plan/formulaText";
import { sumSentence } from "../plan/sumSentence";
import type { SheetDraft } from "../plan/sheetDraft";
import type { SheetWords } from "../plan/sheetWords";
import type { ComparisonFacts } from "./comparisonFacts";

/** Puts what stands under the table: its closing line, the checks, the notes, the charts' description. */
export function putNotes(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { layout } = facts;
  draft.put(`A${layout.closingRow}`, [Array.from({ length: 10 }, () => "")], "CF Closing");
  draft.height(layout.closingRow, 6);
  const checks = [
    ...facts.sums.map((sum) => sumCheck(facts, sum, words)),
    ...remainderChecks(facts, words),
    duplicateCheck(facts, words),
  ];
  checks.forEach((check, index) =>
    draft.put(`A${layout.firstCheck + index}`, [[check]], "CF Check"),
  );
  const notes: readonly CellContent[] = [
    words.comparison.partialList,
    `${words.source}${facts.sources}. ${words.cutOffUnknown}`,
    words.legend,
  ];
  notes.forEach((note, index) =>
    draft.put(`A${layout.lastCheck + 1 + index}`, [[note]], "CF Note"),
  );
  draft.put(
    `A${layout.descriptionRow}`,
    [[formula(`=${quoted(words.charts.description)}&${description(facts)}`)]],
    "CF Note",
  );
}

function sumCheck(
  { table }: ComparisonFacts,
  sum: ComparisonFacts["sums"][number],
  words: SheetWords,
): CellContent {
  const value = (indicator: string): string =>
    figureValue(table, {
      indicator: quoted(indicator),
      area: "$M$3",
      role: "$M$4",
      campaign: "$M$1",
      period: "$M$2",
    });
  const sentence = sumSentence(value(sum.whole), sum.parts.map(value), words);
  return formula(`=${sentence}&" ("&M3&")"`);
}

function remainderChecks(
  { compared, layout }: ComparisonFacts,
  { checks }: SheetWords,
): readonly CellContent[] {
  return compared.flatMap(({ additive }, index) => {
    if (!additive) return [];
    const row = layout.firstRow + index;
    const [rest, whole] = [`I${row}`, `J${row}`];
    const start = `IF(${rest}<0,${quoted(checks.remainderNegative)},${quoted(checks.remainder)})`;
    const share = `IF(${whole}=0,"·",FIXED(${rest}/${whole}*100,1)&"%")`;
    const text = `${start}&FIXED(${rest},0)&" "&B${row}&" ("&${share}&")"&" – "&A${row}`;
    const unknown = `${quoted(checks.remainder)}&"… – "&A${row}`;
    return [formula(`=IF(ISNUMBER(${rest}),${text},${unknown})`)];
  });
}

function duplicateCheck({ table, layout }: ComparisonFacts, { checks }: SheetWords): CellContent {
  const column = (name: Parameters<typeof figuresColumn>[1]): string => figuresColumn(table, name);
  const stubs = `$A$${layout.firstRow}:$A$${layout.lastRow}`;
  const same = `${column("role")},$M$4,${column("campaign")},$M$1,${column("period")},$M$2`;
  const more = `COUNTIFS(${column("indicator")},${stubs},${column("area")},$C$5:$D$5,${same})>1`;
  const count = `SUMPRODUCT(--(${more}))`;
  return formula(
    `=IF(${count}=0,${quoted(checks.noDuplicates)},${quoted(checks.duplicates)}&${count})`,
  );
}

/** The columns chart in words, because charts have no alternative text in the API. */
const description = ({ compared, layout }: ComparisonFacts): string =>
  compared
    .map((_, index) => {
      const row = layout.firstRow + index;
      return `A${row}&": "&C5&" "&${shown(`C${row}`)}&", "&D5&" "&${shown(`D${row}`)}`;
    })
    .join(`&"; "&`);
