import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Files of the program beside those on the disk, by path; for tests that plant something. */
export type Planted = Readonly<Record<string, string>>;

/** The source of everything that could use a message: all layers but the messages themselves. */
const sourcePaths = (): readonly string[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => join("src", path))
    .filter((path) => /\.tsx?$/.test(path) && !/^src[\\/]host/.test(path));

/**
 * The texts that the literals of `src` can be, as the compiler knows them: a template such as
 * `charts.${kind}` counts as exactly the keys that its values can give, not as every key that looks alike.
 */
export function textsInSource(planted: Planted = {}): ReadonlySet<string> {
  const program = createProgram(planted);
  const checker = program.getTypeChecker();
  const texts = new Set<string>();

  const addType = (type: ts.Type): void => {
    if (type.isStringLiteral()) texts.add(type.value);
    if (type.isUnion()) type.types.forEach(addType);
    const bound = checker.getBaseConstraintOfType(type);
    if (bound && bound !== type) addType(bound);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    if (ts.isTemplateExpression(node)) addType(checker.getTypeAtLocation(asserted(node)));
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (/\/src\/(?!text\/messages\/)/.test(file.fileName) && !file.isDeclarationFile) visit(file);
  return texts;
}

/** The expression with the type that it is asserted to have, if any. */
const asserted = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node.parent) ? node.parent : node;

function createProgram(planted: Planted): ts.Program {
  const config = ts.readConfigFile("tsconfig.base.json", (path) => ts.sys.readFile(path));
  const { options } = ts.convertCompilerOptionsFromJson(
    (config.config as { compilerOptions: unknown }).compilerOptions,
    ".",
  );
  const ours: ts.CompilerOptions = {
    ...options,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["office-js"],
    composite: false,
    noEmit: true,
  };
  const host = ts.createCompilerHost(ours);
  const paths = new Map(
    Object.entries(planted).map(([path, text]) => [join(process.cwd(), path), text]),
  );
  const onDisk = { ...host };
  host.fileExists = (path) => paths.has(path) || onDisk.fileExists(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = paths.get(path);
    return text === undefined
      ? onDisk.getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion, true);
  };
  return ts.createProgram(
    [...sourcePaths().map((path) => join(process.cwd(), path)), ...paths.keys()],
    ours,
    host,
  );
}
