import { openNewWorkbook } from "../excel/openNewWorkbook";
import type { PaneEffects } from "../taskpane/paneActions";

/** Desktop Excel may let nothing be downloaded from a pane, but opens workbooks; a browser does the reverse. */
export const newWorkbook = (platform: Office.PlatformType): PaneEffects["openWorkbook"] =>
  platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac
    ? openNewWorkbook
    : null;
