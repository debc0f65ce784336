import type { SourceEncoding } from "../../core/observation/reading";
import { decodeFont, type FontEncoding } from "./fontEncodings";
import { offerFontEncodings } from "./offerFontEncodings";
import { previewOf } from "./previewOf";

/**
 * How letters were read whose format says what they are: as it says, or in the font encoding that a person
 * chose over that. `text` is what the format says.
 */
export function formatEncoding(text: string, chosen: FontEncoding | null): SourceEncoding {
  const offers = offerFontEncodings(text);
  const asSaid = { encoding: null, preview: previewOf(text) };
  if (chosen === null) return { used: null, preview: asSaid.preview, alternatives: offers };
  return {
    used: chosen,
    preview: previewOf(decodeFont(text.slice(0, beginning), chosen)),
    alternatives: [asSaid, ...offers.filter(({ encoding }) => encoding !== chosen)],
  };
}

/** More than a preview shows, as two letters may stand for one. */
const beginning = 2000;
