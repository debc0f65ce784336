import { recheckTotals } from "../../../src/core/check/recheckTotals";

const total = { sheet: "Sheet1", cell: "C4", value: 286 };
const findings = [{ kind: "TotalHolds", total, parts: [0, 1] }] as const;
const totalsWith = (...values: (number | null)[]) =>
  recheckTotals(findings, (index) => values[index] ?? null);

test("a total holds as long as its parts give it", () => {
  expect(totalsWith(159, 127)).toEqual(findings);
});

test("a corrected part is set against the stated total", () => {
  expect(totalsWith(160, 127)).toEqual([
    { kind: "TotalDiffers", total, parts: [0, 1], difference: -1 },
  ]);
});

test("nothing is said of a total whose part was dropped", () => {
  expect(totalsWith(159, null)).toEqual([]);
});

test("decimals that binary fractions cannot hold still add up", () => {
  const rates = [{ kind: "TotalHolds", total: { ...total, value: 0.3 }, parts: [0, 1] }] as const;
  expect(recheckTotals(rates, (index) => [0.1, 0.2][index] ?? null)).toEqual(rates);
});
