import { readFileSync } from "node:fs";
import { definedMembers } from "../../src/host/objects/hostObject";
import { rootObject } from "../../src/host/objects/workbook";
import { requirementFloor } from "../../src/excel/requirementSets";
import { supportedPage, usedMembers } from "../../tools/supportedOfficeJs";

const used = usedMembers();

test("the list in docs is what the add-in's code uses", () => {
  expect(readFileSync("docs/supported-office-js.md", "utf8")).toBe(supportedPage(used));
});

test("the host answers every member that the add-in uses, and no more", () => {
  // Importing the root has defined every kind.
  expect(rootObject.kind.type).toBe("Workbook");
  const wanted = used.map(({ type, member }) => `${type}.${member}`);
  expect([...new Set(definedMembers)].sort()).toEqual([...new Set(wanted)].sort());
});

test("only members that are asked for at run time are above the manifest's floor", () => {
  const above = used.filter(
    ({ since }) => Number(since.split(".")[1]) > Number(requirementFloor.split(".")[1]),
  );
  expect(above.map(({ type, member }) => `${type}.${member}`)).toEqual([
    "Range.getMergedAreasOrNullObject",
    "Table.resize",
  ]);
});
