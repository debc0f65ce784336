import { makeStyles, tokens } from "@fluentui/react-components";

const block = {
  display: "inline-block",
  height: "12px",
  minWidth: "12px",
  flexShrink: 0,
  forcedColorAdjust: "none",
  border: `1px solid ${tokens.colorNeutralForeground3}`,
  boxSizing: "border-box",
} as const;

/** Previews of charts, in the colours of the worksheet's own charts. */
export const useChartStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", rowGap: "8px", fontSize: "12px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 12px", lineHeight: "16px" },
  legendEntry: { display: "flex", alignItems: "center", columnGap: "4px" },
  group: { display: "flex", flexDirection: "column", rowGap: "2px" },
  name: { lineHeight: "16px" },
  bars: { display: "flex", flexDirection: "column", rowGap: "2px" },
  stack: { display: "flex", height: "22px", alignItems: "stretch" },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    position: "relative",
    minWidth: 0,
  },
  first: { ...block, backgroundColor: "#12436D" },
  second: { ...block, backgroundColor: "#C2701B" },
  other: { ...block, backgroundColor: "#D5DAE0" },
  beside: { lineHeight: "14px", fontVariantNumeric: "tabular-nums" },
  within: {
    position: "absolute",
    insetInlineStart: "3px",
    lineHeight: "16px",
    paddingInline: "2px",
    fontVariantNumeric: "tabular-nums",
    // The same plate under every label, so that it reads on each of the three fills.
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: "2px",
  },
});
