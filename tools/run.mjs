// Bundles tools/NAME.ts without a word and runs it: standard output carries only the program's answer.
import { build } from "esbuild";
import { mkdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const programs = {
  read: "readProgram",
  headless: "headlessProgram",
  bench: "benchProgram",
  supported: "supportedProgram",
  pictures: "picturesProgram",
  gold: "goldProgram",
  foreign: "foreignProgram",
};
const [name, ...argv] = process.argv.slice(2);
const program = programs[name];
if (!program) {
  process.stderr.write(`Unknown program ${name}: ${Object.keys(programs).join(", ")}.\n`);
  process.exit(1);
}
mkdirSync("build/node", { recursive: true });
const outfile = join(process.cwd(), "build", "node", `${name}.cjs`);
// Renamed when it is whole, for another run may be reading it.
const unfinished = `${outfile}.${process.pid}`;
await build({
  entryPoints: [`tools/${name}.ts`],
  bundle: true,
  platform: "node",
  // The spreadsheet's ES modules do not load in Node; its CommonJS files do.
  format: "cjs",
  conditions: ["require"],
  // Where a bundled ES module asks for its own address, this file's is as good.
  banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "moduleAddress" },
  outfile: unfinished,
  // The compiler finds its own library files beside itself, so it stays where it is.
  external: ["typescript", "playwright-core"],
  logLevel: "error",
});
renameSync(unfinished, outfile);
const run = createRequire(import.meta.url)(outfile)[program];
// office.js keeps timers of its own, so the program's end is the process's end.
process.exitCode = await run(argv);
process.stdout.write("", () => process.exit());
