import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ImportReceipt } from "../../app/useCases";
import { usePaneContext } from "../paneContext";
import { useStyles } from "../useStyles";

/** Where figures were written, a click away. */
export function WorksheetLinks({
  receipt: { worksheet, overview },
}: {
  readonly receipt: Pick<ImportReceipt, "worksheet" | "overview">;
}): JSX.Element {
  const styles = useStyles();
  const { text, showWorksheet } = usePaneContext();
  return (
    <p className={styles.caption}>
      {text.say("done.sheets")}
      {": "}
      {[worksheet, overview].map((name, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <Link as="button" onClick={() => showWorksheet(name)}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}
