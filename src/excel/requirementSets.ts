/** The ExcelApi version the manifest asks for; everything above it is asked for at run time. */
export const requirementFloor = "1.12";

/** Whether this Excel can resize a table in place (ExcelApi 1.13). */
export const canResizeTables = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.13");

/** Whether this Excel can tell which cells are merged (ExcelApi 1.13). */
export const canReadMergedAreas = (): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.13");
