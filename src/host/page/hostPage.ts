import { createChartView } from "../chart/createChartView";
import { createHost } from "../createHost";
import type { AppContext } from "../transport/appContext";
import { createUniverGrid } from "../univer/createUniverGrid";
import { byId } from "./byId";
import { fillChrome, fillRibbon, type PageRequest } from "./pageChrome";
import { createPanePlace } from "./panePlace";
import { locales, pageWords, type PageLanguage } from "./pageWords";
import { createPartKeys } from "./partKeys";
import "./hostPage.css";

const addinId = "8f2b6a52-7f0e-4f0e-9a4e-2d5f5c1f7a10";

/** `?lang=` and `?api=` let people try another language or an older Excel; else the browser's language. */
function pageRequest(): PageRequest {
  const asked = new URLSearchParams(location.search);
  const [code] = (asked.get("lang") ?? navigator.language).toLowerCase().split("-");
  const language: PageLanguage = code === "en" || code === "ar" ? code : "vi";
  return { language, level: asked.get("api") ?? "1.17" };
}

/** Who this page says it is to a pane. */
const appContext = ({ language, level }: PageRequest): AppContext => ({
  origin: location.origin,
  // Fresh for each pane: office.js keeps settings of a conversation in the session's storage.
  conversationId: crypto.randomUUID(),
  addinId,
  displayLanguage: locales[language],
  contentLanguage: locales[language],
  excelApi: level,
});

/** The grid hears keys through an editor of its own, which is there before anything is typed. */
const focusGrid = (): void => byId("grid").querySelector<HTMLElement>("[contenteditable]")?.focus();

async function start(): Promise<void> {
  const request = pageRequest();
  const engine = createUniverGrid(byId("grid"), locales[request.language]);
  const host = createHost({
    engine,
    context: appContext(request),
    post: () => undefined,
    firstWorksheet: "Sheet1",
  });
  const charts = createChartView(engine, host.workbook.model);
  host.workbook.onSettled(charts.redraw);
  const pane = createPanePlace({
    host,
    nextContext: () => appContext(request),
    title: pageWords[request.language].pane,
    onLeave: (step) => leadOn(step),
  });
  const leadOn = createPartKeys([
    { element: byId("grid"), focus: focusGrid },
    { element: byId("pane"), focus: pane.focus },
    { element: byId("bar"), focus: () => byId("ribbon").querySelector("button")?.focus() },
  ]);
  // For tests and for people who look behind the page: the model itself, not a copy.
  Object.assign(window, { embeddedHost: host });
  fillChrome(host, pane, request);
  await fillRibbon(pane, request.language);
}

void start();
