import fc from "fast-check";
import { readFileSync } from "node:fs";
import { readText } from "../../src/readers/readSource";
import { piecesOf, placeOf, reportBlocks, type Piece } from "../../src/taskpane/reportBlocks";
import { beginReview } from "../../src/taskpane/beginReview";
import type { ReviewedFigure } from "../../src/taskpane/review";
import { figureAt, figureIn, readingOf } from "./builders";

const figuresIn = (text: string, ...raws: readonly string[]): readonly ReviewedFigure[] =>
  beginReview(
    readingOf(
      text,
      raws.map((raw) => figureIn(text, raw)),
    ),
  ).figures;

/** The blocks as a person sees them: their text, and [folded] before those without figures. */
const shown = (text: string, ...raws: readonly string[]): readonly string[] =>
  reportBlocks(text, figuresIn(text, ...raws)).map(
    ({ start, end, figures, sentences }) =>
      (figures.length === 0 ? `[${sentences} folded] ` : "") + text.slice(start, end).trim(),
  );

test("sentences with figures that share a line stay together", () => {
  expect(shown("Có 5 hội nghị. Có 8 lễ ra quân.", "5", "8")).toEqual([
    "Có 5 hội nghị. Có 8 lễ ra quân.",
  ]);
});

test("each line with figures stands by itself", () => {
  expect(shown("Có 5 hội nghị.\nCó 8 lễ ra quân.", "5", "8")).toEqual([
    "Có 5 hội nghị.",
    "Có 8 lễ ra quân.",
  ]);
});

test("sentences without figures fold together, across lines", () => {
  expect(shown("Có 5 hội nghị. Trời mưa.\nVẫn đông.\n\nRất vui!\nCó 8 lễ.", "5", "8")).toEqual([
    "Có 5 hội nghị.",
    "[3 folded] Trời mưa.\nVẫn đông.\n\nRất vui!",
    "Có 8 lễ.",
  ]);
});

test("a number with a dot in it does not end its sentence", () => {
  expect(shown("Đạt 1.077 người tham gia.", "1.077")).toEqual(["Đạt 1.077 người tham gia."]);
});

test("an empty text has no blocks, and a report without figures folds as a whole", () => {
  expect(shown("")).toEqual([]);
  expect(shown(" \n\n ")).toEqual([]);
  expect(shown("Trời mưa. Vẫn đông.")).toEqual(["[2 folded] Trời mưa. Vẫn đông."]);
});

test("a figure of a table stands nowhere in a text", () => {
  expect(placeOf(undefined).start).toBe(Number.MAX_SAFE_INTEGER);
});

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("Yên Bình", "người", "شخصًا", "tham gia", "the") },
  { weight: 3, arbitrary: fc.constantFrom(" ", ", ", " (", ") ", "; ") },
  { weight: 3, arbitrary: fc.constantFrom(". ", "! ", "؟ ", ".\n", "\n", "\n\n", "\r\n", "  \n") },
);
const figurePart = fc.constantFrom("1.077", "62,4%", "٣٨٠", "711,2 tỷ", "tám", "8");

/** A text from parts, and its figures, some of which are parts and some of which are not. */
const report = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: part.map((words) => ({ words, isFigure: false })) },
      { weight: 2, arbitrary: figurePart.map((words) => ({ words, isFigure: true })) },
      { weight: 1, arbitrary: figurePart.map((words) => ({ words, isFigure: false })) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => {
    const text = parts.map(({ words }) => words).join("");
    let start = 0;
    const spans = parts.flatMap(({ words, isFigure }) => {
      const span = { start, end: start + words.length };
      start = span.end;
      return isFigure ? [span] : [];
    });
    const observations = spans.map((span) => figureAt(text, span));
    return { text, figures: beginReview(readingOf(text, observations)).figures };
  });

const endOf = (piece: Piece): number =>
  piece.kind === "words" ? piece.end : placeOf(piece.figure).end;

const allPieces = (text: string, figures: readonly ReviewedFigure[]): readonly Piece[] =>
  reportBlocks(text, figures).flatMap((block) => piecesOf(block, text));

/** What the pieces leave out of a text, joined; with a mark where they would show something twice. */
function leftOut(text: string, pieces: readonly Piece[]): string {
  const edges = [...pieces.map(({ start }) => start), text.length];
  return edges
    .map((edge, index) => {
      const before = pieces[index - 1];
      const from = before ? endOf(before) : 0;
      return from > edge ? `<twice: ${text.slice(edge, from)}>` : text.slice(from, edge);
    })
    .join("");
}

test("the pieces of all blocks show the whole text once, but for the breaks between blocks", () => {
  fc.assert(
    fc.property(report, ({ text, figures }) => {
      expect(leftOut(text, allPieces(text, figures)).trim()).toBe("");
    }),
  );
});

test("every figure is one piece, at its exact place", () => {
  fc.assert(
    fc.property(report, ({ text, figures }) => {
      const pieces = allPieces(text, figures).flatMap((piece) =>
        piece.kind === "figure" ? [piece] : [],
      );
      expect(pieces.map(({ figure }) => figure)).toEqual(figures);
      expect(pieces.map(({ start }) => start)).toEqual(figures.map((one) => placeOf(one).start));
    }),
  );
});

test("no piece of words is empty, and no two folds stand beside each other", () => {
  fc.assert(
    fc.property(report, ({ text, figures }) => {
      for (const piece of allPieces(text, figures))
        expect(endOf(piece)).toBeGreaterThan(piece.start);
      const folded = reportBlocks(text, figures).map((block) => block.figures.length === 0);
      expect(folded.some((fold, index) => fold && folded[index + 1] === true)).toBe(false);
    }),
  );
});

test("the festival's report is shown whole, with its fifteen figures in their words", () => {
  const words = readFileSync("tests/fixtures/lao-cai-festival-2025.ar.txt", "utf8");
  const { figures } = beginReview(readText("report.txt", words, null));
  const pieces = allPieces(words, figures);
  expect(leftOut(words, pieces).trim()).toBe("");
  expect(
    pieces.flatMap((piece) =>
      piece.kind === "figure" ? [words.slice(piece.start, endOf(piece))] : [],
    ),
  ).toEqual("8 5 174 2 4 204 5742 2745 159 2586 380 1077 167 127 150".split(" "));
});
