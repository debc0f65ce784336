import type { OpenColumn, ReadTable } from "../../core/grid/gridReading";
import { isAsked, type ReviewStep } from "../review";
import type { ColumnQuestion } from "./question";

/** Columns of figures that can be read in two ways: one question each, for all tables of one shape. */
export function columnQuestions({ reading, figures }: ReviewStep): readonly ColumnQuestion[] {
  const asked = new Set(figures.filter(isAsked).map(({ id }) => id));
  const questions = new Map<string, ColumnQuestion>();
  reading.tables.forEach((table, index) => {
    for (const open of table.open) {
      const question = columnQuestion(table, open, index);
      if (!open.figures.some((id) => asked.has(id))) continue;
      const same = questions.get(question.key);
      questions.set(question.key, same ? together(same, question) : question);
    }
  });
  return [...questions.values()];
}

const columnQuestion = (
  { mapping, preview }: ReadTable,
  { column, sign, asThousands, asDecimals, figures }: OpenColumn,
  table: number,
): ColumnQuestion => ({
  kind: "column",
  key: `column:${mapping.fingerprint}:${column}`,
  table,
  column,
  letters: preview.letters[column] ?? "",
  unit: mapping.columns[column]?.unit ?? null,
  sign,
  asThousands,
  asDecimals,
  figures,
});

const together = (one: ColumnQuestion, other: ColumnQuestion): ColumnQuestion => ({
  ...one,
  asThousands: tidy(one.asThousands + other.asThousands),
  asDecimals: tidy(one.asDecimals + other.asDecimals),
  figures: [...one.figures, ...other.figures],
});

/** Keeps sums of decimals as they are written. */
const tidy = (value: number): number => Number(value.toPrecision(14));
