import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** What the rules need to know beside the manifest itself. */
export interface ManifestSurroundings {
  /** Pixel size of each icon file by its path below the origin, e.g. `assets/icon-16.png`. */
  readonly icons: ReadonlyMap<string, number>;
  readonly requirementFloor: string;
}

type Rule = (manifest: Document, surroundings: ManifestSurroundings) => readonly string[];

const all = (manifest: Document, name: string): readonly Element[] =>
  [...manifest.getElementsByTagName("*")].filter(({ localName }) => localName === name);
const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? "";
const text = (manifest: Document, name: string): string =>
  all(manifest, name)[0]?.textContent ?? "";

const resources = (manifest: Document): readonly Element[] =>
  ["Image", "Url", "String"]
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute("id"));

const identity: Rule = (manifest) => [
  ...(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(manifest, "Id"))
    ? []
    : ["Id is no GUID"]),
  ...(/^\d{1,5}(?:\.\d{1,5}){3}$/.test(text(manifest, "Version"))
    ? []
    : ["Version has not four parts"]),
];

const floor: Rule = (manifest, { requirementFloor }) =>
  attribute(all(manifest, "Set")[0], "MinVersion") === requirementFloor
    ? []
    : ["The floor is not that of the code"];

const references: Rule = (manifest) => {
  const ids = resources(manifest).map((element) => attribute(element, "id"));
  const used = [...manifest.getElementsByTagName("*")]
    .map((element) => attribute(element, "resid"))
    .filter((id) => id !== "");
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${id} is not defined`),
  ];
};

const locales = ["vi-VN", "ar-SA"];

const overrides: Rule = (manifest) =>
  [
    ...all(manifest, "DisplayName"),
    ...all(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...all(manifest, "String"),
  ].flatMap((element) => {
    const given = [...element.childNodes].flatMap((child) =>
      (child as Element).localName === "Override" ? [attribute(child as Element, "Locale")] : [],
    );
    const name = attribute(element, "id") || (element.localName ?? "");
    return locales
      .filter((locale) => !given.includes(locale))
      .map((locale) => `${name} has no ${locale}`);
  });

const addresses: Rule = (manifest) => {
  const urls = [...manifest.getElementsByTagName("*")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^\w+:\/\//.test(value));
  const home = new URL(attribute(all(manifest, "SourceLocation")[0], "DefaultValue")).origin;
  return urls
    .filter((url) => !url.startsWith(`${home}/`) || !url.startsWith("https:"))
    .map((url) => `${url} is not at ${home}`);
};

const icons: Rule = (manifest, surroundings) => [
  ...all(manifest, "Image")
    .filter((element) => element.hasAttribute("resid"))
    .flatMap((element) =>
      iconFault(
        surroundings,
        urlOf(manifest, attribute(element, "resid")),
        Number(attribute(element, "size")),
      ),
    ),
  ...iconFault(surroundings, attribute(all(manifest, "IconUrl")[0], "DefaultValue"), 64),
  ...iconFault(
    surroundings,
    attribute(all(manifest, "HighResolutionIconUrl")[0], "DefaultValue"),
    128,
  ),
];

const urlOf = (manifest: Document, id: string): string =>
  attribute(
    resources(manifest).find((element) => attribute(element, "id") === id),
    "DefaultValue",
  );

function iconFault(
  surroundings: ManifestSurroundings,
  url: string,
  size: number,
): readonly string[] {
  const path = url.replace(/^https:\/\/[^/]+\//, "");
  return surroundings.icons.get(path) === size ? [] : [`${path} is not ${size} pixels`];
}

const support: Rule = (manifest) =>
  attribute(all(manifest, "SupportUrl")[0], "DefaultValue") === ""
    ? ["There is no SupportUrl"]
    : [];

const rules: readonly Rule[] = [identity, floor, references, overrides, addresses, icons, support];

/** Everything that is wrong with a manifest by our own rules; empty when nothing is. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  return rules.flatMap((rule) => rule(manifest, surroundings));
}
