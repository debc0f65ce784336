import type { JSX } from "react";
import { FilesBar } from "../parts/FilesBar";
import type { FilesStep } from "../paneState";
import { ProgressStep } from "./ProgressStep";
import { ReadingScreen } from "./ReadingScreen";
import { ReviewScreen } from "./ReviewScreen";

/** Several files: the screen of the one in hand, under a line that says which it is. */
export function FilesScreen({ files }: { readonly files: FilesStep }): JSX.Element {
  return (
    <>
      <FilesBar files={files} />
      <FileInHand files={files} />
    </>
  );
}

function FileInHand({ files }: { readonly files: FilesStep }): JSX.Element {
  const { at } = files;
  switch (at.step) {
    case "reading":
      return <ReadingScreen reading={at} />;
    case "review":
      return <ReviewScreen review={at} files={files} />;
    case "writing":
      return <ProgressStep writing={at} />;
  }
}
