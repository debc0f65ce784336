import { LocaleType, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { driveUniver, type UniverEngine } from "./driveUniver";
import { registerAll } from "./registerAll";

/** The spreadsheet without a screen, for Node: it calculates and shows nothing. */
export function createUniverEngine(): UniverEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  registerAll(univer, UniverSheetsNodeCorePreset().plugins);
  registerAll(univer, [
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
  ]);
  return driveUniver(univer);
}
