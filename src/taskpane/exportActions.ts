import type { ExchangeFormat } from "../core/exchange/exchangeFormat";
import type { ActionDependencies, PaneActions } from "./paneActions";

/** Giving the workbook's figures out to other programs. */
export function createExportActions({
  effects,
  tell,
}: ActionDependencies): Pick<PaneActions, "exportFigures"> {
  async function exportFigures(format: ExchangeFormat): Promise<void> {
    const { useCases, language, save } = effects();
    tell({ type: "problemDismissed" });
    const file = await useCases.exportFigures({ format, language });
    if (file.ok) save(file.value);
    else tell({ type: "problemMet", problem: file.problem });
  }
  return { exportFigures: (format) => void exportFigures(format) };
}
