/** Unit, property and contract suites in Node; the browser, LibreOffice and web server suites have their own projects. */
const transform = {
  "^.+\\.(ts|tsx|mjs)$|/pixelmatch/index\\.js$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const shared = {
  testEnvironment: "node",
  transform,
  // These packages are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|pixelmatch)/)", "/build/"],
  moduleNameMapper: {
    "/univer/createUniverEngine$": "<rootDir>/build/node/createUniverEngine.cjs",
    "/loadPdfLibrary$": "<rootDir>/build/node/loadPdfLibrary.cjs",
    "^hucre/xlsx$": "<rootDir>/node_modules/hucre/dist/xlsx.mjs",
  },
  globalSetup: "<rootDir>/tests/buildBundles.cjs",
};
const project = (displayName, folders) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
});

module.exports = {
  // office.js keeps timers of its own in every process that loads it.
  forceExit: true,
  testTimeout: 60_000,
  projects: [
    project("unit", [
      "core",
      "text",
      "readers",
      "writers",
      "app",
      "excel",
      "host",
      "taskpane",
      "entry",
      "tools",
      "contract",
      "corpus",
    ]),
    project("browser", ["browser"]),
    project("journeys", ["journeys"]),
    project("screens", ["screens"]),
    project("interop", ["interop"]),
    project("production", ["production"]),
  ],
};
