import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { frameName, type AppContext } from "../src/host/transport/appContext";

/** Microsoft's office.js running in Node, with a parent that is ours. */
export interface OfficeInNode {
  /** Hands a message of the host to office.js. */
  readonly deliver: (text: string) => void;
  /** Stops office.js's timers, which would keep Node alive. */
  readonly close: () => void;
}

/** What office.js is to talk to. */
export interface OfficeParent {
  readonly context: AppContext;
  readonly post: (text: string) => void;
}

type Listener = (event: unknown) => void;
type Globals = Record<string, unknown>;

/**
 * Loads the unmodified office.js of the npm package into this process as if it stood in an iframe of the
 * host. `ready` resolves when `Office` and `Excel` are there; messages must be delivered meanwhile. One
 * process holds one office.js, because it lives in the globals.
 */
export function loadOfficeInNode({
  context,
  post,
}: OfficeParent): OfficeInNode & { readonly ready: Promise<void> } {
  const scripts = officeScripts();
  const listeners = new Set<Listener>();
  const timers = new Set<NodeJS.Timeout>();
  const parent = {
    postMessage: (text: string) => {
      queueMicrotask(() => post(text));
    },
  };
  installFrame({ context, parent, listeners, timers, scripts });
  scripts.run("office.js");
  return {
    ready: (globalThis as unknown as { Office: typeof Office }).Office.onReady().then(
      () => undefined,
    ),
    deliver: (text) => {
      for (const hear of [...listeners])
        hear({ data: text, origin: context.origin, source: parent });
    },
    close: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
}

interface OfficeScripts {
  /** Runs one script of the package as a page's script tag does. */
  readonly run: (path: string) => void;
}

const base = "https://localhost/office-js/";

function officeScripts(): OfficeScripts {
  const folder = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve(
      "@microsoft/office-js/dist/office.js",
    ),
  );
  // A script tag's code runs in the global scope; indirect evaluation is what Node has for that.
  // eslint-disable-next-line no-eval -- it runs nothing but the installed office.js, in Node only
  const inGlobalScope = globalThis.eval;
  return {
    run: (path) => {
      inGlobalScope(`${readFileSync(join(folder, path), "utf8")}\n//# sourceURL=${path}`);
    },
  };
}

interface Frame extends Pick<OfficeParent, "context"> {
  readonly parent: object;
  readonly listeners: Set<Listener>;
  readonly timers: Set<NodeJS.Timeout>;
  readonly scripts: OfficeScripts;
}

/** Gives this process the few things of a browser window that office.js looks at. */
function installFrame(frame: Frame): void {
  const storage = createStorage();
  const globals: Globals = {
    window: globalThis,
    self: globalThis,
    parent: frame.parent,
    top: frame.parent,
    name: frameName(frame.context),
    location: new URL(`${frame.context.origin}/taskpane.html`),
    document: createDocument(frame.scripts),
    sessionStorage: storage,
    localStorage: storage,
    history: {},
    addEventListener: (type: string, listener: Listener) =>
      type === "message" && frame.listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => frame.listeners.delete(listener),
    setInterval: recordTimers(frame.timers),
    navigator: { userAgent: "Mozilla/5.0 Chrome/156.0", language: "en-US", platform: "Linux" },
  };
  // Newer versions of Node have some of these as getters, which assignment would not replace.
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function recordTimers(timers: Set<NodeJS.Timeout>): typeof setInterval {
  const original = globalThis.setInterval;
  return ((...given: Parameters<typeof setInterval>) => {
    const timer = original(...given);
    timers.add(timer);
    return timer;
  }) as typeof setInterval;
}

interface ScriptTag extends Globals {
  src: string;
  onload?: (() => void) | null;
}

function createDocument(scripts: OfficeScripts): Globals {
  const head = {
    appendChild: (tag: ScriptTag) => {
      if (!tag.src.startsWith(base)) return tag;
      setTimeout(() => {
        scripts.run(tag.src.slice(base.length).toLowerCase());
        tag.onload?.();
      }, 0);
      return tag;
    },
  };
  return {
    domain: "localhost",
    readyState: "complete",
    cookie: "",
    URL: `${base}taskpane.html`,
    body: head,
    head,
    documentElement: { lang: "en-US" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    createElement: (): ScriptTag => ({
      src: "",
      style: {},
      setAttribute: () => undefined,
      addEventListener: () => undefined,
    }),
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) =>
      tag.toLowerCase() === "head" ? [head] : [{ src: `${base}office.js` }],
  };
}

function createStorage(): Globals {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, item: string) => items.set(key, item),
    removeItem: (key: string) => items.delete(key),
  };
}
