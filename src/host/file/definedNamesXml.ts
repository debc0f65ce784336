import { absoluteAddress, quoteWorksheet } from "../workbook/address";
import type { WorkbookModel, WorksheetModel } from "../workbook/workbookModel";
import { formulaInFile } from "./formulaInFile";
import { escapeXml } from "./xml";

/** The names of a workbook, with what each worksheet prints; "" when there are none. */
export function definedNamesXml({ names, worksheets }: WorkbookModel): string {
  const all = [
    ...names.map(({ name, refersTo, visible }) =>
      nameXml(`name="${escapeXml(name)}"${visible ? "" : ' hidden="1"'}`, formulaInFile(refersTo)),
    ),
    ...worksheets.flatMap(printNamesXml),
  ];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

const nameXml = (attributes: string, refersTo: string): string =>
  `<definedName ${attributes}>${escapeXml(refersTo)}</definedName>`;

/** Print areas are quoted and absolute: some readers overlook other forms. */
function printNamesXml({ name, page }: WorksheetModel, index: number): readonly string[] {
  const sheet = quoteWorksheet(name);
  const area = page.printArea && `${sheet}!${absoluteAddress(page.printArea)}`;
  const titles =
    page.titleRows && `${sheet}!$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`;
  return [
    ...(area ? [nameXml(`name="_xlnm.Print_Area" localSheetId="${index}"`, area)] : []),
    ...(titles ? [nameXml(`name="_xlnm.Print_Titles" localSheetId="${index}"`, titles)] : []),
  ];
}
