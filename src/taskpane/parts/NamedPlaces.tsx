import { useEffect, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import type { PaneState } from "../paneState";
import { explainPlace } from "../questions/explainPlace";
import { useStyles } from "../useStyles";
import { ForgettableLine } from "./ForgettableLine";
import { useFocusAfterRemoval } from "./keptFocus";

const headingId = "named-places";

/** The places that people named in this workbook, each of which can be forgotten. */
export function NamedPlaces({ places }: Pick<PaneState, "places">): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  // Another pane, or a colleague, may have named some since.
  useEffect(() => actions.lookAtPlaces(), [actions]);
  const known = places === null || places === "unread" ? [] : places;
  useFocusAfterRemoval(known.length, headingId);
  return (
    <section className={styles.stack} aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} className={styles.h2}>
        {text.say("settings.places")}
      </h2>
      {known.length === 0 ? (
        <p role="status" className={styles.caption}>
          {places !== null &&
            text.say(places === "unread" ? "settings.placesUnread" : "settings.noPlaces")}
        </p>
      ) : (
        <>
          <p className={styles.caption}>{text.say("settings.placesHint")}</p>
          <ul className={styles.list}>
            {known.map((place) => (
              <ForgettableLine
                key={place.name}
                said={explainPlace(place, { text, words })}
                onForget={() => actions.takeBackPlace(place)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
