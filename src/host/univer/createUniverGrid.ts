import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import cfVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dvEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dvVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingVi from "@univerjs/preset-sheets-drawing/locales/vi-VN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableVi from "@univerjs/preset-sheets-table/locales/vi-VN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { driveUniver, type UniverEngine } from "./driveUniver";
import { registerAll } from "./registerAll";

const locales = {
  [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, cfEn, dvEn, drawingEn),
  [LocaleType.VI_VN]: mergeLocales(coreVi, tableVi, cfVi, dvVi, drawingVi),
};

/** The spreadsheet on the screen, in an element of the page. */
export function createUniverGrid(container: HTMLElement, language: string): UniverEngine {
  const locale = language.toLowerCase().startsWith("vi") ? LocaleType.VI_VN : LocaleType.EN_US;
  const univer = new Univer({ locale, locales });
  registerAll(univer, UniverSheetsCorePreset({ container, disableAutoFocus: true }).plugins);
  registerAll(univer, UniverSheetsTablePreset().plugins);
  registerAll(univer, UniverSheetsConditionalFormattingPreset().plugins);
  registerAll(univer, UniverSheetsDataValidationPreset().plugins);
  registerAll(univer, UniverSheetsDrawingPreset().plugins);
  return driveUniver(univer);
}
