import type { SheetLanguage } from "../core/plan/sheetWords";
import type { PaneLanguage } from "../text/messages/messages";
import type { Digits } from "../text/text";

/** What a person chose about the pane itself; it stays with the person, not with the workbook. */
export interface Choices {
  readonly language: PaneLanguage;
  /** The language of new worksheets; `pane` follows the pane. */
  readonly sheets: SheetLanguage | "pane";
  /** Digits of an Arabic pane. */
  readonly digits: Digits;
  /** Whether answers are remembered for the next source of the same sender. */
  readonly remember: boolean;
}

/** Where choices are kept between openings. */
export interface ChoiceStore {
  readonly read: () => Partial<Choices>;
  /** Whether they could be kept: some browsers refuse storage to embedded pages. */
  readonly keep: (choices: Choices) => boolean;
}

/** The language new worksheets begin in. */
export const sheetLanguage = ({ sheets, language }: Choices): SheetLanguage =>
  sheets === "pane" ? language : sheets;
