/** Unit, property, contract (Node) and browser suites; the browser suites run last, in one process each. */
const transform = {
  "^.+\\.(ts|tsx|js|mjs)$": [
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
// These packages are published as ES modules only.
const transformIgnorePatterns = ["/node_modules/(?!(hucre)/)", "/build/"];
const shared = { testEnvironment: "node", transform, transformIgnorePatterns };

module.exports = {
  forceExit: true,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/tests/{core,text,readers,app,excel,taskpane,host,tools,contract}/**/*.test.ts",
      ],
      globalSetup: "<rootDir>/tests/buildEngine.js",
      moduleNameMapper: {
        "/univer/createUniverEngine$": "<rootDir>/build/node/createUniverEngine.cjs",
      },
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/browser/serveBuild.js",
    },
  ],
};
