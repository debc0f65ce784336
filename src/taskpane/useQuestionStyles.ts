import { makeStyles, tokens } from "@fluentui/react-components";

/** What questions look like: an amber edge and a sign, answers as wide as their card. */
export const useQuestionStyles = makeStyles({
  question: {
    borderInlineStartWidth: "4px",
    borderInlineStartColor: tokens.colorPaletteDarkOrangeForeground1,
  },
  asks: { color: tokens.colorPaletteDarkOrangeForeground1 },
  progress: { flexShrink: 0, marginBlockStart: "2px" },
  answer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "8px",
    width: "100%",
    minWidth: 0,
    textAlign: "start",
    fontWeight: 400,
  },
  said: { fontWeight: 600, minWidth: 0, overflowWrap: "anywhere" },
  outcome: { fontWeight: 400, textAlign: "end", marginInlineStart: "auto" },
  sum: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    "& dd": { margin: 0, minWidth: 0, fontVariantNumeric: "tabular-nums", fontWeight: 600 },
  },
  // The words beside it give way, not the button.
  given: { alignItems: "center", "& > button": { flexShrink: 0 } },
  details: { "& > summary": { cursor: "pointer", fontSize: "12px", lineHeight: "24px" } },
});
