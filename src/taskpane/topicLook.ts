import {
  ChatRegular,
  MegaphoneRegular,
  ShieldCheckmarkRegular,
  TagRegular,
  TargetArrowRegular,
  WalletCreditCardRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { topicOfIndicator } from "../core/indicator/catalogue";
import type { PlainKey } from "../text/text";

/** The colours of a topic on light or dark ground; both keep 4.5 to 1 and more. */
export interface TopicColors {
  readonly tint: string;
  readonly sign: string;
}

/** How a topic is told apart: a colour, and a line style, icon and word, so that colour is never alone. */
export interface TopicLook {
  readonly label: PlainKey;
  readonly icon: FluentIcon;
  readonly line: "dotted" | "dashed" | "solid" | "double" | "wavy";
  readonly light: TopicColors;
  readonly dark: TopicColors;
}

const activities: TopicLook = {
  label: "topic.activities",
  icon: MegaphoneRegular,
  line: "dotted",
  light: { tint: "#F5ECF8", sign: "#78378F" },
  dark: { tint: "#3B2445", sign: "#D9B3E6" },
};
const reach: TopicLook = {
  label: "topic.reach",
  icon: ChatRegular,
  line: "dashed",
  light: { tint: "#E1F3F1", sign: "#00646A" },
  dark: { tint: "#12383A", sign: "#7FD6D3" },
};
const participants: TopicLook = {
  label: "topic.participants",
  icon: ShieldCheckmarkRegular,
  line: "solid",
  light: { tint: "#E6F0FA", sign: "#0F548C" },
  dark: { tint: "#16324A", sign: "#9CCBF2" },
};
const payments: TopicLook = {
  label: "topic.payments",
  icon: WalletCreditCardRegular,
  line: "double",
  light: { tint: "#FBEFDF", sign: "#864A06" },
  dark: { tint: "#46300F", sign: "#F0BE7C" },
};
const rates: TopicLook = {
  label: "topic.rates",
  icon: TargetArrowRegular,
  line: "wavy",
  light: { tint: "#EAF3E2", sign: "#3D6614" },
  dark: { tint: "#243A14", sign: "#B2D98A" },
};
const other: TopicLook = {
  label: "topic.other",
  icon: TagRegular,
  line: "solid",
  light: { tint: "#F0F0F0", sign: "#575757" },
  dark: { tint: "#333333", sign: "#C7C7C7" },
};

/** Every look, in the order in which topics are listed. */
export const topicLooks: readonly TopicLook[] = [
  activities,
  reach,
  participants,
  payments,
  rates,
  other,
];

/** The look of an indicator's topic. */
export function topicLook(indicator: string): TopicLook {
  switch (topicOfIndicator(indicator)) {
    case "activities":
      return activities;
    case "reach":
      return reach;
    case "participants":
      return participants;
    case "payments":
    case "collections":
      return payments;
    case "coverage":
    case "plan":
      return rates;
    default:
      return other;
  }
}
