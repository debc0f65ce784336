import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, relative, resolve, sep } from "node:path";
import { localCertificate, type Certificate } from "../../tools/certificate.mjs";

/** The add-in as it is built for a web server, with the embedded host to stand around it as Excel does. */
export interface Site {
  /** Holds the folders `addin` and `host`. */
  readonly folder: string;
  readonly port: number;
  /** Where the manifest says that the add-in is. */
  readonly origin: string;
  /** The add-in's files, by their paths in its folder. */
  readonly files: readonly string[];
  readonly certificate: Certificate;
}

/** Builds with the command that an administrator uses. */
export async function buildSite(): Promise<Site> {
  const folder = resolve("build", "production");
  const [addin, host] = [join(folder, "addin"), join(folder, "host")];
  const port = await freePort();
  const origin = `https://localhost:${port}/addin`;
  run("npm", ["run", "-s", "build", "--", "--env", `origin=${origin}`, "--output-path", addin]);
  const webpack = resolve("node_modules/webpack/bin/webpack.js");
  const hostAlone = ["--mode", "production", "--config-name", "host", "--output-path", host];
  run(process.execPath, [webpack, ...hostAlone]);
  return { folder, port, origin, files: filesIn(addin), certificate: await localCertificate() };
}

const run = (program: string, argv: readonly string[]): string =>
  execFileSync(program, argv, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"));

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolvePort, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });
