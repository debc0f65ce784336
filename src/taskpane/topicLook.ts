import { topicOfIndicator } from "../core/indicator/catalogue";
import type { MessageKey } from "../text/messages";

/** How a topic is told apart: a tint and sign colour, and a line style, so that colour is never alone. */
export interface TopicLook {
  readonly label: MessageKey;
  readonly tint: string;
  readonly sign: string;
  readonly line: "dotted" | "dashed" | "solid" | "double" | "wavy";
}

const activities: TopicLook = {
  label: "topic.activities",
  tint: "#F5ECF8",
  sign: "#78378F",
  line: "dotted",
};
const reach: TopicLook = { label: "topic.reach", tint: "#E1F3F1", sign: "#00646A", line: "dashed" };
const participants: TopicLook = {
  label: "topic.participants",
  tint: "#E6F0FA",
  sign: "#0F548C",
  line: "solid",
};
const payments: TopicLook = {
  label: "topic.payments",
  tint: "#FBEFDF",
  sign: "#864A06",
  line: "double",
};
const rates: TopicLook = { label: "topic.rates", tint: "#EAF3E2", sign: "#3D6614", line: "wavy" };
const other: TopicLook = { label: "topic.other", tint: "#F0F0F0", sign: "#575757", line: "solid" };

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
