import { createElement, useSyncExternalStore, type FunctionComponent } from "react";
import type { UniverEngine } from "../univer/driveUniver";
import type { ChartModel, WorkbookModel, WorksheetModel } from "../workbook/workbookModel";
import { chartOption } from "./chartOption";
import { renderChartSvg } from "./renderChartSvg";

/** The charts over the cells. */
export interface ChartView {
  /** Draws every chart anew from its cells; new ones are put on their place first. */
  readonly redraw: () => void;
}

const componentKey = "WorkbookChart";
const pxPerPoint = 4 / 3;
const standardWidth = 64;
const standardHeight = 20;

/** Shows the model's charts as drawings that scroll with the cells. */
export function createChartView(engine: UniverEngine, model: WorkbookModel): ChartView {
  const pictures = createPictures();
  const placed = new Set<string>();
  engine.facade.registerComponent(componentKey, chartPicture(pictures, model));

  function place(worksheet: WorksheetModel, chart: ChartModel): void {
    if (placed.has(chart.id)) return;
    placed.add(chart.id);
    const box = chartBox(worksheet, chart);
    engine.workbook.getSheetBySheetId(worksheet.id)?.addFloatDomToPosition({
      componentKey,
      data: { chartId: chart.id },
      allowTransform: false,
      initPosition: { startX: box.left, endX: box.right, startY: box.top, endY: box.bottom },
    });
  }

  return {
    redraw: () => {
      for (const worksheet of model.worksheets)
        for (const chart of worksheet.charts) {
          const { left, top, right, bottom } = chartBox(worksheet, chart);
          const option = chartOption(model, chart);
          pictures.set(chart.id, renderChartSvg(option, right - left, bottom - top));
          // Drawings belong to the worksheet on the screen; the others get theirs when they are shown.
          if (worksheet.id === model.activeWorksheetId) place(worksheet, chart);
        }
      pictures.changed();
    },
  };
}

/** The drawn charts by id, for React to follow. */
interface Pictures {
  readonly get: (id: string) => string;
  readonly set: (id: string, svg: string) => void;
  readonly changed: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createPictures(): Pictures {
  const svgs = new Map<string, string>();
  const listeners = new Set<() => void>();
  return {
    get: (id) => svgs.get(id) ?? "",
    set: (id, svg) => svgs.set(id, svg),
    changed: () => {
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type ChartPicture = FunctionComponent<{ readonly data?: { readonly chartId: string } }>;

const chartPicture =
  (pictures: Pictures, model: WorkbookModel): ChartPicture =>
  ({ data }) => {
    const id = data?.chartId ?? "";
    const svg = useSyncExternalStore(pictures.subscribe, () => pictures.get(id));
    // An image cannot run what stands in it, so texts of cells stay texts.
    return createElement("img", {
      className: "chart",
      alt: chartName(model, id),
      src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    });
  };

const chartName = (model: WorkbookModel, id: string): string =>
  model.worksheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id)?.name ?? "";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function chartBox(worksheet: WorksheetModel, { from, to }: ChartModel): Box {
  const x = (column: number): number =>
    sum(column, (index) => pixels(worksheet.columnWidths.get(index), standardWidth));
  const y = (row: number): number =>
    sum(row, (index) => pixels(worksheet.rowHeights.get(index), standardHeight));
  return { left: x(from.column), top: y(from.row), right: x(to.column + 1), bottom: y(to.row + 1) };
}

const pixels = (points: number | undefined, standard: number): number =>
  points === undefined ? standard : Math.round(points * pxPerPoint);

const sum = (count: number, size: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => size(index)).reduce((total, next) => total + next, 0);
