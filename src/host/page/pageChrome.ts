import type { Host } from "../createHost";
import { saveXlsx } from "../file/saveXlsx";
import { byId } from "./byId";
import { locales, pageLanguages, pageWords, type PageLanguage } from "./pageWords";
import type { PanePlace } from "./panePlace";
import { readRibbon } from "./readRibbon";

/** What the address of the page asks for: `?lang=`, `?api=`. */
export interface PageRequest {
  readonly language: PageLanguage;
  /** The ExcelApi version this Excel claims. */
  readonly level: string;
}

/** The levels to try: our floor, the last of Office 2021 and 2024, the newest. */
const levels = ["1.12", "1.14", "1.17", "1.20"];

/** Refusals that people meet, by Excel's own codes. */
const troubles = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ServiceNotAvailable",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
];

/** Fills the bar above the grid, in the page's language and direction. */
export function fillChrome(host: Host, pane: PanePlace, request: PageRequest): void {
  const words = pageWords[request.language];
  document.documentElement.lang = request.language;
  document.documentElement.dir = request.language === "ar" ? "rtl" : "ltr";
  byId("save").textContent = words.save;
  byId("save").addEventListener("click", () => void save(host, words.saved));
  byId("language-label").textContent = words.language;
  byId("level-label").textContent = words.level;
  byId("trouble-label").textContent = words.trouble;
  byId("pane-name").textContent = words.pane;
  byId("close-pane").setAttribute("aria-label", words.closePane);
  byId("close-pane").addEventListener("click", pane.close);
  const languages = Object.entries(pageLanguages);
  // Excel learns its language and its level at its start, so both begin the page anew.
  offer("language", languages, { chosen: request.language, choose: (lang) => reopen({ lang }) });
  offer("level", levels.map(alike), { chosen: request.level, choose: (api) => reopen({ api }) });
  offer("trouble", [["", words.noTrouble], ...troubles.map(alike)], {
    chosen: "",
    choose: (code) => host.refuse(code === "" ? null : code),
  });
}

const alike = (value: string): readonly [string, string] => [value, value];

/** Puts the manifest's own buttons on the bar and opens the first one's pane, as a user would. */
export async function fillRibbon(pane: PanePlace, language: PageLanguage): Promise<void> {
  const manifest = await (await fetch("../manifest.xml")).text();
  const { name, buttons } = readRibbon(manifest, locales[language]);
  const ribbon = byId("ribbon");
  ribbon.setAttribute("aria-label", name);
  for (const { id, label, tip, icon, paneAddress } of buttons) {
    const button = document.createElement("button");
    button.id = id;
    button.type = "button";
    button.title = tip;
    const image = document.createElement("img");
    image.src = hereOf(icon);
    image.alt = "";
    image.width = 16;
    button.append(image, label);
    button.addEventListener("click", () => pane.show(hereOf(paneAddress)));
    ribbon.append(button);
  }
  byId("pane-name").textContent = name;
  const [first] = buttons;
  if (first) pane.show(hereOf(first.paneAddress));
}

/** An address of the manifest on this page's own server, whatever port that has. */
function hereOf(address: string): string {
  const { pathname, search } = new URL(address);
  return new URL(`..${pathname}${search}`, location.href).href;
}

function offer(
  id: string,
  options: readonly (readonly [string, string])[],
  { chosen, choose }: { readonly chosen: string; readonly choose: (value: string) => void },
): void {
  const list = byId(id) as HTMLSelectElement;
  list.append(...options.map(([value, shown]) => new Option(shown, value)));
  list.value = chosen;
  list.addEventListener("change", () => choose(list.value));
}

function reopen(change: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  location.assign(address);
}

async function save(host: Host, saved: string): Promise<void> {
  await host.workbook.settle();
  const file = new Blob([(await saveXlsx(host.workbook.model)) as BlobPart]);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "workbook.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
  byId("status").textContent = saved;
}
