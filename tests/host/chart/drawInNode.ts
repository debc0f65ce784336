import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { renderChartSvg } from "../../../src/host/chart/renderChartSvg";

/** The drawing function, bundled first: the drawing library is published as ES modules only. */
export function drawInNode(): typeof renderChartSvg {
  const outfile = join(process.cwd(), "build", "node", "renderChartSvg.cjs");
  const options = {
    entryPoints: ["src/host/chart/renderChartSvg.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
  };
  // In a process of its own: the bundler does not accept the globals that jest puts in place of Node's.
  const script = `require("esbuild").buildSync(${JSON.stringify(options)})`;
  const ran = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return jest.requireActual<{ renderChartSvg: typeof renderChartSvg }>(outfile).renderChartSvg;
}
