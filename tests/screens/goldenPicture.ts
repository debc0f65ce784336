import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/**
 * How far a picture may stray from its golden: a pixel counts when its colour differs by more than a tenth,
 * and half a pixel in a hundred may differ. Another browser draws letters a little otherwise, so there only
 * a changed layout is told: four in a hundred.
 */
export const tolerance = { color: 0.1, sameBrowser: 0.005, otherBrowser: 0.04 } as const;

const goldens = join("tests", "golden", "pane");
const seen = join("build", "screenshots", "pane");
const drawnWith = join(goldens, "drawn-with.txt");

/** Puts pictures side by side, so that a reviewer sees a screen in all its looks at once; PNG in, PNG out. */
export async function sideBySide(page: Page, tiles: readonly Buffer[]): Promise<Buffer> {
  const images = tiles.map(
    (tile) => `<img src="data:image/png;base64,${tile.toString("base64")}">`,
  );
  // The browser draws the sheet, as it packs pictures many times faster than a script does.
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:8px;align-items:start">${images.join("")}</div>`,
  );
  return page.locator("div").screenshot();
}

/** The share of pixels by which a picture differs from its golden, which `GOLDENS=write` makes anew. */
export function compareWithGolden(
  name: string,
  picture: Buffer,
  browser: string,
): GoldenComparison {
  write(join(seen, `${name}.png`), picture);
  const golden = join(goldens, `${name}.png`);
  if (process.env.GOLDENS === "write") {
    write(golden, picture);
    writeFileSync(drawnWith, `${browser}\n`);
  }
  if (!existsSync(golden)) return { differs: 1, allowed: 0 };
  const sameBrowser = readFileSync(drawnWith, "utf8").trim() === browser;
  const allowed = sameBrowser ? tolerance.sameBrowser : tolerance.otherBrowser;
  const expected = readFileSync(golden);
  const differs = picture.equals(expected) ? 0 : differingShare(name, picture, expected);
  return { differs, allowed };
}

/** How much of a picture differs, and how much may; shares of 1. */
export interface GoldenComparison {
  readonly differs: number;
  readonly allowed: number;
}

function differingShare(name: string, picture: Buffer, golden: Buffer): number {
  const [is, was] = [PNG.sync.read(picture), PNG.sync.read(golden)];
  const { width, height } = was;
  if (is.width !== width || is.height !== height) return 1;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(is.data, was.data, difference.data, width, height, {
    threshold: tolerance.color,
  });
  if (pixels > 0) write(join(seen, `${name}.difference.png`), PNG.sync.write(difference));
  return pixels / (width * height);
}

function write(path: string, picture: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
