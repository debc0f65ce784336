// Shows the add-in: in Excel where it is installed, else in the embedded host in a browser.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keyHash, localCertificate } from "./certificate.mjs";
import { findBrowser } from "./findBrowser.mjs";
import { startServer } from "./serveStatic.mjs";

const options = new Set(process.argv.slice(2));
const portAt = process.argv.indexOf("--port");
const port = portAt > 0 ? Number(process.argv[portAt + 1]) : 3000;

function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function hasExcel() {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  const query = spawnSync("reg", ["query", "HKCR\\Excel.Application\\CurVer"], { stdio: "ignore" });
  return query.status === 0;
}

function build() {
  process.stdout.write("Building the add-in and the embedded host ...\n");
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    encoding: "utf8",
  });
  if (built.status !== 0) stopWith(`The build failed:\n${built.stdout}${built.stderr}`);
}

async function serve() {
  let certificate;
  try {
    certificate = await localCertificate();
  } catch (error) {
    stopWith(`No certificate for localhost could be made in .cache/certificate: ${error.message}`);
  }
  const mounts = [
    ["/host/", resolve("dist/host")],
    ["/", resolve("dist/addin")],
  ];
  try {
    await startServer({ mounts, port, certificate });
  } catch (error) {
    if (error.code === "EADDRINUSE")
      stopWith(
        `Port ${port} is taken. Stop the other program (npm stop), or choose another: npm start -- --port 3001`,
      );
    stopWith(`The server could not start on port ${port}: ${error.message}`);
  }
  mkdirSync(".cache", { recursive: true });
  writeFileSync(join(".cache", "start.json"), JSON.stringify({ pid: process.pid, port }));
  return certificate;
}

function openBrowser(address, certificate) {
  const browser = findBrowser();
  const hasDisplay =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (options.has("--no-open")) return;
  if (!browser || !hasDisplay) {
    process.stdout.write(
      "No browser was opened: open the address yourself and accept the certificate of this computer.\n",
    );
    return;
  }
  const profile = resolve(".cache/browser");
  spawn(
    browser,
    [
      `--ignore-certificate-errors-spki-list=${keyHash(certificate)}`,
      `--user-data-dir=${profile}`,
      "--no-first-run",
      address,
    ],
    {
      stdio: "ignore",
      detached: true,
    },
  ).unref();
}

async function startHost() {
  build();
  const certificate = await serve();
  const address = `https://localhost:${port}/host/index.html`;
  process.stdout.write(
    `The add-in runs in the embedded host: ${address}\nStop with Ctrl+C or npm stop.\n`,
  );
  openBrowser(address, certificate);
}

async function startExcel() {
  const debugging = resolve("node_modules/office-addin-debugging/cli.js");
  if (!existsSync(debugging))
    stopWith("office-addin-debugging is not installed here: run npm ci on Windows or macOS.");
  build();
  await serve();
  const started = spawnSync(process.execPath, [debugging, "start", "manifest.xml", "desktop"], {
    stdio: "inherit",
  });
  if (started.status !== 0)
    stopWith(
      "Excel could not be started with the add-in; npm run start:host shows it in a browser.",
    );
}

if (options.has("--excel")) await startExcel();
else if (!options.has("--host") && hasExcel()) await startExcel();
else await startHost();
