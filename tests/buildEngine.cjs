const { build } = require("esbuild");
const path = require("node:path");

/** Bundles the spreadsheet engine as CommonJS once: neither Node nor jest loads Univer's ES modules. */
module.exports = async () => {
  await build({
    entryPoints: ["src/host/univer/createUniverEngine.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["require"],
    outfile: path.resolve("build/node/createUniverEngine.cjs"),
    logLevel: "error",
  });
};
