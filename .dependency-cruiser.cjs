/** Who may import whom; the table is in docs/architecture.md. */
const layer = (name, allowed, packages = []) => ({
  name: `${name}-imports`,
  severity: "error",
  from: { path: `^src/${name}/` },
  to: {
    pathNot: [
      `^src/(${[name, ...allowed].join("|")})/`,
      ...packages.map((p) => `node_modules/${p}/`),
    ],
  },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    layer("core", []),
    layer("text", ["core"]),
    layer(
      "readers",
      ["core"],
      [
        "papaparse",
        "@types/papaparse",
        "hucre",
        "fflate",
        "htmlparser2",
        "postal-mime",
        "pdfjs-dist",
      ],
    ),
    layer("writers", ["core"], ["hucre", "fflate"]),
    layer("app", ["core"]),
    layer("excel", ["core"]),
    layer(
      "taskpane",
      ["app", "text", "core"],
      ["react", "react-dom", "@types/react", "@types/react-dom", "@fluentui/.*", "@griffel/.*"],
    ),
    layer("commands", ["app", "text", "core"]),
    layer(
      "host",
      [],
      [
        "@univerjs/.*",
        "echarts",
        "hucre",
        "rxjs",
        "react",
        "react-dom",
        "@types/react.*",
        "fflate",
      ],
    ),
    {
      name: "one-engine-folder",
      severity: "error",
      comment: "Only the engine knows the spreadsheet library.",
      from: { path: "^src/", pathNot: "^src/host/univer/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "one-caller-of-excel-run",
      severity: "error",
      from: { path: "^src/(?!excel|entry)" },
      to: { path: "office-js" },
    },
    {
      name: "nothing-imports-entry",
      severity: "error",
      from: { pathNot: "^src/entry/" },
      to: { path: "^src/entry/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "default", "types"],
    },
  },
};
