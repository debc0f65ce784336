import { createChartView } from "../chart/createChartView";
import { createHost, type Host } from "../createHost";
import { saveXlsx } from "../file/saveXlsx";
import { frameName, type AppContext } from "../transport/appContext";
import { createUniverGrid } from "../univer/createUniverGrid";
import "./hostPage.css";

const addinId = "8f2b6a52-7f0e-4f0e-9a4e-2d5f5c1f7a10";

/** The page's own few words; it belongs to no add-in. */
const words = {
  vi: { save: "Lưu .xlsx", pane: "Ngăn tác vụ" },
  en: { save: "Save .xlsx", pane: "Task pane" },
};

/** Finds an element of this page; its absence is a bug of the page. */
function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}.`);
  return element;
}

/** Who this page says it is; `?lang=` and `?api=` let people try another language or an older Excel. */
function appContext(): AppContext {
  const asked = new URLSearchParams(location.search);
  const language = asked.get("lang") ?? "vi-VN";
  return {
    origin: location.origin,
    // Fresh for each load: office.js keeps settings of a conversation in the session's storage.
    conversationId: crypto.randomUUID(),
    addinId,
    displayLanguage: language,
    contentLanguage: language,
    excelApi: asked.get("api") ?? "1.17",
  };
}

/** Puts the pane into its frame. The name must stand before the frame does, or office.js does not see it. */
function openPane(context: AppContext): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = frameName(context);
  frame.src = new URL("../taskpane.html", location.href).href;
  byId("pane").append(frame);
  return frame;
}

function connect(host: Host, frame: HTMLIFrameElement): void {
  window.addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (typeof event.data === "string") void host.transport.receive(event.data);
  });
}

/** Says in the title when the pane shows its first screen. */
function announceReady(frame: HTMLIFrameElement): void {
  const shown = (): boolean => frame.contentDocument?.querySelector("main") !== null;
  const timer = setInterval(() => {
    if (!shown()) return;
    clearInterval(timer);
    document.title = "Embedded host ready";
  }, 50);
}

async function save(host: Host): Promise<void> {
  await host.workbook.settle();
  const file = new Blob([(await saveXlsx(host.workbook.model)) as BlobPart]);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "workbook.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}

function start(): void {
  const context = appContext();
  const engine = createUniverGrid(byId("grid"), context.displayLanguage);
  const pane: { frame: HTMLIFrameElement | null } = { frame: null };
  const host = createHost({
    engine,
    context,
    post: (text) => pane.frame?.contentWindow?.postMessage(text, context.origin),
    firstWorksheet: "Sheet1",
  });
  const charts = createChartView(engine, host.workbook.model);
  host.workbook.onSettled(charts.redraw);
  const frame = openPane(context);
  pane.frame = frame;
  const { save: saveWords, pane: title } = context.displayLanguage.startsWith("vi")
    ? words.vi
    : words.en;
  frame.title = title;
  byId("save").textContent = saveWords;
  connect(host, frame);
  announceReady(frame);
  byId("save").addEventListener("click", () => void save(host));
  // For tests and for people who look behind the page: the model itself, not a copy.
  Object.assign(window, { embeddedHost: host });
}

start();
