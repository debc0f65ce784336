import { areaArgument, recordArgument } from "./arguments";
import type { WorksheetModel } from "../workbook/workbookModel";
import { defineKind, done, type HostObject } from "./hostObject";
import { choice, flag } from "./scalars";

const layoutKind = defineKind<WorksheetModel>({
  type: "PageLayout",
  scalars: {
    centerHorizontally: flag(
      ({ page }) => page.centerHorizontally,
      ({ page }, centered) => {
        page.centerHorizontally = centered;
      },
    ),
    orientation: choice(
      ["Portrait", "Landscape"],
      ({ page }) => page.orientation,
      ({ page }, orientation) => {
        page.orientation = orientation;
      },
    ),
    paperSize: choice(
      ["A4", "Letter"],
      ({ page }) => page.paperSize,
      ({ page }, size) => {
        page.paperSize = size;
      },
    ),
    zoom: {
      get: ({ page }) => ({
        horizontalFitToPages: page.fitWide,
        verticalFitToPages: page.fitTall,
      }),
      set: ({ page }, given) => {
        const { horizontalFitToPages, verticalFitToPages } = recordArgument(given);
        page.fitWide = typeof horizontalFitToPages === "number" ? horizontalFitToPages : null;
        page.fitTall = typeof verticalFitToPages === "number" ? verticalFitToPages : null;
      },
    },
  },
  methods: {
    setPrintArea: ({ page }, [area]) => {
      page.printArea = areaArgument(area);
      return done;
    },
  },
});

/** `worksheet.pageLayout`. */
export const pageLayout = (worksheet: WorksheetModel): HostObject => layoutKind.of(worksheet);
