import { checkFigures } from "../../../src/core/check/checkFigures";
import { doubtfulKinds, isSound, soundKinds, type Finding } from "../../../src/core/check/finding";
import type { Observation } from "../../../src/core/observation/observation";
import { explainFinding } from "../../../src/text/findingText";
import { textFor } from "../../../src/text/text";

type Planted = Partial<Observation> & Pick<Observation, "indicator" | "value">;

/** Figures as a report would give them, a page apart from each other. */
const figures = (planted: readonly Planted[]): readonly Observation[] =>
  planted.map((figure, index) => ({
    area: "Lào Cai",
    areaKind: "province",
    period: null,
    role: "actual",
    unit: "person",
    confidence: 0.95,
    provenance: {
      kind: "text",
      start: index * 1000,
      end: index * 1000 + 4,
      raw: String(figure.value),
    },
    ...figure,
  }));

const office = (area: string): Pick<Observation, "area" | "areaKind"> => ({
  area,
  areaKind: "office",
});
const percent = { unit: "percent" } as const;
const raw = (words: string): Pick<Observation, "provenance"> => ({
  provenance: { kind: "text", start: 0, end: words.length, raw: words },
});
const si = "participants.voluntary_si";
const hi = "participants.health_insurance";

interface Case {
  /** Figures that give the finding. */
  readonly planted: readonly Planted[];
  /** The same without the fault, or without what makes it sound. */
  readonly without: readonly Planted[];
}

const total = { indicator: "participants.total", value: 2745 };
const parts = (first: number): readonly Planted[] => [
  total,
  { indicator: "participants.voluntary_si_new", value: first },
  { indicator: "participants.household_hi", value: 2586 },
];
const completion = (rate: number): readonly Planted[] => [
  { indicator: si, value: 500, role: "target" },
  { indicator: si, value: 412 },
  { indicator: "plan.completion_rate", value: rate, ...percent },
];
const change = (value: number): readonly Planted[] => [
  { indicator: si, value: 12_450, role: "baseline", period: "2023" },
  { indicator: si, value: 15_320, period: "2024" },
  { indicator: si, value, role: "change" },
];
const growth = (value: number): readonly Planted[] => [
  { indicator: si, value: 12_450, role: "baseline" },
  { indicator: si, value: 15_320 },
  { indicator: si, value, role: "change", ...percent },
];
const noncash = (rate: number): readonly Planted[] => [
  { indicator: "payments.recipients_total", value: 3_300_000 },
  { indicator: "payments.noncash_recipients", value: 2_100_000 },
  { indicator: "payments.noncash_rate", value: rate, ...percent },
];
const points = (value: number): readonly Planted[] => [
  { indicator: "coverage.hi_rate", value: 86.5, ...percent },
  { indicator: "coverage.hi_rate", value: 91, role: "target", ...percent },
  { indicator: "other:points below target", value, role: "change", ...percent },
];
const offices = (values: readonly number[]): readonly Planted[] =>
  ["Sa Pa", "Bắc Hà", "Văn Bàn", "Bảo Yên"].flatMap((area, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ indicator: si, value, ...office(area) }];
  });
const province = (value: number): Planted => ({ indicator: si, value });

// Totals that a table states are found where tables are read, and tried there.
type CheckedKind = Exclude<Finding["kind"], "TotalHolds" | "TotalDiffers">;

const cases: { readonly [K in CheckedKind]: Case } = {
  SumHolds: { planted: parts(159), without: parts(160) },
  SumDiffers: { planted: parts(160), without: parts(159) },
  Remainder: {
    planted: [total, { indicator: "participants.household_hi", value: 2586 }],
    without: [total, { indicator: "participants.household_hi", value: 2745 }],
  },
  SumRounded: {
    planted: [
      { indicator: "payments.recipients_total", value: 3_200_000, ...raw("3,2 triệu") },
      { indicator: "payments.cash_recipients", value: 2_500_000, ...raw("2,5 triệu") },
      { indicator: "payments.noncash_recipients", value: 730_000 },
    ],
    without: [
      { indicator: "payments.recipients_total", value: 3_200_000 },
      { indicator: "payments.cash_recipients", value: 2_500_000 },
      { indicator: "payments.noncash_recipients", value: 730_000 },
    ],
  },
  FigureRepeated: { planted: [total, total], without: [total] },
  FigureContradicted: {
    planted: [total, { ...total, value: 2754 }],
    without: [total, { ...total, value: 2754, role: "target" }],
  },
  CurrencyMixed: {
    planted: [
      { indicator: "collections.amount", value: 5, unit: "VND" },
      { indicator: "collections.amount", value: 5, unit: "USD" },
    ],
    without: [{ indicator: "collections.amount", value: 5, unit: "VND" }],
  },
  PartExceedsWhole: {
    planted: [total, { indicator: "participants.household_hi", value: 2746 }],
    without: [total, { indicator: "participants.household_hi", value: 2745 }],
  },
  NewExceedsAll: {
    planted: [
      { indicator: si, value: 100 },
      { indicator: `${si}_new`, value: 101 },
    ],
    without: [
      { indicator: si, value: 100 },
      { indicator: `${si}_new`, value: 100 },
    ],
  },
  AreaExceedsWhole: {
    planted: [province(100), ...offices([101])],
    without: [province(100), ...offices([100])],
  },
  AreasExceedWhole: {
    planted: [province(100), ...offices([60, 41])],
    without: [province(100), ...offices([60, 39])],
  },
  AreasSumHolds: {
    planted: [province(100), ...offices([60, 40])],
    without: [province(100), ...offices([60, 39])],
  },
  ValueOutlying: {
    planted: offices([11, 12, 13, 1400]),
    without: offices([11, 12, 13, 14]),
  },
  ValuesIdentical: { planted: offices([12, 12, 12, 12]), without: offices([12, 12, 12, 13]) },
  ShareAbove100: {
    planted: [{ indicator: "coverage.hi_rate", value: 100.4, ...percent }],
    without: [{ indicator: "plan.completion_rate", value: 100.4, ...percent }],
  },
  ShareNegative: {
    planted: [{ indicator: "coverage.hi_rate", value: -4, ...percent }],
    without: [{ indicator: "coverage.hi_rate", value: -4, role: "change", ...percent }],
  },
  CountNegative: {
    planted: [{ indicator: hi, value: -4 }],
    without: [{ indicator: hi, value: -4, role: "change" }],
  },
  CountFractional: {
    planted: [{ indicator: hi, value: 6.77 }],
    without: [{ indicator: "collections.amount", value: 6.77, unit: "VND" }],
  },
  RatioAboveOne: {
    planted: [{ indicator: "other:huyện", value: 19 / 18, unit: "ratio" }],
    without: [{ indicator: "other:huyện", value: 18 / 18, unit: "ratio" }],
  },
  CompletionHolds: { planted: completion(82.4), without: completion(82.5) },
  CompletionDiffers: { planted: completion(84.2), without: completion(82.4) },
  ChangeHolds: { planted: change(2870), without: change(2780) },
  ChangeDiffers: { planted: change(2780), without: change(2870) },
  GrowthHolds: { planted: growth(23.1), without: growth(24.1) },
  GrowthDiffers: { planted: growth(32.1), without: growth(23.1) },
  NoncashRateHolds: { planted: noncash(63.6), without: noncash(36.6) },
  NoncashRateDiffers: { planted: noncash(36.6), without: noncash(64) },
  PointsHold: { planted: points(-4.5), without: points(-5.4) },
  PointsDiffer: { planted: points(-5.4), without: points(4.5) },
};

const kinds = Object.keys(cases) as CheckedKind[];
const kindsIn = (planted: readonly Planted[]): readonly string[] =>
  checkFigures(figures(planted)).map(({ kind }) => kind);

test.each(kinds)("%s is found where it is planted, and only there", (kind) => {
  expect(kindsIn(cases[kind].planted)).toContain(kind);
  expect(kindsIn(cases[kind].without)).not.toContain(kind);
});

test.each(kinds)("%s is said in every language, with its figures", (kind) => {
  const observations = figures(cases[kind].planted);
  const finding = checkFigures(observations).find((found) => found.kind === kind);
  if (!finding) throw new Error(`${kind} was not found`);
  for (const language of ["vi", "en", "ar"] as const) {
    const said = explainFinding(finding, textFor(language), (at) => observations[at]?.value ?? 0);
    expect(said).toMatch(/\d/);
    expect(said).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test.each([
  [158, 1],
  [160, -1],
])("with %d instead of 159 the sum is off by %d", (first, difference) => {
  expect(checkFigures(figures(parts(first)))).toContainEqual({
    kind: "SumDiffers",
    whole: 0,
    parts: [1, 2],
    difference,
  });
});

test("a figure that does not follow says what the others give", () => {
  const found = checkFigures(figures(completion(84.2)));
  expect(found).toEqual([{ kind: "CompletionDiffers", figures: [1, 0, 2], expected: 82.4 }]);
});

test("growth can be recomputed from the change that is told", () => {
  const found = kindsIn([
    { indicator: "collections.amount", value: 3215.6e9, unit: "VND" },
    { indicator: "collections.amount", value: 312.4e9, unit: "VND", role: "change" },
    { indicator: "collections.amount", value: 10.8, role: "change", ...percent },
  ]);
  expect(found).toEqual(["GrowthHolds"]);
});

test("every class is either sound or for a person to look at", () => {
  expect(new Set([...soundKinds, ...doubtfulKinds]).size).toBe(
    soundKinds.length + doubtfulKinds.length,
  );
  expect(isSound({ kind: "SumDiffers", whole: 0, parts: [1], difference: 1 })).toBe(false);
  expect(isSound({ kind: "SumHolds", whole: 0, parts: [1] })).toBe(true);
});

describe("the rest of a whole", () => {
  const rest = (planted: readonly Planted[]): readonly Finding[] =>
    checkFigures(figures(planted)).filter(({ kind }) => kind === "Remainder");
  const household = { indicator: "participants.household_hi", value: 2586 };

  test("is what the parts not told come to", () => {
    expect(rest([total, household])).toEqual([
      { kind: "Remainder", whole: 0, parts: [1], value: 159 },
    ]);
  });

  test("is told of the offices of a province", () => {
    expect(rest([province(500), ...offices([120, 80])])).toEqual([
      { kind: "Remainder", whole: 0, parts: [1, 2], value: 300 },
    ]);
    expect(rest([province(200), ...offices([120, 80])])).toEqual([]);
    expect(rest([province(199), ...offices([120, 80])])).toEqual([]);
  });

  test("is told where a whole has parts without names, and no fault is made of it", () => {
    const insured = [
      { indicator: hi, value: 9000 },
      { indicator: "participants.hi_students", value: 4000 },
      household,
    ];
    expect(checkFigures(figures(insured))).toEqual([
      { kind: "Remainder", whole: 0, parts: [1, 2], value: 2414 },
    ]);
    const [, ...parts] = insured;
    expect(checkFigures(figures([{ indicator: hi, value: 6000 }, ...parts]))).toMatchObject([
      { kind: "SumDiffers", difference: -586 },
    ]);
  });

  test.each<[string, readonly Planted[]]>([
    ["a figure is in doubt", [total, { ...household, confidence: 0.5 }]],
    ["a figure is rounded", [total, { ...household, ...raw("2,5 nghìn"), value: 2500 }]],
    ["a part is told twice", [total, household, { ...household, value: 2000 }]],
    ["the whole is told twice", [total, { ...total, value: 2800 }, household]],
    ["units differ", [total, { ...household, unit: "household" }]],
    [
      "they are changes",
      [
        { ...total, role: "change" },
        { ...household, role: "change" },
      ],
    ],
    ["an office is told twice", [province(500), ...offices([120]), ...offices([80])]],
    [
      "indicators do not add up over areas",
      [
        { indicator: "coverage.hi_rate", value: 91, ...percent },
        { indicator: "coverage.hi_rate", value: 80, ...percent, ...office("Sa Pa") },
      ],
    ],
  ])("is not told where %s", (_, planted) => {
    expect(rest(planted)).toEqual([]);
  });
});
