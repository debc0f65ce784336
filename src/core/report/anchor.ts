import type { Draft, Past, Placed } from "./draft";
import type { RoleDecision } from "./roles";

/** What a figure may take its indicator from. */
export interface Anchor {
  readonly lead: Draft | undefined;
  readonly past: Past;
  readonly role: RoleDecision;
  readonly placed: Placed;
  /** Whether the words right after the number point back: "203 of these pensioners". */
  readonly pointsBack: () => boolean;
  /** Whether the number counts places, be they named by no more than their kind. */
  readonly countsPlaces: () => boolean;
  /** Whether its place comes next behind that of the figure before it: "followed by Lục Yên with 571". */
  readonly comesNext: () => boolean;
  /** Whether a name of its own stands before the number, be it of no place: "the post office 7,405, Viettel 2,118 people". */
  readonly namesAnother: () => boolean;
  /** Whether the number says how many there are by now: "in all since the beginning of the quarter". */
  readonly addsUp: () => boolean;
  /** Whether "the rate" stands before the number, whichever it is. */
  readonly saysRate: () => boolean;
}
