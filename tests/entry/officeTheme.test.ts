import { officeIsDark } from "../../src/entry/officeTheme";

/** Office's theme with only what a version of Office says of it. */
const theme = (said: Partial<Office.OfficeTheme>): Office.OfficeTheme => said as Office.OfficeTheme;

test.each([
  ["a newer Office that says dark", theme({ isDarkTheme: true }), true],
  ["a newer Office that says light", theme({ isDarkTheme: false }), false],
  [
    "a newer Office, whatever its colour",
    theme({ isDarkTheme: false, bodyBackgroundColor: "#000000" }),
    false,
  ],
  ["the black theme", theme({ bodyBackgroundColor: "#262626" }), true],
  ["the dark grey theme", theme({ bodyBackgroundColor: "#666666" }), true],
  ["the white theme", theme({ bodyBackgroundColor: "#FFFFFF" }), false],
  ["the colourful theme", theme({ bodyBackgroundColor: "#e6e6e6" }), false],
  ["pure blue, which is dark to the eye", theme({ bodyBackgroundColor: "#0000FF" }), true],
  ["pure green, which is light to the eye", theme({ bodyBackgroundColor: "#00FF00" }), false],
  ["a colour in other words", theme({ bodyBackgroundColor: "white" }), null],
  ["a theme without colours", theme({}), null],
  ["Excel on the web, which has no theme", undefined, null],
])("%s: dark is %s", (_, said, dark) => {
  expect(officeIsDark(said)).toBe(dark);
});
