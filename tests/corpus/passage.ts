/** Languages the corpus is written in. */
export type CorpusLanguage = "vi" | "en" | "ar";

/**
 * `dev` passages may be read while the reader is built; the others were first measured unopened, which the README
 * of the corpus tells.
 */
export type CorpusPart =
  | "dev"
  | "held-out"
  | "held-out-2"
  | "held-out-3"
  | "held-out-4"
  | "held-out-5"
  | "held-out-6"
  | "held-out-7"
  | "held-out-8"
  | "held-out-9"
  | "held-out-10"
  | "held-out-11";

/**
 * What a passage is about: social insurance campaigns in Viet Nam; reports of the same kind from elsewhere or on
 * other campaigns; texts that are no campaign report at all, whose numbers are left alone.
 */
export type Domain = "in-domain" | "comparable" | "out-of-domain";

/** `context` stands with numbers that are no figures. */
export type GoldRole = "actual" | "target" | "change" | "baseline" | "context";

/**
 * One number of a passage with its right reading.
 *
 * `start` and `end` are UTF-16 offsets into the text; the span holds the number in digits or words with its
 * magnitude word and percent sign or words, and no unit, currency or modifier; an Arabic dual is the whole word.
 */
export interface GoldNumber {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In base units, percent as 0-100; null where it is no figure, or where the text leaves open which number it is. */
  readonly value: number | null;
  readonly unit: string | null;
  /** A catalogue id, `other:<what>` for figures outside it, `none:<what>` for numbers that are no figures. */
  readonly indicator: string;
  readonly role: GoldRole;
  /** Every area that is right; the first is preferred, null means that none is said. */
  readonly areas: readonly (string | null)[];
  readonly isFigure: boolean;
  /** Points below a target: words carry the direction, so either sign is right. */
  readonly signUnclear: boolean;
  readonly inWords: boolean;
}

/** One annotated passage. */
export interface Passage {
  readonly id: string;
  readonly language: CorpusLanguage;
  readonly part: CorpusPart;
  readonly domain: Domain;
  readonly source: string;
  readonly notes: string | null;
  readonly text: string;
  readonly numbers: readonly GoldNumber[];
}

/** A figure that has to be read: a campaign figure of which the value is certain. */
export const hasToBeRead = (number: GoldNumber): number is GoldNumber & { value: number } =>
  number.isFigure && number.value !== null;
