import { readdirSync, readFileSync } from "node:fs";
import { requirementFloor } from "../../src/excel/requirementSets";
import { checkManifest } from "../../tools/manifestRules";

const xml = readFileSync("manifest.xml", "utf8");

/** A PNG's width stands in its header, big-endian at byte 16. */
const icons = new Map(
  readdirSync("assets")
    .filter((name) => name.endsWith(".png"))
    .map((name) => [`assets/${name}`, readFileSync(`assets/${name}`).readUInt32BE(16)]),
);
const check = (manifest: string): readonly string[] =>
  checkManifest(manifest, { icons, requirementFloor });

test("the manifest keeps every rule", () => {
  expect(check(xml)).toEqual([]);
});

test.each([
  ["a broken id", "8f2b6a52-", "8f2b6a5-"],
  ["a version of three parts", "0.1.0.0", "0.1.0"],
  ["another floor", 'MinVersion="1.12"', 'MinVersion="1.14"'],
  ["a string that is not defined", 'resid="Open.Tip"', 'resid="Open.Other"'],
  ["a string without Vietnamese", '<Override Locale="vi-VN" Value="Số liệu chiến dịch"/>', ""],
  [
    "a foreign address",
    'id="Pane.Url" DefaultValue="https://localhost:3000',
    'id="Pane.Url" DefaultValue="https://example.com',
  ],
  [
    "an address without https",
    'id="Pane.Url" DefaultValue="https',
    'id="Pane.Url" DefaultValue="http',
  ],
  [
    "an icon of another size",
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"',
    'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-32.png"',
  ],
  ["no support address", '<SupportUrl DefaultValue="https://localhost:3000/support.html"/>', ""],
])("%s is found", (_, from, to) => {
  expect(xml).toContain(from);
  expect(check(xml.replace(from, to))).not.toEqual([]);
});
