import { existsSync, readFileSync } from "node:fs";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

test("every dependency is pinned to one version", () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

const denied = [
  /(?:^|\/)xlsx$/,
  /(?:^|\/)exceljs$/,
  /(?:^|\/)@univerjs-pro\//,
  /(?:^|\/)@univerjs\/presets$/,
];

test("no package of the deny list is installed", () => {
  const names = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ""));
  expect(names.filter((name) => denied.some((pattern) => pattern.test(name)))).toEqual([]);
  expect(existsSync("node_modules/@univerjs-pro")).toBe(false);
});
