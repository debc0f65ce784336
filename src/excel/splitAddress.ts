/** Worksheet and A1 of an address as `Range.address` gives it, quoted or not. */
export function splitAddress(full: string): readonly [worksheet: string, address: string] {
  const at = full.lastIndexOf("!");
  const name = full.slice(0, at);
  const worksheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return [worksheet, full.slice(at + 1)];
}
