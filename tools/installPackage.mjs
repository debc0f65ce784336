import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs a Debian package; says false where we may not. */
export function installPackage(packageName, why) {
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) return false;
  process.stderr.write(`${why}; installing ${packageName} with apt-get ...\n`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", packageName],
  ])
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  return true;
}
