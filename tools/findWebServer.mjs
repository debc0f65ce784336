import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackage } from "./installPackage.mjs";

// Servers lie where only administrators look for programs.
const folders = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/sbin",
  "/usr/local/sbin",
  "/opt/homebrew/bin",
];

const find = (names) =>
  names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((place) => existsSync(place));

/** The path of a web server: the system's, else one installed by apt where we may. */
function ensure({ title, names, packageName }) {
  const found =
    find(names) ?? (installPackage(packageName, `No ${title} found`) ? find(names) : undefined);
  if (found === undefined)
    throw new Error(`These tests need ${title}: install it (Debian's package is ${packageName}).`);
  return found;
}

/** The path of nginx. */
export const ensureNginx = () => ensure({ title: "nginx", names: ["nginx"], packageName: "nginx" });

/** The path of Apache's server. */
export const ensureApache = () =>
  ensure({ title: "Apache", names: ["apache2", "httpd"], packageName: "apache2-bin" });
