import { tableColumns } from "../workbook/resolvableFormula";
import type { TableModel, WorksheetModel } from "../workbook/workbookModel";

/**
 * The column names of a table as Excel allows them: texts, none empty, none twice in any case. Excel calls a
 * file damaged that breaks this, or whose header cells read otherwise.
 */
export function tableHeaders(worksheet: WorksheetModel, table: TableModel): readonly string[] {
  const taken = new Set<string>();
  return tableColumns(worksheet, table).map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
