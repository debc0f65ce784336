/** One button that an add-in's manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its 16-pixel icon. */
  readonly icon: string;
  /** The page that the button shows in the task pane. */
  readonly paneAddress: string;
}

/** What a manifest says of an add-in in one language. */
export interface Ribbon {
  readonly name: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the buttons of a manifest as Excel shows them in a locale such as `vi-VN`. */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const strings = new Map(
    [...xml.getElementsByTagName("*")]
      .filter(({ localName }) => /^(?:String|Url|Image)$/.test(localName))
      .map((element) => [element.getAttribute("id") ?? "", inLocale(element, locale)] as const),
  );
  const resource = (parent: Element, path: readonly string[]): string => {
    const element = path.reduce<Element | undefined>((at, name) => childOf(at, name), parent);
    return strings.get(element?.getAttribute("resid") ?? "") ?? "";
  };
  const display = xml.getElementsByTagName("DisplayName")[0];
  return {
    name: display ? inLocale(display, locale) : "",
    buttons: [...xml.getElementsByTagName("Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(control, ["Label"]),
      tip: resource(control, ["Supertip", "Description"]),
      icon: resource(control, ["Icon", "Image"]),
      paneAddress: resource(control, ["Action", "SourceLocation"]),
    })),
  };
}

/** The value for a locale, else the manifest's default one. */
function inLocale(element: Element, locale: string): string {
  const override = [...element.children].find(
    (child) => child.localName === "Override" && child.getAttribute("Locale") === locale,
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && [...element.children].find(({ localName }) => localName === name);
