import type { FormWords } from "../../core/form/formWords";

/** The English words of the form that is sent to offices. */
export const enFormWords: FormWords = {
  worksheet: "Form",
  help: "How to fill in",
  title: "Figures of the campaign: ",
  period: "Period: ",
  deadline: "Send back by: ",
  hint: "Type numbers into the blank cells. Leave blank what is not known yet; type 0 only for none.",
  number: "No.",
  area: "Office",
  note: "Notes",
  refusals: {
    area: {
      title: "Not in the list",
      sentence: "This office is not in the sender's list. Keep the name only if it is right.",
    },
    whole: { title: "Whole number", sentence: "Type a whole number, 0 or more, without words." },
    decimal: { title: "Number", sentence: "Type a number, 0 or more, without words." },
    percent: { title: "Percent", sentence: "Type a percentage from 0 to 100, such as 62.4." },
  },
  helpTitle: "How to fill in this form",
  helpLines: [
    "Fill in the row of your office on the first worksheet and leave the other rows blank.",
    "Target is what was assigned; Actual is what was reached in the period named above the table.",
    "Type each number in full, in the unit of its heading. A percentage is typed as 62.4.",
    "Leave a cell blank when its number is not known yet. Type 0 only when there was really none.",
    "An office that is not listed goes into one of the empty rows below the others.",
    "What needs an explanation goes into the notes. Save the file as .xlsx and send it back.",
  ],
};
