import type { WorkbookModel, WorksheetModel } from "./workbookModel";

/** A workbook without worksheets; the host adds the first. */
export const createModel = (): WorkbookModel => ({
  worksheets: [],
  names: [],
  styles: new Map(),
  activeWorksheetId: "",
  readOnly: false,
});

/** An empty worksheet as Excel makes it. */
export const createWorksheet = (id: string, name: string): WorksheetModel => ({
  id,
  name,
  cells: new Map(),
  tables: [],
  charts: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  conditionalFormats: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  visibility: "Visible",
  protected: false,
  page: {
    orientation: "Portrait",
    printArea: null,
    titleRows: null,
    fitWide: null,
    fitTall: null,
    margins: { top: 40, right: 37, bottom: 43, left: 37 },
    centerHorizontally: false,
    paperSize: "Letter",
    footerLeft: "",
    footerRight: "",
  },
});
