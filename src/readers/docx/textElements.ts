import { isOfPaper } from "./createFields";
import { write, type Meaning, type WordPlace } from "./wordPlace";

const tableOfContents = /^(?:TOC|Contents)\d$/i;
const separators = new Set(["separator", "continuationSeparator", "continuationNotice"]);
const isOff = (value: string | undefined): boolean => value === "0" || value === "false";

const counted =
  (part: keyof WordPlace["open"]): Meaning =>
  (place) => {
    place.open[part]++;
    return () => {
      place.open[part]--;
    };
  };

const skip: Meaning = (place) => {
  place.skipped++;
  return () => {
    place.skipped--;
  };
};

/** Something that stands for characters; as a property it only says how they look. */
const sign =
  (characters: string): Meaning =>
  (place, { parent }) => {
    if (parent === "r") write(place, characters);
    return undefined;
  };

const openParagraph: Meaning = (place) => {
  const around = place.paragraph;
  place.paragraph = { hidden: false, joinsNext: false };
  return () => {
    // A paragraph whose mark was deleted goes on in the next.
    if (!place.paragraph.joinsNext) place.flow.endParagraph();
    place.paragraph = around;
  };
};

const openRun: Meaning = (place) => {
  const around = place.run;
  place.run = { hidden: false };
  return () => void (place.run = around);
};

/** Deleted words, or the mark of a deleted paragraph or row among its properties. */
const deleted: Meaning = (place, element) => {
  if (element.parent === "trPr") place.flow.dropRow();
  else if (element.parent === "rPr") place.paragraph.joinsNext ||= place.open.properties > 0;
  else return skip(place, element);
  return undefined;
};

const elements: readonly (readonly [string, Meaning])[] = [
  ["p", openParagraph],
  ["pPr", counted("properties")],
  ["r", openRun],
  ["t", counted("text")],
  ["instrText", counted("code")],
  ["tab", sign("\t")],
  ["ptab", sign("\t")],
  ["br", sign("\n")],
  ["cr", sign("\n")],
  ["noBreakHyphen", sign("-")],
  ["del", deleted],
  ["moveFrom", skip],
  // What stands here is said once more before it, for newer programs.
  ["mc:Fallback", skip],
  ["txbxContent", ({ flow }) => flow.openAside()],
  [
    "vanish",
    (place, { attribute }) => {
      if (place.open.properties === 0 && !isOff(attribute("val"))) place.run.hidden = true;
      return undefined;
    },
  ],
  [
    "pStyle",
    (place, { attribute }) => {
      place.paragraph.hidden ||= tableOfContents.test(attribute("val") ?? "");
      return undefined;
    },
  ],
  [
    "fldChar",
    ({ fields }, { attribute }) => {
      fields.mark(attribute("fldCharType") ?? "");
      return undefined;
    },
  ],
  [
    "fldSimple",
    (place, element) =>
      isOfPaper(element.attribute("instr") ?? "") ? skip(place, element) : undefined,
  ],
  ...["footnote", "endnote"].map((name): readonly [string, Meaning] => [
    name,
    (place, element) =>
      separators.has(element.attribute("type") ?? "") ? skip(place, element) : undefined,
  ]),
];

/** The elements of Word that hold, hide or part text, by their names without prefix. */
export const textElements: ReadonlyMap<string, Meaning> = new Map(elements);
