import type { Language, Observation } from "../../../src/core/observation/observation";
import { readReport } from "../../../src/core/report/readReport";

/** The figures of a text, one line each: number as written, value, indicator. */
export const figuresIn = (text: string, language: Language): readonly string[] =>
  readReport(text, language).observations.map(
    ({ provenance: { raw }, value, indicator }) => `${raw} = ${value} ${indicator}`,
  );

/** The figures of a text by role and value. */
export const rolesIn = (text: string, language: Language): readonly string[] =>
  readReport(text, language).observations.map(({ role, value }) => `${role} ${value}`);

/** The figures of a text by area and value. */
export const areasIn = (text: string, language: Language): readonly string[] =>
  readReport(text, language).observations.map(({ area, value }) => `${area ?? "-"} ${value}`);

/** All that was read in a text. */
export const read = (text: string, language: Language): readonly Observation[] =>
  readReport(text, language).observations;

/** The figures of a text, one line each: number as written, role, value, area, indicator. */
export const toldIn = (text: string, language: Language): readonly string[] =>
  read(text, language).map(
    ({ provenance: { raw }, role, value, area, indicator }) =>
      `${raw} ${role} ${value} ${area ?? "-"} ${indicator}`,
  );
