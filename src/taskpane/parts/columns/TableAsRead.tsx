import { mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { ReadTable } from "../../../core/grid/gridReading";
import type { PreviewRow } from "../../../core/grid/mapping/tablePreview";
import type { SourceCell } from "../../../core/grid/sourceGrid";
import type { Language } from "../../../core/observation/observation";
import { usePaneContext } from "../../paneContext";
import { useColumnStyles } from "../../useColumnStyles";
import { useStyles } from "../../useStyles";

// So many rows show what a table is; its totals are shown as well, wherever they stand.
const mostRows = 5;

interface TableAsReadProps {
  readonly table: ReadTable;
  /** What the file is written in: it gives the direction of the table. */
  readonly language: Language;
}

/** The first rows of a table as its file has them, under the letters and the headings of its columns. */
export function TableAsRead({ table, language }: TableAsReadProps): JSX.Element {
  const styles = useStyles();
  const look = useColumnStyles();
  const { text } = usePaneContext();
  const id = useId();
  const { preview, open } = table;
  const rows = shownRows(preview.rows);
  const more = preview.rows.length - rows.length + preview.more;
  const isOpen: IsOpen = (column) => open.some((one) => one.column === column);
  return (
    <div className={styles.stack}>
      <h3 id={id} className={styles.unseen}>
        {text.say("columns.preview")}
      </h3>
      <div className={look.wrap} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={look.sheet} dir={language === "ar" ? "rtl" : "ltr"} lang={language}>
          <Head table={table} isOpen={isOpen} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.row} row={row} isOpen={isOpen} />
            ))}
          </tbody>
        </table>
      </div>
      <Remarks rows={preview.rows} more={more} />
    </div>
  );
}

type IsOpen = (column: number) => boolean;

interface HeadProps {
  readonly table: ReadTable;
  readonly isOpen: IsOpen;
}

/** The sheet's letters, and the words that head each column. */
function Head({ table: { preview, mapping }, isOpen }: HeadProps): JSX.Element {
  const look = useColumnStyles();
  const line = (words: readonly string[], own: string): JSX.Element => (
    <tr>
      <td className={mergeClasses(look.cell, look.head)} />
      {words.map((said, column) => (
        <th
          key={column}
          scope="col"
          dir="auto"
          className={mergeClasses(look.cell, look.head, own, isOpen(column) && look.open)}
        >
          {said}
        </th>
      ))}
    </tr>
  );
  return (
    <thead>
      {line(preview.letters, "")}
      {line(
        mapping.columns.map(({ heading }) => heading.join(" – ")),
        look.heading,
      )}
    </thead>
  );
}

interface RowProps {
  readonly row: PreviewRow;
  readonly isOpen: IsOpen;
}

function Row({ row: { row, kind, cells }, isOpen }: RowProps): JSX.Element {
  const look = useColumnStyles();
  const { text } = usePaneContext();
  const shown = (cell: SourceCell): string =>
    typeof cell === "number" ? text.number(cell) : String(cell ?? "");
  return (
    <tr>
      <th scope="row" className={mergeClasses(look.cell, look.head)}>
        {text.number(row)}
      </th>
      {cells.map((cell, column) => (
        <td
          key={column}
          dir="auto"
          className={mergeClasses(
            look.cell,
            isNumber(cell) && look.number,
            sums.has(kind) && look.total,
            unread.has(kind) && look.unread,
            isOpen(column) && look.open,
          )}
        >
          {shown(cell)}
        </td>
      ))}
    </tr>
  );
}

const isNumber = (cell: SourceCell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /^[-+(]?\p{Nd}/u.test(cell));

const sums: ReadonlySet<PreviewRow["kind"]> = new Set(["total", "subtotal"]);
const unread: ReadonlySet<PreviewRow["kind"]> = new Set(["average", "other"]);

const shownRows = (rows: readonly PreviewRow[]): readonly PreviewRow[] => [
  ...rows.slice(0, mostRows),
  ...rows
    .slice(mostRows)
    .filter(({ kind }) => kind === "total")
    .slice(-1),
];

/** What is left out, and which rows are no figures: shading alone would not say it. */
function Remarks({
  rows,
  more,
}: {
  readonly rows: readonly PreviewRow[];
  readonly more: number;
}): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const totals = rows.filter(({ kind }) => sums.has(kind)).map(({ row }) => text.number(row));
  const said = [
    ...(more > 0 ? [`${text.counted("columns.moreRows", more)}.`] : []),
    ...(totals.length > 0 ? [text.say("columns.totals", { rows: totals.join(", ") })] : []),
  ];
  return said.length === 0 ? null : <p className={styles.caption}>{said.join(" ")}</p>;
}
