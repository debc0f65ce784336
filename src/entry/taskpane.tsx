import { createUseCases } from "../app/createUseCases";
import type { PaneLanguage } from "../text/messages";
import { excelWorkbook, showWorksheet } from "../excel/excelWorkbook";
import { renderPane } from "../taskpane/renderPane";
import { sheetWordsByLanguage } from "../text/sheetWords/sheetWordsByLanguage";
import "./taskpane.css";

const sampleName = "lao-cai-festival-2025.ar.txt";

/** Reads the sample report that is served beside the pane. */
async function sample(): Promise<{ name: string; bytes: Uint8Array }> {
  const response = await fetch(`sample/${sampleName}`);
  if (!response.ok) throw new Error(`The sample is missing: ${response.status}`);
  return { name: sampleName, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The remembered language, else that of Excel's own interface; English for every other. */
function startLanguage(): PaneLanguage {
  const remembered = localStorage.getItem("language");
  if (remembered === "vi" || remembered === "en") return remembered;
  return Office.context.displayLanguage.toLowerCase().startsWith("vi") ? "vi" : "en";
}

void Office.onReady().then(() => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no place for the pane.");
  renderPane(element, {
    useCases: createUseCases({ workbook: excelWorkbook, words: sheetWordsByLanguage }),
    language: startLanguage(),
    remember: (key, value) => localStorage.setItem(key, value),
    showWorksheet: (name) => void showWorksheet(name),
    sample,
  });
});
