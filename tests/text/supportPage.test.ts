import { readFileSync } from "node:fs";
import { paneLanguages, type PaneLanguage } from "../../src/text/messages/messages";
import { textFor } from "../../src/text/text";

const page = readFileSync("src/text/pages/support.html", "utf8");
const manifest = readFileSync("manifest.xml", "utf8");
const locales = { vi: 'Locale="vi-VN" Value', en: "DefaultValue", ar: 'Locale="ar-SA" Value' };

/** The part of the page in one language, its spaces folded. */
const section = (language: PaneLanguage): string =>
  (new RegExp(`<section id="${language}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? "").replace(
    /\s+/g,
    " ",
  );

/** What a button of the manifest is called in one language. */
function label(id: string, language: PaneLanguage): string {
  const string =
    new RegExp(`<bt:String id="${id}"[\\s\\S]*?</bt:String>`).exec(manifest)?.[0] ?? "";
  return new RegExp(`${locales[language]}="([^"]+)"`).exec(string)?.[1] ?? "no such label";
}

test.each(paneLanguages)("the help in %s calls everything as the add-in does", (language) => {
  const { say, direction } = textFor(language);
  const help = section(language);
  expect(help).toContain(`lang="${language}" dir="${direction}"`);
  for (const name of [
    say("app.name"),
    say("start.sample"),
    label("Open.Label", language),
    label("Again.Label", language),
  ])
    expect(help).toContain(`<b>${name}</b>`);
});

test("every language says as much as the others", () => {
  const counts = paneLanguages.map((language) =>
    ["<h2", "<p", "<li", "<code"].map((tag) => section(language).split(tag).length - 1),
  );
  expect(counts[0]?.[0]).toBeGreaterThan(5);
  for (const count of counts) expect(count).toEqual(counts[0]);
});

test("the page runs nothing and fetches nothing", () => {
  expect(page).not.toMatch(/<script|<img|<iframe|\son\w+=|@import|url\(/i);
  const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => !/^(?:#(?:vi|en|ar)|data:,)$/.test(address ?? ""))).toEqual(
    [],
  );
});
