import type { Role } from "../../observation/observation";
import type { UnitSense } from "../words/unitWords";

/** What the heading of one column of figures says. */
export interface ValueColumn {
  readonly column: number;
  /** Every word of the heading from the outside in, places left out where they stand across. */
  readonly words: readonly string[];
  /** The place that heads the column; null where places stand down the rows. */
  readonly area: string | null;
  /** Words over places across that only gather them: "Lào Cai cũ". */
  readonly gatheredBy: string | null;
  /** The sum of the places or the periods beside it. */
  readonly isTotal: boolean;
  readonly period: string | null;
  readonly role: Role | null;
  readonly unit: UnitSense | null;
  readonly isRate: boolean;
  /** What a column to its left counts, where the heading only says what became of it: "Đã tham gia". */
  readonly countedBeside: string | null;
  /** Plain numbers that count what went down. */
  readonly isDecrease: boolean;
}
