import { writeFileSync } from "node:fs";
import { supportedPage, usedMembers } from "./supportedOfficeJs";

/** Writes docs/supported-office-js.md anew. */
export function supportedProgram(): number {
  writeFileSync("docs/supported-office-js.md", supportedPage(usedMembers()));
  return 0;
}
