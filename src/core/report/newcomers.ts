import type { Language } from "../observation/observation";
import { isScheme } from "./lexicon/feature";
import type { Mention } from "./mentions";

// "BHXH TN mới: 18 ng" counts who is new; in "BHXH tự nguyện mới đạt 65 %" the word says that it is only so much.
const newBehind =
  /^ mới(?=\s*(?:[:;,.()=]|\p{Nd}|(?:người|ng|nữa|và|trong|tại|của|nên|thì|nhé|nha|ạ|rồi)(?!\p{L})))/iu;

/** Adds to the names of insurances that a Vietnamese "mới" stands behind that their members are new. */
export function withNewcomers(
  text: string,
  mentions: readonly Mention[],
  language: Language,
): readonly Mention[] {
  if (language !== "vi") return mentions;
  return mentions.map((mention) => {
    const isNew =
      mention.features.some(isScheme) &&
      !mention.features.includes("newly") &&
      newBehind.test(text.slice(mention.end, mention.end + reach));
    if (!isNew) return mention;
    const end = mention.end + " mới".length;
    return { start: mention.start, end, features: [...mention.features, "newly"] };
  });
}

const reach = 20;
