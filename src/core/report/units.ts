import { indicatorById } from "../indicator/catalogue";
import { wholeUnits } from "../indicator/wholeUnits";
import type { FoundNumber } from "../number/findNumbers";
import type { Problem } from "../problem";
import type { Noun } from "./lexicon/feature";

/** People come whole: of two readings of 5.742 people the whole one is likely. */
export const likelyValue = ({ value, readings }: FoundNumber, unit: string): number =>
  wholeUnits.has(unit) ? (readings.find(Number.isInteger) ?? value) : value;

/** What a person must look at before a number of this unit is written; null when nothing. */
export function problemOf(number: FoundNumber, unit: string): Problem | null {
  const { start, end, raw: found, readings } = number;
  const broken = wholeUnits.has(unit) && !readings.some(Number.isInteger);
  if (number.malformed || broken) return { kind: "NumberUnreadable", at: { start, end }, found };
  return readings.length > 1
    ? { kind: "NumberAmbiguous", at: { start, end }, found, readings }
    : null;
}

/** The unit of a figure: its sign or currency says it, else its indicator, else the noun that is counted. */
export function unitOf(
  number: FoundNumber,
  {
    indicator,
    currency,
    noun,
  }: { readonly indicator: string; readonly currency: string | null; readonly noun: Noun | null },
): string {
  if (number.percent) return "percent";
  if (number.form === "ratio" || number.form === "times") return "ratio";
  if (currency) return currency;
  const known = indicatorById(indicator)?.unit;
  if (known) return known === "percent" ? "percent" : known;
  return noun ? nounUnits[noun] : "item";
}

const nounUnits: { readonly [N in Noun]: string } = {
  launch: "event",
  conference: "event",
  session: "event",
  smallGroup: "event",
  booth: "booth",
  mobileGroup: "group",
  parade: "event",
  mediaItem: "item",
  broadcast: "item",
  activity: "event",
  household: "household",
  employer: "enterprise",
  leaflet: "item",
  banner: "item",
  book: "item",
  card: "card",
  ward: "ward",
  district: "ward",
  caseNoun: "case",
  otherThing: "item",
  person: "person",
  attendance: "attendance",
  money: "VND",
};
