import { readGrid } from "../../../src/core/grid/readGrid";
import type { Observation } from "../../../src/core/observation/observation";
import { readSource } from "../../../src/readers/readSource";
import { layouts } from "./layouts/all";
import { csvOf, gridOf, wantedOf, type Layout } from "./layouts/layout";

/** As many steps of the header as the layout asks for, from the cell outwards. */
const lineOf = (
  { area, value, unit, provenance }: Observation,
  wanted: readonly string[],
): string => {
  if (provenance.kind !== "cell") throw new Error("A table's figure has a cell.");
  const { cell, headerPath } = provenance;
  const asked = wanted.find((line) => line.startsWith(`${cell} |`))?.split(" | ")[2] ?? "";
  const steps = headerPath.slice(-asked.split(" / ").length).join(" / ");
  return `${cell} | ${area ?? ""} | ${steps} | ${value} | ${unit}`;
};

const linesOf = (observations: readonly Observation[], layout: Layout): readonly string[] => {
  const wanted = wantedOf(layout);
  return observations.map((observation) => lineOf(observation, wanted)).sort();
};

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "%s, as a worksheet",
  (_, layout) => {
    const { observations } = readGrid(gridOf(layout), { language: layout.language });
    expect(linesOf(observations, layout)).toEqual(wantedOf(layout));
  },
);

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "%s: no total is said to differ that holds",
  (_, layout) => {
    const { findings } = readGrid(gridOf(layout), { language: layout.language });
    expect(findings.filter(({ kind }) => kind === "TotalDiffers")).toEqual([]);
  },
);

test.each(layouts.map((layout, index) => [layout.name, layout, index] as const))(
  "%s, as CSV bytes",
  async (_, layout, index) => {
    const delimiter = [",", ";", "\t"][index % 3] ?? ",";
    const reading = await readSource({ name: "table.csv", bytes: csvOf(layout, delimiter) }, null);
    if (!reading.ok) throw new Error(reading.problem.kind);
    expect(linesOf(reading.value.observations, layout)).toEqual(wantedOf(layout));
  },
);
