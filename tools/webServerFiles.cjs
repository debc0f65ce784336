const {
  askAgain,
  cacheControl,
  headers,
  keptAs,
  keptFiles,
  responseHeaders,
} = require("./responseHeaders.cjs");

const lines = (...parts) => parts.flat().join("\n") + "\n";

/** Netlify's and Cloudflare's form. Its addresses are those of the whole site, so it belongs in the root. */
function formatHeadersFile({ base, files }) {
  const pairs = (named) => Object.entries(named).map(([name, value]) => `  ${name}: ${value}`);
  return lines(
    `${base}*`,
    pairs(headers),
    files.flatMap((file) => {
      const { "Cache-Control": cache } = responseHeaders(file);
      return [base + file, ...pairs({ "Cache-Control": cache })];
    }),
  );
}

/** For a server block of nginx, by its include. */
function formatNginx({ base }) {
  const variable = (name) => `$campaign_figures_${name.toLowerCase().replaceAll("-", "_")}`;
  // A block with a header of its own takes none from the block around it, so each names them all.
  const adding = (cache) => [
    ...Object.keys(headers).map((name) => `add_header ${name} ${variable(name)} always;`),
    `add_header Cache-Control "${cache}" always;`,
  ];
  const location = (matching, inside) => [
    `location ${matching} {`,
    ...inside.map((line) => `  ${line}`),
    "}",
  ];
  return lines(
    "# Include this file in the server block whose root holds the add-in's folder.",
    Object.entries(headers).map(([name, value]) => `set ${variable(name)} "${value}";`),
    location(`^~ ${base}`, [
      "charset utf-8;",
      ...adding(askAgain),
      ...keptFiles.flatMap((kept) => location(`~ "${kept.ending}"`, adding(cacheControl(kept)))),
      ...location(String.raw`~ "/(?:_headers|nginx\.conf|web\.config|\.htaccess)$"`, [
        "return 404;",
      ]),
    ]),
  );
}

/** For Apache: lies in the add-in's own folder; wants mod_headers and AllowOverride All (or FileInfo AuthConfig). */
function formatApache() {
  return lines(
    "AddDefaultCharset utf-8",
    ["Header unset X-Frame-Options", "Header always unset X-Frame-Options"],
    Object.entries(headers).flatMap(([name, value]) => [
      // A value of the whole site stands in a table of its own and would be sent beside ours.
      `Header unset ${name}`,
      `Header always set ${name} "${value}"`,
    ]),
    `Header set Cache-Control "${askAgain}"`,
    keptFiles.flatMap((kept) => [
      `<FilesMatch "${kept.ending}">`,
      `  Header set Cache-Control "${cacheControl(kept)}"`,
      "</FilesMatch>",
    ]),
    String.raw`<FilesMatch "^(?:_headers|nginx\.conf|web\.config|\.htaccess)$">`,
    "  Require all denied",
    "</FilesMatch>",
  );
}

/** Types that older IIS does not know, or gives without the encoding of their letters. */
const iisTypes = {
  ".html": "text/html; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** For IIS: lies in the add-in's own folder. IIS knows no patterns of names, so kept files are listed. */
function formatIis({ files }) {
  const kept = files.filter(keptAs).map((file) => ({ file, ...keptAs(file) }));
  return lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Frame-Options" />',
    Object.entries(headers).flatMap(([name, value]) => [
      `        <remove name="${name}" />`,
      `        <add name="${name}" value="${value}" />`,
    ]),
    "      </customHeaders>",
    "    </httpProtocol>",
    "    <staticContent>",
    '      <clientCache cacheControlMode="DisableCache" />',
    Object.entries(iisTypes).flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]),
    "    </staticContent>",
    "  </system.webServer>",
    kept.flatMap(({ file, days, more }) => [
      `  <location path="${file}">`,
      "    <system.webServer>",
      "      <staticContent>",
      `        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${["public", ...more].join(", ")}" />`,
      "      </staticContent>",
      "    </system.webServer>",
      "  </location>",
    ]),
    "</configuration>",
  );
}

/** The files that tell each kind of web server what to send with the add-in's files, by their names. */
const formatWebServerFiles = (served) => ({
  _headers: formatHeadersFile(served),
  "nginx.conf": formatNginx(served),
  ".htaccess": formatApache(),
  "web.config": formatIis(served),
});

/** A webpack plugin that adds those files to a build for `origin`, an https address with or without a folder. */
const createWebServerFiles = (origin) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const base = `${new URL(origin).pathname.replace(/\/$/, "")}/`;
    compiler.hooks.thisCompilation.tap("web-server-files", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "web-server-files", stage }, (assets) => {
        const files = Object.keys(assets).sort();
        for (const [name, text] of Object.entries(formatWebServerFiles({ base, files })))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  },
});

module.exports = { createWebServerFiles, formatWebServerFiles };
