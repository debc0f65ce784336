// Stops what npm start began.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const record = join(".cache", "start.json");
if (existsSync(record)) {
  const { pid, port } = JSON.parse(readFileSync(record, "utf8"));
  rmSync(record);
  try {
    process.kill(pid);
    process.stdout.write(`Stopped the server on port ${port}.\n`);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
    process.stdout.write("The server had stopped already.\n");
  }
} else process.stdout.write("Nothing was started from here.\n");

const debugging = resolve("node_modules/office-addin-debugging/cli.js");
if (process.platform !== "linux" && existsSync(debugging))
  spawnSync(process.execPath, [debugging, "stop", "manifest.xml"], { stdio: "inherit" });
