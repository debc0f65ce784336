import { makeStyles } from "@fluentui/react-components";

/** What a field looks like in which a person types to find. */
export const usePickerStyles = makeStyles({
  field: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  list: {
    maxWidth: "calc(100vw - 16px)",
    // Fluent lets it cover all that is free, the report and the other fields with it.
    maxHeight: "min(260px, 50vh) !important",
    overflowY: "auto",
    // Over the dock and the footer, which come later in the page.
    zIndex: 2,
  },
  option: { overflowWrap: "anywhere" },
});
