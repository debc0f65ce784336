import type { Observation } from "../observation/observation";

/** Half of the last digit of a number with a magnitude word; counts in full digits have no slack. */
export function slackOf(observation: Observation | undefined): number {
  if (!observation || !/\p{Nd}[^\p{L}]*\p{L}/u.test(observation.provenance.raw)) return 0;
  const zeros = /0*$/.exec(String(Math.trunc(Math.abs(observation.value))))?.[0].length ?? 0;
  return 10 ** zeros / 2;
}
