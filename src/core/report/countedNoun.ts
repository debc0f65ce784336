import { isNoun, isScheme, type Feature, type Noun } from "./lexicon/feature";
import type { Surroundings } from "./surroundings";

/** The noun that a number counts: the first after it, else the last before it, else that of its whole. */
export function nounOf(around: Surroundings): Noun | null {
  const { before, lead, header, previous } = around;
  if (isAttendedBy(around)) return "attendance";
  const near = nounBehind(around) ?? nounAhead(before);
  if (near) return near;
  for (const layer of [lead, header, previous]) {
    const noun = [...layer].find(isThing);
    if (noun) return noun;
  }
  return null;
}

/** "Attended by 180 agents": whoever they are and whatever it was on, it is who attended. */
export const isAttendedBy = ({ before }: Pick<Surroundings, "before">): boolean =>
  before[before.length - 2] === "attend" && before[before.length - 1] === "attendance";

function nounBehind({ after, before }: Surroundings): Noun | null {
  const behind = after.find(isNoun);
  if (isBroadcast(behind, { after, before })) return "broadcast";
  // "3,415 newcomers to voluntary insurance in the province": the place is not what is counted.
  const isPlaceOfInsured =
    (behind === "district" || behind === "ward") &&
    after.slice(0, after.indexOf(behind)).some(isScheme);
  if (behind && !isPlaceOfInsured) return behind;
  // "72,460 in household health insurance": who is insured is a person.
  return after.some((feature) => isScheme(feature) || paidHow.has(feature)) ? "person" : null;
}

/** A turn of what is broadcast is a broadcast, and so is a message or a leaflet that loudspeakers read out. */
function isBroadcast(
  noun: Noun | undefined,
  { after, before }: Pick<Surroundings, "after" | "before">,
): boolean {
  if (noun === "attendance") return [...before, ...after].includes("broadcast");
  const isRead = noun === "otherThing" || noun === "leaflet";
  return isRead && before[before.length - 1] === "broadcast";
}

// Who gets paid through an account or in cash is a person.
const paidHow: ReadonlySet<Feature> = new Set<Feature>(["noncash", "cash"]);

function nounAhead(before: readonly Feature[]): Noun | null {
  const ahead = [...before].reverse().find(isThing) ?? null;
  // "9 seminars, attended by 740 of the traders": people attend.
  return ahead && before.lastIndexOf("attend") > before.lastIndexOf(ahead) ? "person" : ahead;
}

/** A noun before a number may be what it counts, unless it only says where. */
export const isThing = (feature: Feature): feature is Noun =>
  isNoun(feature) && feature !== "district" && feature !== "ward" && feature !== "money";
