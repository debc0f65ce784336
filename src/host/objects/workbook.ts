import { hostError } from "../request/hostError";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { defineKind, done, object, type HostObject } from "./hostObject";
import { namedItemCollection } from "./namedItem";
import { rangeObject } from "./range";
import { flag } from "./scalars";
import { styleCollection } from "./style";
import { tableCollection } from "./table";
import { activeWorksheet, worksheetCollection } from "./worksheet";

const workbookKind = defineKind<null>({
  type: "Workbook",
  scalars: { readOnly: flag((_, { model }) => model.readOnly) },
  navigations: {
    worksheets: () => worksheetCollection,
    names: () => namedItemCollection,
    tables: () => tableCollection(null),
    styles: () => styleCollection,
  },
  methods: { getSelectedRange: (_, __, workbook) => object(selectedRange(workbook)) },
  // office.js sends it when a run ends; the resolver forgets the reference.
  wireMethods: { _removeReference: () => done },
});

/** Several areas are no range: Excel refuses them with this code. */
function selectedRange(workbook: HostWorkbook): HostObject {
  const worksheet = activeWorksheet(workbook);
  const [area, ...more] = workbook.selectedAreas(worksheet);
  if (!area || more.length > 0)
    throw hostError("InvalidSelection", "The current selection is invalid for this operation.");
  return rangeObject({ worksheet, area });
}

const workbookObject = workbookKind.of(null);

/** The root that office.js calls the global object: in Excel it is the workbook itself. */
export const rootObject: HostObject = workbookObject;
