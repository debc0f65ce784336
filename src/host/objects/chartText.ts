import type { ChartText } from "../workbook/workbookModel";
import { textArgument } from "./arguments";
import { defineKind, done, type HostObject } from "./hostObject";
import { color, flag, number, text } from "./scalars";

/** Something of a chart that carries letters: their size, colour and weight. */
export interface Lettering {
  size: number;
  color: string;
  bold: boolean;
}

const font = defineKind<Lettering>({
  type: "ChartFont",
  scalars: {
    bold: flag(
      ({ bold }) => bold,
      (lettering, bold) => {
        lettering.bold = bold;
      },
    ),
    color: color(
      (lettering) => lettering.color,
      (lettering, given) => {
        lettering.color = given;
      },
    ),
    size: number(
      ({ size }) => size,
      (lettering, size) => {
        lettering.size = size;
      },
    ),
  },
});

/** `format.font` of any part of a chart. */
export const chartFont = (lettering: Lettering): HostObject => font.of(lettering);

const titleFormat = defineKind<ChartText>({
  type: "ChartTitleFormat",
  navigations: { font: chartFont },
});

const setText = (title: ChartText, given: string): void => {
  title.text = given;
  title.formula = null;
  title.visible = true;
};

const titleKind = defineKind<ChartText>({
  type: "ChartTitle",
  scalars: { text: text((title) => title.text, setText) },
  navigations: { format: titleFormat.of },
  methods: {
    setFormula: (title, [formula]) => {
      title.formula = textArgument(formula);
      return done;
    },
  },
});

/** `chart.title`. */
export const chartText = (title: ChartText): HostObject => titleKind.of(title);

const axisTitleFormat = defineKind<ChartText>({
  type: "ChartAxisTitleFormat",
  navigations: { font: chartFont },
});

const axisTitleKind = defineKind<ChartText>({
  type: "ChartAxisTitle",
  scalars: { text: text((title) => title.text, setText) },
  navigations: { format: axisTitleFormat.of },
});

/** `axis.title`. */
export const axisTitle = (title: ChartText): HostObject => axisTitleKind.of(title);
