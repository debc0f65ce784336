import { makeStyles, tokens } from "@fluentui/react-components";

/** What a table looks like as it was read, and the list of what its columns mean. */
export const useColumnStyles = makeStyles({
  wrap: {
    overflowX: "auto",
    maxWidth: "100%",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "4px",
  },
  sheet: {
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "normal",
  },
  cell: {
    paddingBlock: "2px",
    paddingInline: "6px",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: 400,
    minWidth: "28px",
    maxWidth: "150px",
    overflowWrap: "break-word",
  },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  heading: { fontWeight: 600 },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  total: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: 600 },
  unread: { color: tokens.colorNeutralForeground2 },
  /** The lines of a question run along a column that waits for its answer. */
  open: {
    borderInlineStartWidth: "3px",
    borderInlineStartColor: tokens.colorPaletteDarkOrangeForeground1,
    borderInlineEndWidth: "3px",
    borderInlineEndColor: tokens.colorPaletteDarkOrangeForeground1,
  },
  columns: { rowGap: "4px" },
  column: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlockEnd: "4px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    ":last-child": { borderBottom: "none", paddingBlockEnd: 0 },
  },
  letters: { minWidth: "24px", flexShrink: 0, fontWeight: 600 },
});
