const { build } = require("esbuild");
const path = require("node:path");

/** Modules around libraries that neither Node nor jest can load as they are published. */
const entryPoints = {
  createUniverEngine: "src/host/univer/createUniverEngine.ts",
  loadPdfLibrary: "src/readers/pdf/loadPdfLibrary.ts",
};

/** Bundles them as CommonJS once. */
module.exports = async () => {
  await build({
    entryPoints,
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["require"],
    // Where a bundled ES module asks for its own address, this file's is as good.
    banner: { js: 'const moduleAddress = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "moduleAddress" },
    outdir: path.resolve("build/node"),
    outExtension: { ".js": ".cjs" },
    logLevel: "error",
  });
};
