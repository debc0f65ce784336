import { readGrid } from "../../../src/core/grid/readGrid";
import type { Observation } from "../../../src/core/observation/observation";
import { readSource } from "../../../src/readers/readSource";
import { accountLayouts } from "./layouts/accounts";
import { arabicLayouts } from "./layouts/arabic";
import { arabicOfficeLayouts } from "./layouts/arabicOffices";
import { blockLayouts } from "./layouts/blocks";
import { englishLayouts } from "./layouts/english";
import { exportLayouts } from "./layouts/exports";
import { formLayouts } from "./layouts/forms";
import { headerLayouts } from "./layouts/headers";
import { csvOf, gridOf, wantedOf, type Layout } from "./layouts/layout";
import { outlineLayouts } from "./layouts/outlines";
import { periodLayouts } from "./layouts/periods";
import { surroundingLayouts } from "./layouts/surroundings";
import { thingLayouts } from "./layouts/things";
import { officeLayouts } from "./layouts/offices";
import { agencyLayouts } from "./layouts/agencies";
import { driveLayouts } from "./layouts/drives";
import { fundLayouts } from "./layouts/funds";
import { partLayouts } from "./layouts/parts";
import { programmeLayouts } from "./layouts/programmes";
import { collectorLayouts } from "./layouts/collectors";
import { trackerLayouts } from "./layouts/trackers";
import { benefitLayouts } from "./layouts/benefits";
import { progressLayouts } from "./layouts/progress";
import { resultLayouts } from "./layouts/results";
import { accountingLayouts } from "./layouts/accounting";
import { halfYearLayouts } from "./layouts/halfYears";
import { regionLayouts } from "./layouts/regions";
import { schemeLayouts } from "./layouts/schemes";
import { balanceLayouts } from "./layouts/balances";
import { debtLayouts } from "./layouts/debts";
import { valueLayouts } from "./layouts/values";
import { movementLayouts } from "./layouts/movements";
import { sheetLayouts } from "./layouts/sheets";
import { returnLayouts } from "./layouts/returns";
import { bureauLayouts } from "./layouts/bureaus";
import { arabicBureauLayouts } from "./layouts/arabicBureaus";
import { handwritingLayouts } from "./layouts/handwriting";
import { rollLayouts } from "./layouts/rolls";
import { yearbookLayouts } from "./layouts/yearbooks";
import { governorateLayouts } from "./layouts/governorates";
import { inventoryLayouts } from "./layouts/inventories";
import { deadlineLayouts } from "./layouts/deadlines";
import { bulletinLayouts } from "./layouts/bulletins";
import { ministryLayouts } from "./layouts/ministries";
import { circularLayouts } from "./layouts/circulars";
import { ledgerLayouts } from "./layouts/ledgers";
import { surveyLayouts } from "./layouts/surveys";
import { authorityLayouts } from "./layouts/authorities";
import { notebookLayouts } from "./layouts/notebooks";
import { budgetLayouts } from "./layouts/budgets";
import { listingLayouts } from "./layouts/listings";
import { arabicBulletinLayouts } from "./layouts/arabicBulletins";
import { circuitLayouts } from "./layouts/circuits";
import { supplementLayouts } from "./layouts/supplements";
import { dashboardLayouts } from "./layouts/dashboards";
import { directorateLayouts } from "./layouts/directorates";
import { postingLayouts } from "./layouts/postings";
import { registerLayouts } from "./layouts/registers";
import { leafletLayouts } from "./layouts/leaflets";
import { turnoutLayouts } from "./layouts/turnouts";
import { summaryLayouts } from "./layouts/summaries";
import { abroadLayouts } from "./layouts/abroad";
import { dispatchLayouts } from "./layouts/dispatches";
import { excerptLayouts } from "./layouts/excerpts";
import { briefingLayouts } from "./layouts/briefings";
import { noticeLayouts } from "./layouts/notices";

const layouts: readonly Layout[] = [
  ...headerLayouts,
  ...outlineLayouts,
  ...blockLayouts,
  ...valueLayouts,
  ...formLayouts,
  ...englishLayouts,
  ...arabicLayouts,
  ...periodLayouts,
  ...surroundingLayouts,
  ...exportLayouts,
  ...thingLayouts,
  ...arabicOfficeLayouts,
  ...officeLayouts,
  ...agencyLayouts,
  ...driveLayouts,
  ...partLayouts,
  ...accountLayouts,
  ...programmeLayouts,
  ...fundLayouts,
  ...collectorLayouts,
  ...trackerLayouts,
  ...progressLayouts,
  ...resultLayouts,
  ...benefitLayouts,
  ...halfYearLayouts,
  ...accountingLayouts,
  ...regionLayouts,
  ...schemeLayouts,
  ...debtLayouts,
  ...balanceLayouts,
  ...movementLayouts,
  ...sheetLayouts,
  ...returnLayouts,
  ...bureauLayouts,
  ...arabicBureauLayouts,
  ...handwritingLayouts,
  ...rollLayouts,
  ...yearbookLayouts,
  ...governorateLayouts,
  ...inventoryLayouts,
  ...deadlineLayouts,
  ...bulletinLayouts,
  ...ministryLayouts,
  ...circularLayouts,
  ...ledgerLayouts,
  ...surveyLayouts,
  ...authorityLayouts,
  ...notebookLayouts,
  ...budgetLayouts,
  ...listingLayouts,
  ...arabicBulletinLayouts,
  ...circuitLayouts,
  ...supplementLayouts,
  ...dashboardLayouts,
  ...directorateLayouts,
  ...dispatchLayouts,
  ...summaryLayouts,
  ...abroadLayouts,
  ...leafletLayouts,
  ...turnoutLayouts,
  ...postingLayouts,
  ...registerLayouts,
  ...excerptLayouts,
  ...briefingLayouts,
  ...noticeLayouts,
];

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
