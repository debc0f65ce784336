import type { Host } from "../createHost";
import { frameName, type AppContext } from "../transport/appContext";
import type { Transport } from "../transport/createTransport";
import { leavingPane } from "../transport/leavingPane";
import { byId } from "./byId";

/** The place beside the grid where pages of the add-in are shown, one at a time. */
export interface PanePlace {
  /** Shows a page, in place of the one that is there. */
  readonly show: (address: string) => void;
  readonly close: () => void;
  /** Gives the focus to the page shown, which goes on from where it was left. */
  readonly focus: () => void;
}

/** What the place needs to let a page talk to the host. */
export interface PanePlaceDependencies {
  readonly host: Host;
  /** Who the host is to the next page: each gets a conversation of its own. */
  readonly nextContext: () => AppContext;
  readonly title: string;
  /** Called when a person leaves the page by a key, on (1) or back (-1). */
  readonly onLeave: (step: -1 | 1) => void;
}

/** Makes the place for panes. */
export function createPanePlace({
  host,
  nextContext,
  title,
  onLeave,
}: PanePlaceDependencies): PanePlace {
  let shown: { readonly frame: HTMLIFrameElement; readonly transport: Transport } | null = null;
  const place = byId("pane");

  window.addEventListener("message", (event) => {
    if (event.source !== shown?.frame.contentWindow || event.origin !== location.origin) return;
    if (typeof event.data !== "string") return;
    void shown.transport.receive(event.data);
    const step = leavingPane(event.data);
    if (step !== null) onLeave(step);
  });

  function close(): void {
    shown?.frame.remove();
    shown = null;
    place.hidden = true;
  }

  function show(address: string): void {
    close();
    const context = nextContext();
    const frame = document.createElement("iframe");
    // The name must stand before the frame does, or office.js does not see it.
    frame.name = frameName(context);
    frame.src = address;
    frame.title = title;
    const post = (text: string): void => frame.contentWindow?.postMessage(text, context.origin);
    shown = { frame, transport: host.connect(context, post) };
    place.hidden = false;
    place.append(frame);
    announceReady(frame);
  }

  return { show, close, focus: () => shown?.frame.contentWindow?.focus() };
}

/** Says in the page's title when the pane shows its first screen. */
function announceReady(frame: HTMLIFrameElement): void {
  document.title = "Embedded host";
  const timer = setInterval(() => {
    if (frame.isConnected && !frame.contentDocument?.querySelector("main")) return;
    clearInterval(timer);
    // Excel gives the focus to a pane that was just opened; the grid may have taken it while starting.
    frame.contentWindow?.focus();
    document.title = "Embedded host ready";
  }, 50);
}
