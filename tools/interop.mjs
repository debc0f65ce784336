// Runs the tests that need LibreOffice, where it is.
import { spawnSync } from "node:child_process";

if (spawnSync("soffice", ["--version"], { stdio: "ignore" }).status !== 0) {
  process.stdout.write(
    "The interop tests were left out: LibreOffice (soffice) is not on this machine.\n",
  );
  process.exit(0);
}
const jest = spawnSync(
  process.execPath,
  ["node_modules/jest/bin/jest.js", "--selectProjects", "interop"],
  { stdio: "inherit" },
);
process.exit(jest.status ?? 1);
