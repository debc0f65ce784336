import { makeStyles, tokens } from "@fluentui/react-components";

// Below this the report itself would find no room between the head of the screen and the dock.
const lowPane = "@media (max-height: 639px)";

/** The look of the review: the report with its marks, the list, and the dock of the selected figure. */
export const useReviewStyles = makeStyles({
  report: {
    fontSize: "14px",
    lineHeight: "26px",
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    // Paragraphs out of view cost nothing until they are scrolled to.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 104px",
    // Room for the outline of a selected mark, which containment would cut.
    paddingInline: "4px",
    marginInline: "-4px",
  },
  arabic: { fontSize: "15px", lineHeight: "30px" },
  folded: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    "& > summary": {
      width: "fit-content",
      padding: "4px 8px",
      border: `1px dashed ${tokens.colorNeutralStroke1}`,
      borderRadius: "4px",
      cursor: "pointer",
      listStyleType: "none",
    },
  },
  mark: {
    font: "inherit",
    lineHeight: "22px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    border: "none",
    borderRadius: "3px",
    paddingInline: "4px",
    minHeight: "24px",
    minWidth: "24px",
    cursor: "pointer",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": {
      border: "1px solid CanvasText",
      backgroundColor: "Canvas",
      color: "CanvasText",
    },
  },
  selected: {
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: "1px",
    // What is selected has this line already; the focus makes it stronger.
    ":focus-visible": { outlineWidth: "4px" },
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
  question: {
    borderInlineStartWidth: "4px",
    borderInlineStartColor: tokens.colorPaletteDarkOrangeForeground1,
  },
  beginning: {
    margin: 0,
    // In the direction of its own words, whatever the pane's is.
    textAlign: "start",
    paddingBlock: "6px",
    paddingInline: "8px",
    borderRadius: "4px",
    fontSize: "12px",
    lineHeight: "18px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  asks: { color: tokens.colorPaletteDarkOrangeForeground1 },
  dropped: { textDecorationLine: "line-through" },
  candidate: {
    outline: `2px dashed ${tokens.colorNeutralForeground1}`,
    outlineOffset: "1px",
    borderRadius: "3px",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: { borderRadius: "14px", minWidth: "0", fontWeight: 400, paddingInline: "8px" },
  chipCount: { marginInlineStart: "4px", fontVariantNumeric: "tabular-nums" },
  dock: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: "16px",
    paddingBlock: "8px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    maxHeight: "50vh",
    overflowY: "auto",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 335px)": { paddingInline: "12px" },
    "@media (max-width: 249px)": { paddingInline: "8px" },
  },
  dockHead: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  dockValue: { fontSize: "16px", lineHeight: "22px", fontWeight: 600, overflowWrap: "anywhere" },
  dockIcon: {
    flexShrink: 0,
    width: "28px",
    height: "28px",
    borderRadius: "4px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(56px, auto) 1fr",
    columnGap: "8px",
    rowGap: "6px",
    alignItems: "center",
    fontSize: "12px",
    "@media (max-width: 249px)": { gridTemplateColumns: "1fr" },
  },
  field: { minWidth: 0, width: "100%" },
  /** Across both columns of the fields. */
  wide: { gridColumn: "1 / -1" },
  corrections: { display: "flex", flexDirection: "column", rowGap: "6px" },
  /** In a low pane the dock is one line until its pencil opens it. */
  closedWhenLow: {
    [lowPane]: {
      // Only out of sight: keys lead into it all the same, and what has the focus is shown.
      ":not(:focus-within)": {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
      },
    },
  },
  onlyWhenLow: { display: "none", [lowPane]: { display: "inline-flex" } },
  listRow: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: "8px",
    alignItems: "start",
    paddingBlock: "6px",
    paddingInline: "6px",
    textAlign: "start",
    background: "none",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    width: "100%",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 64px",
  },
});
