import { foldWords } from "./foldWords";

const day =
  /^(?:(?:ngay|day|يوم) ?)?(?:0?[1-9]|[12]\d|3[01]) ?[/.-] ?(?:0?[1-9]|1[0-2])(?: ?[/.-] ?\d{2,4})?$/u;
const week = /^(?:tuan|week|wk|(?:ال)?اسبوع) ?(?:thu )?\d{1,2}(?!\d)/u;

/** Whether a heading names a day or a week: "21/11", "Ngày 21/11", "Tuần 2", "Week 46". */
export const namesDay = (words: string): boolean => {
  const text = foldWords(words);
  return day.test(text) || week.test(text);
};
