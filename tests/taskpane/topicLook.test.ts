import { indicators, topicOfIndicator, type Topic } from "../../src/core/indicator/catalogue";
import { textFor } from "../../src/text/text";
import { paneLanguages } from "../../src/text/messages/messages";
import { darkTheme, lightTheme } from "../../src/taskpane/themes";
import { topicLook, topicLooks, type TopicLook } from "../../src/taskpane/topicLook";

/** How each topic of the catalogue is shown; a topic without an entry does not compile. */
const labels: { readonly [T in Topic]: TopicLook["label"] } = {
  activities: "topic.activities",
  reach: "topic.reach",
  participants: "topic.participants",
  payments: "topic.payments",
  collections: "topic.payments",
  coverage: "topic.rates",
  plan: "topic.rates",
  materials: "topic.other",
};

test("every indicator of the catalogue has a topic, and the look of that topic", () => {
  const wrong = indicators.filter(({ id }) => {
    const topic = topicOfIndicator(id);
    return topic === null || topicLook(id).label !== labels[topic];
  });
  expect(wrong).toEqual([]);
});

test("what the catalogue does not have looks like the rest", () => {
  expect(topicLook("other:băng rôn").label).toBe("topic.other");
});

test("every look is met in the catalogue, and none is told by colour alone", () => {
  expect(new Set(indicators.map(({ id }) => topicLook(id)))).toEqual(new Set(topicLooks));
  expect(new Set(topicLooks.map(({ icon }) => icon)).size).toBe(topicLooks.length);
  for (const language of paneLanguages)
    expect(new Set(topicLooks.map(({ label }) => textFor(language).say(label))).size).toBe(
      topicLooks.length,
    );
});

/** WCAG 2.2, relative luminance of an sRGB colour such as #0F548C. */
function luminance(color: string): number {
  expect(color).toMatch(/^#[\da-f]{6}$/i);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio of two colours: 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ["#000000", "#FFFFFF", 21],
  ["#777777", "#FFFFFF", 4.48],
  ["#0000FF", "#FFFFFF", 8.59],
])("the contrast of %s on %s is %d, as WCAG's own tools say", (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
});

describe.each([
  ["light", lightTheme, (look: TopicLook) => look.light],
  ["dark", darkTheme, (look: TopicLook) => look.dark],
] as const)("in the %s theme", (_, theme, colorsOf) => {
  test.each(topicLooks.map((look) => [look.label, colorsOf(look)] as const))(
    "%s is read on its tint, and its sign is seen on every ground of the pane",
    (_label, { tint, sign }) => {
      expect(contrast(theme.colorNeutralForeground1, tint)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [tint, theme.colorNeutralBackground1, theme.colorNeutralBackground2])
        expect(contrast(sign, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
