import type { JSX } from "react";
import type { PaneState } from "../paneState";
import { DoneScreen } from "./DoneScreen";
import { FilesScreen } from "./FilesScreen";
import { FormScreen } from "./FormScreen";
import { PasteStep } from "./PasteStep";
import { ProgressStep } from "./ProgressStep";
import { ReadingScreen } from "./ReadingScreen";
import { ReviewScreen } from "./ReviewScreen";
import { StartStep } from "./StartStep";
import { SummaryScreen } from "./SummaryScreen";

/** The import tab: one step at a time. */
export function ImportTab({ state }: { readonly state: PaneState }): JSX.Element {
  const { importing, comparing } = state;
  switch (importing.step) {
    case "start":
      return <StartStep survey={comparing.survey} />;
    case "paste":
      return <PasteStep />;
    case "form":
      return <FormScreen form={importing} survey={comparing.survey} />;
    case "reading":
      return <ReadingScreen reading={importing} />;
    case "review":
      return <ReviewScreen review={importing} />;
    case "writing":
      return <ProgressStep writing={importing} />;
    case "files":
      return <FilesScreen files={importing} />;
    case "summary":
      return <SummaryScreen summary={importing} comparing={comparing} />;
    case "done":
      return <DoneScreen done={importing} comparing={comparing} />;
  }
}
