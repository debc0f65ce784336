import type { Observation } from "../observation/observation";
import { checkAreas } from "./checkAreas";
import { checkParts } from "./checkParts";
import { checkRates } from "./checkRates";
import { checkRepeats } from "./checkRepeats";
import { checkValues } from "./checkValues";
import { indexFigures } from "./figureIndex";
import type { Finding } from "./finding";

/** All that arithmetic says about the figures of one source; the figures stay as they are. */
export function checkFigures(observations: readonly Observation[]): readonly Finding[] {
  const index = indexFigures(observations);
  return [checkParts, checkRepeats, checkValues, checkAreas, checkRates].flatMap((check) =>
    check(index),
  );
}
