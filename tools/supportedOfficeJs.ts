import { join } from "node:path";
import ts from "typescript";

/** A member of Office.js that the add-in's code uses. */
export interface UsedMember {
  readonly type: string;
  readonly member: string;
  /** The requirement set that Microsoft's documentation gives it, e.g. `1.7`. */
  readonly since: string;
}

// What the client does by itself, without asking the host by that name.
const clientOnly = new Set([
  "load",
  "sync",
  "isNullObject",
  "items",
  "context",
  "workbook",
  "code",
]);

/** Finds every member of the `Excel` namespace that the code of some folders uses, against `@types/office-js`. */
export function usedMembers(
  project = join("src", "excel", "tsconfig.json"),
): readonly UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    project,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error(`No project at ${project}`);
  const program = ts.createProgram(config.fileNames, {
    ...config.options,
    composite: false,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    for (const symbol of officeSymbols(node, checker)) note(found, symbol);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (!file.isDeclarationFile && file.fileName.includes("/src/excel/")) visit(file);
  return [...found.values()].sort((a, b) =>
    `${a.type}.${a.member}` < `${b.type}.${b.member}` ? -1 : 1,
  );
}

function officeSymbols(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return present(checker.getTypeAtLocation(node.parent).getProperty(name));
  }
  if (ts.isPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return present(type?.getProperty(node.name.getText()));
  }
  return [];
}

const present = (symbol: ts.Symbol | undefined): readonly ts.Symbol[] => (symbol ? [symbol] : []);

function note(found: Map<string, UsedMember>, symbol: ts.Symbol): void {
  const declaration = symbol.declarations?.[0];
  const owner = declaration?.parent;
  if (!owner || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) return;
  if (!owner.getSourceFile().fileName.includes("@types/office-js")) return;
  const name = owner.name?.text ?? "";
  const isLoad = name.endsWith("LoadOptions");
  // Plain data such as the rule of a validation is no object of the host.
  if (ts.isInterfaceDeclaration(owner) && !isLoad) return;
  const type = isLoad ? name.replace(/(?:Collection)?LoadOptions$/, "") : name;
  if (clientOnly.has(symbol.name) || type === "Error") return;
  const text = declaration.getFullText();
  const since = /\[Api set: ExcelApi (?:BETA )?([\d.]+)/.exec(text)?.[1] ?? "1.1";
  found.set(`${type}.${symbol.name}`, { type, member: symbol.name, since });
}

/** The page of docs/ that lists them. */
export function supportedPage(members: readonly UsedMember[]): string {
  const rows = members.map(({ type, member, since }) => `| ${type} | ${member} | ${since} |`);
  return [
    "# Office.js members that the embedded host answers",
    "",
    "Generated from the add-in's code against `@types/office-js` by `npm run supported`; a test holds this list,",
    "the host and the code together. Every other member raises `ApiNotFound`.",
    "",
    "| object | member | ExcelApi |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
