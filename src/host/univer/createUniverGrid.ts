import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import cfAr from "@univerjs/preset-sheets-conditional-formatting/locales/ar-SA";
import cfEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import cfVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreAr from "@univerjs/preset-sheets-core/locales/ar-SA";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dvAr from "@univerjs/preset-sheets-data-validation/locales/ar-SA";
import dvEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dvVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingAr from "@univerjs/preset-sheets-drawing/locales/ar-SA";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingVi from "@univerjs/preset-sheets-drawing/locales/vi-VN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableAr from "@univerjs/preset-sheets-table/locales/ar-SA";
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
  [LocaleType.AR_SA]: mergeLocales(coreAr, tableAr, cfAr, dvAr, drawingAr),
  [LocaleType.EN_US]: mergeLocales(coreEn, tableEn, cfEn, dvEn, drawingEn),
  [LocaleType.VI_VN]: mergeLocales(coreVi, tableVi, cfVi, dvVi, drawingVi),
};

/** The spreadsheet on the screen, in an element of the page. */
export function createUniverGrid(container: HTMLElement, language: string): UniverEngine {
  const locale = localeOf(language);
  const direction = locale === LocaleType.AR_SA ? "rtl" : "ltr";
  const univer = new Univer({ locale, locales, direction });
  registerAll(univer, UniverSheetsCorePreset({ container, disableAutoFocus: true }).plugins);
  registerAll(univer, UniverSheetsTablePreset().plugins);
  registerAll(univer, UniverSheetsConditionalFormattingPreset().plugins);
  registerAll(univer, UniverSheetsDataValidationPreset().plugins);
  registerAll(univer, UniverSheetsDrawingPreset().plugins);
  return driveUniver(univer);
}

/** Univer's own words in the language of a locale such as `ar-SA`; English where it has none. */
function localeOf(language: string): LocaleType {
  switch (language.toLowerCase().split("-")[0]) {
    case "vi":
      return LocaleType.VI_VN;
    case "ar":
      return LocaleType.AR_SA;
    default:
      return LocaleType.EN_US;
  }
}
