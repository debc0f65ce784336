import type { Glyph } from "./glyph";
import { compose, identity, toMatrix, type Matrix } from "./matrix";

/** A page's drawing instructions as pdfjs-dist lists them: numbers of operators, and their operands. */
export interface Drawing {
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
}

/** The numbers of the operators that place text. */
export type OperatorNumbers = Readonly<Record<string, number>>;

interface TextState {
  page: Matrix;
  text: Matrix;
  /** Where the next sign stands, and where the line began, before the text's own map. */
  at: readonly [number, number];
  line: readonly [number, number];
  size: number;
  letterGap: number;
  wordGap: number;
  stretch: number;
  leading: number;
  rise: number;
  /** Text space of one unit of the font's widths. */
  unit: number;
}

type Step = (state: TextState, operands: readonly unknown[]) => void;

/**
 * Works out where each sign of a page stands by following its text operators. The library's own text would
 * be shorter to read, but it joins words that others were drawn between and turns Arabic ligatures round.
 */
export function placeGlyphs(
  { operators, operands }: Drawing,
  numbers: OperatorNumbers,
  { shown, fontUnit }: { readonly shown: Matrix; readonly fontUnit: (font: string) => number },
): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const saved: TextState[] = [];
  let state = firstState(shown);
  const save: Step = () => void saved.push({ ...state });
  const restore: Step = () => void (state = saved.pop() ?? state);
  const transform = (matrix: Matrix): void => void (state.page = compose(state.page, matrix));
  const steps: Readonly<Record<string, Step>> = {
    ...textSteps,
    save,
    restore,
    transform: (_, matrix) => transform(toMatrix(matrix)),
    paintFormXObjectBegin: (_, [matrix]) => {
      saved.push({ ...state });
      transform(toMatrix(matrix));
    },
    paintFormXObjectEnd: restore,
    setFont: (_, [font, size]) => setFont(state, fontUnit(String(font)), Number(size)),
    showText: (_, [shownGlyphs]) => {
      if (Array.isArray(shownGlyphs)) show(state, shownGlyphs, glyphs);
    },
  };
  const stepsByNumber = new Map(
    Object.entries(steps).map(([name, step]) => [numbers[name], step] as const),
  );
  for (const [index, operator] of operators.entries())
    stepsByNumber.get(operator)?.(state, asList(operands[index]));
  return glyphs;
}

const asList = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) ? Object.values(value) : [];
};

const firstState = (shown: Matrix): TextState => ({
  page: shown,
  text: identity,
  at: [0, 0],
  line: [0, 0],
  size: 0,
  letterGap: 0,
  wordGap: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  unit: 0.001,
});

function setFont(state: TextState, unit: number, size: number): void {
  state.unit = unit;
  state.size = size;
}

const moveTo = (state: TextState, x: number, y: number): void => {
  state.line = [x, y];
  state.at = state.line;
};

const moveBy: Step = (state, [x, y]) =>
  moveTo(state, state.line[0] + Number(x), state.line[1] + Number(y));

const textSteps: Readonly<Record<string, Step>> = {
  beginText: (state) => {
    state.text = identity;
    moveTo(state, 0, 0);
  },
  setTextMatrix: (state, operands) => {
    // Six numbers, or one list of them.
    state.text = toMatrix(operands.length === 1 ? operands[0] : operands);
    moveTo(state, 0, 0);
  },
  moveText: moveBy,
  setLeadingMoveText: (state, operands) => {
    state.leading = Number(operands[1]);
    moveBy(state, operands);
  },
  nextLine: (state) => moveBy(state, [0, state.leading]),
  setLeading: (state, [leading]) => void (state.leading = -Number(leading)),
  setCharSpacing: (state, [gap]) => void (state.letterGap = Number(gap)),
  setWordSpacing: (state, [gap]) => void (state.wordGap = Number(gap)),
  setHScale: (state, [percent]) => void (state.stretch = Number(percent) / 100),
  setTextRise: (state, [rise]) => void (state.rise = Number(rise)),
};

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const isGlyph = (value: unknown): value is ShownGlyph =>
  typeof value === "object" && value !== null && "unicode" in value && "width" in value;

// Parts of letters that fonts draw singly, which still take their room, and marks of direction, which the places say already.
const noLetter = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

// Nearly every sign is a letter and nothing else.
const withoutSigns = (text: string): string =>
  noLetter.test(text) ? text.replace(new RegExp(noLetter, "g"), "") : text;

/** Adds the signs of one text operator; a number among them moves the next by thousandths of the size. */
function show(state: TextState, shown: readonly unknown[], glyphs: Glyph[]): void {
  const onPage = compose(state.page, state.text);
  let [x] = state.at;
  for (const glyph of shown) {
    if (typeof glyph === "number") x -= ((glyph * state.size) / 1000) * state.stretch;
    else if (isGlyph(glyph)) {
      const width = glyph.width * state.unit * state.size * state.stretch;
      const text = withoutSigns(glyph.unicode);
      const placed = place(onPage, { x, y: state.at[1] + state.rise, width, size: state.size });
      if (placed) glyphs.push({ text, ...placed });
      x += width + (state.letterGap + (glyph.isSpace ? state.wordGap : 0)) * state.stretch;
    }
  }
  state.at = [x, state.at[1]];
}

/** Where a sign stands on the page; null for one that stands askew, as stamps and watermarks do. */
function place(
  [a, b, c, d, e, f]: Matrix,
  { x, y, width, size }: Readonly<Record<"x" | "y" | "width" | "size", number>>,
): Omit<Glyph, "text"> | null {
  if (Math.abs(b) > Math.abs(a) / 10) return null;
  const [from, to] = [a * x + c * y + e, a * (x + width) + c * y + e];
  return {
    left: Math.min(from, to),
    right: Math.max(from, to),
    baseline: b * x + d * y + f,
    size: Math.abs(size) * Math.hypot(c, d),
  };
}
