/** Mail programs break plain text at 72 to 78 letters; a line much shorter ended where its writer ended it. */
const wrappedFrom = 60;
const goesOn = /^[\p{Ll}\p{Nd}\p{Lo}("“«]/u;

/** The paragraphs of a plain text whose lines were broken to fit: a sentence must not end at the margin. */
export function joinWrappedLines(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let lastLine = "";
  for (const line of text.split(/\r?\n/).map((written) => written.trimEnd())) {
    const last = paragraphs.length - 1;
    if (last >= 0 && lastLine.length >= wrappedFrom && goesOn.test(line))
      paragraphs[last] = `${paragraphs[last] ?? ""} ${line}`;
    else if (line !== "") paragraphs.push(line);
    lastLine = line;
  }
  return paragraphs;
}
