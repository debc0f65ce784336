/** A command line: plain values, and options with the values that follow them. */
export interface Arguments {
  readonly values: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Splits `FILE --lang vi --import A --import B`; every option takes one value and may be repeated. */
export function parseArguments(argv: readonly string[]): Arguments {
  const values: string[] = [];
  const options = new Map<string, string[]>();
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (!word.startsWith("--")) values.push(word);
    else {
      const [name = "", inline] = word.slice(2).split("=", 2);
      if (inline === undefined) index += 1;
      options.set(name, [...(options.get(name) ?? []), inline ?? argv[index] ?? ""]);
    }
  }
  return { values, options };
}
