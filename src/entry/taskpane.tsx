import { createUseCases } from "../app/createUseCases";
import type { SourceFile } from "../app/ports";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import { excelWorkbook, showWorksheet } from "../excel/excelWorkbook";
import { renderPane } from "../taskpane/renderPane";
import { sheetWordsByLanguage } from "../text/sheetWords/sheetWordsByLanguage";
import { answerStore } from "./answerStore";
import { choiceStore, firstChoices } from "./choiceStore";
import { keepPaneFocus } from "./keepPaneFocus";
import { keepPaneKeys } from "./keepPaneKeys";
import { officeIsDark } from "./officeTheme";
import { sayOutsideExcel } from "./outsideExcel";
import { newWorkbook } from "./newWorkbook";
import { createWorkerReader } from "./readInWorker";
import { saveFile } from "./saveFile";
import { today } from "./today";
import { writeCsv } from "../writers/writeCsv";
import { writeFormLater, writePackageLater } from "./writeLater";
import "./taskpane.css";

const sampleName = "lao-cai-festival-2025.ar.txt";

/** The sample report that is served beside the pane; out of reach when the connection is down. */
async function sample(): Promise<Result<SourceFile, Problem>> {
  try {
    const response = await fetch(`sample/${sampleName}`);
    if (!response.ok) return fail({ kind: "SampleUnreachable" });
    return ok({ name: sampleName, bytes: new Uint8Array(await response.arrayBuffer()) });
  } catch (error) {
    if (error instanceof TypeError) return fail({ kind: "SampleUnreachable" });
    throw error;
  }
}

void Office.onReady().then(({ host }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no place for the pane.");
  // office.js says no host where it was opened as a page of its own, and has no workbook to speak to there.
  if (!(host as Office.HostType | null)) {
    sayOutsideExcel(element);
    return;
  }
  keepPaneKeys(document);
  keepPaneFocus(window);
  const asked = new URLSearchParams(location.search).get("open");
  renderPane(element, {
    useCases: createUseCases({
      workbook: excelWorkbook,
      readSource: createWorkerReader(),
      words: sheetWordsByLanguage,
      writeForm: writeFormLater,
      writeCsv,
      writePackage: writePackageLater,
    }),
    choices: firstChoices(choiceStore.read(), Office.context.displayLanguage),
    store: choiceStore,
    answers: answerStore,
    showWorksheet: (name) => void showWorksheet(name),
    sample,
    today,
    save: saveFile,
    openWorkbook: newWorkbook(Office.context.platform),
    officeIsDark: officeIsDark(Office.context.officeTheme),
    opening: asked === "compareAgain" ? "compareAgain" : "start",
  });
});
