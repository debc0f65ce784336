import type { JSX } from "react";
import type { ImportStep } from "../state";
import { DoneStep } from "./DoneStep";
import { PasteStep } from "./PasteStep";
import { ProgressStep, ReadingStep } from "./ProgressStep";
import { ReviewScreen } from "./ReviewScreen";
import { StartStep } from "./StartStep";

/** The import tab: one step at a time. */
export function ImportTab({ importing }: { readonly importing: ImportStep }): JSX.Element {
  switch (importing.step) {
    case "start":
      return <StartStep />;
    case "paste":
      return <PasteStep />;
    case "reading":
      return <ReadingStep name={importing.name} />;
    case "review":
      return <ReviewScreen review={importing} />;
    case "writing":
      return <ProgressStep stage={importing.stage} />;
    case "done":
      return <DoneStep receipt={importing.receipt} survey={importing.survey} />;
  }
}
