import { formula, type CellContent } from "../plan/cell";
import { figureValue } from "../plan/figuresTable";
import { quoted } from "../plan/formulaText";
import type { SheetDraft } from "../plan/sheetDraft";
import type { SheetWords } from "../plan/sheetWords";
import { otherActivities, type ComparisonFacts } from "./comparisonFacts";

/** Puts the charts' own blocks beside the comparison: visible, outside the print area, all formulas. */
export function putChartData(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  putColumns(draft, facts, words);
  putShares(draft, facts, words);
  if (facts.activities.length > 0) {
    putActivities(draft, facts, words);
    putSorted(draft, facts, words);
  }
}

/** A number to draw, or a gap: a missing figure is never drawn as zero. */
const drawn = (cell: string): CellContent => formula(`=IF(ISNUMBER(${cell}),${cell},NA())`);

function putColumns(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { layout, compared } = facts;
  const units = [...new Set(compared.map(({ unit }) => unit))];
  const unit = units.length === 1 ? (units[0] ?? "") : "";
  draft.put(
    `L${layout.columnsData}`,
    [[formula(`=${words.charts.columnsTitle("C5", "D5", unit)}`)]],
    "CF Chart data",
  );
  const rows = compared.map((_, index) => {
    const row = layout.firstRow + index;
    return [formula(`=A${row}`), drawn(`C${row}`), drawn(`D${row}`)];
  });
  draft.put(
    `L${layout.columnsData + 1}`,
    [["", formula("=C5"), formula("=D5")], ...rows],
    "CF Chart data",
  );
}

function putShares(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { layout, compared } = facts;
  draft.put(`L${layout.sharesData}`, [[words.charts.sharesTitle]], "CF Chart data");
  const rows = compared.map((_, index) => {
    const row = layout.firstRow + index;
    const rest = `IF(AND(ISNUMBER(I${row}),ISNUMBER(J${row})),I${row}/J${row},NA())`;
    return [formula(`=A${row}`), drawn(`G${row}`), drawn(`H${row}`), formula(`=${rest}`)];
  });
  draft.put(
    `L${layout.sharesData + 1}`,
    [["", formula("=C5"), formula("=D5"), words.charts.otherAreas], ...rows],
    "CF Chart data",
  );
}

/** Activities as Figures has them, each with its place in the order; the rest of them is always last. */
function putActivities(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { layout, activities } = facts;
  const first = layout.activitiesData + 2;
  const named = activities.filter((name) => name !== words.indicator(otherActivities));
  const numbers = `M$${first}:M$${first + Math.max(named.length, 1) - 1}`;
  const rows = activities.map((name, index) => {
    const row = first + index;
    const value = figureValue(facts.table, {
      indicator: `L${row}`,
      area: "$M$3",
      role: "$M$4",
      campaign: "$M$1",
      period: "$M$2",
    });
    const rank = `RANK(M${row},${numbers})+COUNTIF(M$${first}:M${row},M${row})-1`;
    const order =
      index < named.length ? `IF(ISNUMBER(M${row}),${rank},"")` : String(activities.length);
    return [name, formula(`=${value}`), formula(`=${order}`)];
  });
  draft.put(`L${layout.activitiesData}`, [[words.charts.activitiesTitle]], "CF Chart data");
  draft.put(`L${layout.activitiesData + 1}`, [["", "", ""], ...rows], "CF Chart data");
}

function putSorted(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { layout, activities } = facts;
  const [first, last] = [layout.activitiesData + 2, layout.activitiesData + 1 + activities.length];
  const rows = activities.map((_, index) => {
    const place = `MATCH(${index + 1},N$${first}:N$${last},0)`;
    return [
      formula(`=IFERROR(INDEX(L$${first}:L$${last},${place}),${quoted("…")})`),
      formula(`=IFERROR(INDEX(M$${first}:M$${last},${place}),NA())`),
    ];
  });
  draft.put(`L${layout.sortedData}`, [["", words.charts.countAxis], ...rows], "CF Chart data");
}
