const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { createThirdPartyNotices } = require("./tools/thirdPartyNotices.cjs");
const { contentSecurityPolicy } = require("./tools/contentSecurityPolicy.cjs");
const { createWebServerFiles } = require("./tools/webServerFiles.cjs");

const developmentOrigin = "https://localhost:3000";
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const scripts = (target) => ({
  test: /\.tsx?$/,
  loader: "esbuild-loader",
  options: { target, jsx: "automatic", tsconfigRaw: {} },
});
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const base = (mode) => ({
  mode,
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", css: true })] },
  // No eval in anything that is served: the pane's policy forbids it.
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
});

/** An origin without the slash at its end; Office takes none that is not https. */
function checkedOrigin(asked) {
  if (!/^https:\/\/[^/?#"\s]+(?:\/[\w.-]+)*\/?$/.test(asked))
    throw new Error(`--env origin=${asked}: give an https address, as https://example.org/addin`);
  return asked.replace(/\/$/, "");
}

/** The manifest for another place. Its AppDomain is a domain, without the folder of the add-in. */
const manifestFor = (origin, xml) =>
  xml
    .replace(`<AppDomain>${developmentOrigin}<`, `<AppDomain>${new URL(origin).origin}<`)
    .replaceAll(developmentOrigin, origin);

/** The add-in: what a web server gives to Excel. `--env origin=https://...` makes it for that place. */
function addin(env, mode) {
  const origin = checkedOrigin(env.origin ?? developmentOrigin);
  const local = env.origin === undefined;
  return {
    ...base(mode),
    name: "addin",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/entry/taskpane.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: { rules: [scripts("es2020"), styles] },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({
        template: "src/entry/taskpane.html",
        filename: "taskpane.html",
        templateParameters: {
          officeScript: local ? "office-js/office.js" : officeCdn,
          contentSecurityPolicy: contentSecurityPolicy({ local, framed: false }),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/text/pages", to: "." },
          { from: "tests/fixtures/lao-cai-festival-2025.ar.txt", to: "sample/" },
          {
            from: "manifest.xml",
            transform: (xml) => manifestFor(origin, xml.toString()),
          },
          ...(local
            ? [
                {
                  from: "node_modules/@microsoft/office-js/dist",
                  to: "office-js",
                  info: { minimized: true },
                },
              ]
            : []),
        ],
      }),
      createThirdPartyNotices("THIRD-PARTY-NOTICES.txt"),
      ...(local ? [] : [createWebServerFiles(origin)]),
    ],
  };
}

/** The embedded host: a page with a real spreadsheet that answers office.js as Excel on the web does. */
function host(_env, mode) {
  return {
    ...base(mode),
    name: "host",
    target: ["web", "es2022"],
    entry: { host: "./src/host/page/hostPage.ts" },
    output: {
      path: path.resolve(__dirname, "dist/host"),
      filename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: {
      rules: [scripts("es2022"), styles, { test: /\.m?js$/, resolve: { fullySpecified: false } }],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({ template: "src/host/page/index.html", filename: "index.html" }),
    ],
  };
}

module.exports = (env = {}, { mode = "production" } = {}) => [addin(env, mode), host(env, mode)];
