import { paneLanguages } from "../text/messages/messages";
import { textFor } from "../text/text";

/** Says in every language that this page belongs into Excel, for people who opened its address themselves. */
export function sayOutsideExcel(element: HTMLElement): void {
  const main = document.createElement("main");
  for (const language of paneLanguages) {
    const { direction, say } = textFor(language);
    const sentence = document.createElement("p");
    sentence.lang = language;
    sentence.dir = direction;
    sentence.textContent = say("app.outsideExcel");
    main.append(sentence);
  }
  element.replaceChildren(main);
}
