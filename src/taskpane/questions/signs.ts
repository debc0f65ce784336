import type { ReviewedFigure } from "../review";
import type { NumberSign, SignMeaning } from "./question";

/** The sign of a figure that can be read in two ways. */
export const signOf = ({ observation }: ReviewedFigure): NumberSign =>
  /[,٬،]/u.test(observation.provenance.raw) ? "," : ".";

/** The value that a figure in doubt has by a meaning of its sign: as thousands it is the larger by far. */
export function valueIf({ question, observation }: ReviewedFigure, means: SignMeaning): number {
  if (question === null) return observation.value;
  const sizes = question.map(Math.abs);
  const size = means === "thousands" ? Math.max(...sizes) : Math.min(...sizes);
  return observation.value < 0 ? -size : size;
}
