import type { FoundArea, KnownArea } from "../area/matchArea";

/** The places of one text. */
export interface Places {
  readonly text: string;
  readonly areas: readonly FoundArea[];
  /** The area of the whole report, for sentences that name none. */
  readonly whole: KnownArea | null;
}
