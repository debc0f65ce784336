import ts from "typescript";

/** A piece of source that a person could read although it is not in `src/text`. */
export interface ShownWords {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly words: string;
}

/** JSX attributes whose text a person sees or hears. */
const shownAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "children",
  "content",
  "header",
  "hint",
  "label",
  "placeholder",
  "summary",
  "text",
  "title",
  "validationMessage",
]);

/** Properties of the page through which plain scripts show text. */
const shownProperties = new Set([
  "alt",
  "ariaLabel",
  "innerHTML",
  "innerText",
  "placeholder",
  "textContent",
  "title",
]);

/**
 * Words of a source file that can reach the screen without going through `src/text`:
 *
 * - text between JSX tags, with any letter in it;
 * - literals that become a child of a JSX element or a shown attribute, with any letter in them: also as a
 *   branch of a condition, a part of a template or of a sum, the result of a function inside, or the value
 *   of a constant of the same file;
 * - literals written into the page's shown properties, by `setAttribute`, or as `content` of a style;
 * - any other literal that reads like language: two words, or one with a letter outside ASCII.
 *
 * Not language are: module paths and types; what an `Error` says, as only developers read it; the names of
 * our cell styles (`CF …`), the same in every language so that they are found again; and CSS, which is told
 * by its file (`use…Styles.ts`, `themes.ts`) or by being a media query. One plain English word that is
 * handed on by a function of another file is not found; the compiler holds those, as parts of the pane take
 * keys of messages instead of strings.
 */
export function findShownWords(file: string, source: string): readonly ShownWords[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const literalsShownBy = createLiteralsShownBy(constantsOf(tree));
  const isLook = /(?:^|\/)(?:use\w*Styles|themes)\.ts$/.test(file);
  const found = new Map<ts.Node, string>();

  const shown = (expression: ts.Node | undefined): void => {
    for (const literal of literalsShownBy(expression))
      if (/\p{L}/u.test(literal.text)) found.set(literal, literal.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.set(node, node.text.trim());
    shown(shownPartOf(node));
    if (!isLook && isText(node) && isLanguage(node.text) && !isOfDevelopers(node))
      found.set(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found].map(([node, words]) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    words,
  }));
}

/** The part of a node that is shown as it is; undefined for nodes that show nothing. */
function shownPartOf(node: ts.Node): ts.Node | undefined {
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return node.expression;
  if (ts.isJsxAttribute(node) && shownAttributes.has(node.name.getText())) return node.initializer;
  if (isShownAssignment(node)) return node.right;
  if (ts.isPropertyAssignment(node) && node.name.getText() === "content") return node.initializer;
  return isShownSetAttribute(node) ? node.arguments[1] : undefined;
}

/** What the constants of a file stand for, by their names. */
function constantsOf(tree: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return constants;
}

type Text =
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateHead
  | ts.TemplateMiddle
  | ts.TemplateTail;

const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** Finds the literals that an expression can come to, without those that only decide or name something. */
function createLiteralsShownBy(
  constants: ReadonlyMap<string, ts.Expression>,
): (node: ts.Node | undefined) => readonly Text[] {
  const seen = new Set<ts.Node>();
  const literals = (node: ts.Node | undefined): readonly Text[] => {
    if (!node) return [];
    if (isText(node)) return [node];
    if (ts.isIdentifier(node)) return ofConstant(node.text);
    return partsShownBy(node).flatMap(literals);
  };
  const ofConstant = (name: string): readonly Text[] => {
    const value = constants.get(name);
    // A constant may be made of itself; what it shows is counted once a file.
    if (!value || seen.has(value)) return [];
    seen.add(value);
    return literals(value);
  };
  return literals;
}

/** The parts of an expression that its value is made of. */
function partsShownBy(node: ts.Node): readonly ts.Node[] {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.flatMap((span) => [span.expression, span.literal])];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
  if (ts.isBinaryExpression(node)) return partsOfBinary(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isObjectLiteralExpression(node))
    return node.properties.filter(ts.isPropertyAssignment).map(({ initializer }) => initializer);
  if (ts.isCallExpression(node)) return partsOfCall(node);
  if (ts.isArrowFunction(node)) return [node.body];
  if (ts.isBlock(node)) return returnsOf(node);
  if (isWrapper(node)) return node.expression ? [node.expression] : [];
  return [];
}

type Wrapper =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.JsxExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression;

/** What shows what its inner expression shows, or a part of it. */
const isWrapper = (node: ts.Node): node is Wrapper =>
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isJsxExpression(node) ||
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node);

/** Methods whose result is made of what they are called on; others, such as `map`, make something new of it. */
const keepingMethods =
  /^(?:at|concat|filter|find|join|replace|reverse|slice|sort|toLowerCase|toUpperCase|trim)$/;

/** A call shows what a keeping method is called on, and the results of functions handed to it. */
const partsOfCall = ({ expression, arguments: handed }: ts.CallExpression): readonly ts.Node[] => [
  ...(ts.isPropertyAccessExpression(expression) && keepingMethods.test(expression.name.text)
    ? [expression.expression]
    : []),
  ...handed.filter(ts.isArrowFunction),
];

function partsOfBinary({ left, right, operatorToken }: ts.BinaryExpression): readonly ts.Node[] {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [right];
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
      return [left, right];
    default:
      return [];
  }
}

function returnsOf(block: ts.Block): readonly ts.Expression[] {
  const returned: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) returned.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(block, visit);
  return returned;
}

const isShownAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
  ts.isPropertyAccessExpression(node.left) &&
  shownProperties.has(node.left.name.text);

function isShownSetAttribute(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [name] = node.arguments;
  return (
    node.expression.name.text === "setAttribute" &&
    name !== undefined &&
    ts.isStringLiteralLike(name) &&
    shownAttributes.has(name.text)
  );
}

/** Two words, or a letter that is not of ASCII; names of cell styles and media queries are neither. */
const isLanguage = (text: string): boolean =>
  (/\p{L}{2,}[\s,.;:–-]*\s\p{L}{2,}/u.test(text) || /[^\P{L}a-zA-Z]/u.test(text)) &&
  !/^CF [A-Z][a-z ]+$/.test(text) &&
  !/^\([a-z-]+: [a-z]+\)$/.test(text);

/** Whether only developers and programs meet a literal. */
function isOfDevelopers(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isSourceFile(parent)) return false;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent)) return true;
  if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return true;
  return ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent)
    ? isOfDevelopers(parent)
    : false;
}
