import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { FormRequest } from "../core/form/officeForm";
import type { SentForm } from "../core/form/sentForm";
import { indicators } from "../core/indicator/catalogue";
import type { SheetLanguage } from "../core/plan/sheetWords";

/** What a person chooses of a form, as it stands in the fields. */
export interface FormChoices {
  readonly language: SheetLanguage;
  readonly campaign: string;
  readonly period: string;
  /** `2025-11-30`, or empty. */
  readonly deadline: string;
  /** One office a line. */
  readonly areas: string;
  readonly indicators: readonly string[];
}

/** What the first choices are made of. */
export interface FormBeginnings {
  readonly language: SheetLanguage;
  readonly today: string;
  readonly survey: FiguresSurvey | null;
  /** The form that was sent last; null when none was. */
  readonly last: SentForm | null;
  /** The name of an area in the language of the pane. */
  readonly nameOf: (area: string) => string;
}

/** Asked for where the workbook does not say what is wanted. */
const usual: readonly string[] = [
  "activities.conferences",
  "participants.voluntary_si_new",
  "participants.household_hi",
];

/** The choices to begin with: the last form's for this month, else what the workbook has figures of. */
export function firstFormChoices(beginnings: FormBeginnings): FormChoices {
  const { language, today, survey, last, nameOf } = beginnings;
  const areas = last?.areas ?? (survey?.areas ?? []).map(({ area }) => area);
  return {
    language,
    campaign: last?.campaign ?? "",
    period: today.slice(0, 7),
    deadline: "",
    areas: areas.map(nameOf).join("\n"),
    indicators: last?.indicators ?? knownIndicators(survey),
  };
}

/** The catalogue's indicators that the workbook has figures of; the usual ones where it has none. */
function knownIndicators(survey: FiguresSurvey | null): readonly string[] {
  const found = new Set(
    (survey?.areas ?? []).flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
  );
  const known = indicators.flatMap(({ id }) => (found.has(id) ? [id] : []));
  return known.length > 0 ? known : usual;
}

/** Offices named more than once are asked once; the names are given back in the gazetteer's spelling. */
export const chosenAreas = (
  { areas }: FormChoices,
  known: (words: string) => string,
): readonly string[] => [
  ...new Set(
    areas
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map(known),
  ),
];

/** The request that the choices make; null while an office, an indicator or the campaign is missing. */
export function formRequest(
  choices: FormChoices,
  known: (words: string) => string,
): FormRequest | null {
  const areas = chosenAreas(choices, known);
  const { language, indicators: asked } = choices;
  const campaign = choices.campaign.trim();
  if (areas.length === 0 || asked.length === 0 || campaign === "") return null;
  return {
    language,
    campaign,
    period: choices.period.trim() || null,
    deadline: choices.deadline || null,
    areas,
    indicators: asked,
  };
}
