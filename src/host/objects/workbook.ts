import { defineKind, done, type HostObject } from "./hostObject";
import { namedItemCollection } from "./namedItem";
import { flag } from "./scalars";
import { styleCollection } from "./style";
import { tableCollection } from "./table";
import { worksheetCollection } from "./worksheet";

const workbookKind = defineKind<null>({
  type: "Workbook",
  scalars: { readOnly: flag((_, { model }) => model.readOnly) },
  navigations: {
    worksheets: () => worksheetCollection,
    names: () => namedItemCollection,
    tables: () => tableCollection(null),
    styles: () => styleCollection,
  },
  // office.js sends it when a run ends; the resolver forgets the reference.
  wireMethods: { _removeReference: () => done },
});

const workbookObject = workbookKind.of(null);

/** The root that office.js calls the global object: in Excel it is the workbook itself. */
export const rootObject: HostObject = workbookObject;
