import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";

const megabyte = 1024 * 1024;

/** How much memory the pages of a browser take, in megabytes. */
export interface PageMemory {
  /** The most by which its processes grew since the watch began; null where the system does not tell. */
  readonly grownMb: () => Promise<number | null>;
  /** Objects of the page's own thread that are alive once the rubbish is out. */
  readonly heapMb: () => Promise<number>;
}

/** Begins to watch the memory of a page's browser. Linux keeps the peak of each process by itself. */
export async function watchMemory(page: Page): Promise<PageMemory> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (!browser) throw new Error("The page has no browser.");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const renderers = async (): Promise<readonly number[]> => {
    const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
    return processInfo
      .filter(({ type, id }) => type === "renderer" && existsSync(`/proc/${id}/status`))
      .map(({ id }) => id);
  };
  const before = new Map((await renderers()).map((id) => [id, memoryOf(id, "VmRSS")]));
  // Says that the peak counts from now on.
  for (const id of before.keys()) writeFileSync(`/proc/${id}/clear_refs`, "5");
  return {
    grownMb: async () => {
      const ids = await renderers();
      const grown = ids.map((id) => memoryOf(id, "VmHWM") - (before.get(id) ?? 0));
      return ids.length === 0 ? null : grown.reduce((sum, one) => sum + one, 0);
    },
    heapMb: async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / megabyte;
    },
  };
}

/** What the system says of a process: its memory now (`VmRSS`) or at its peak (`VmHWM`), in megabytes. */
function memoryOf(id: number, what: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${id}/status`, "utf8");
  const [, kilobytes = "0"] = new RegExp(`${what}:\\s+(\\d+)`).exec(status) ?? [];
  return Number(kilobytes) / 1024;
}
