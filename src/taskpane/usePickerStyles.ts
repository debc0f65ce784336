import { makeStyles } from "@fluentui/react-components";

/** What a field looks like in which a person types to find. */
export const usePickerStyles = makeStyles({
  field: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  // Never wider than the pane, and low enough for the field to stay in sight.
  list: { maxHeight: "min(240px, 45vh)", maxWidth: "calc(100vw - 16px)", overflowY: "auto" },
  option: { overflowWrap: "anywhere" },
});
