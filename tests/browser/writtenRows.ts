import type { HostPage, HostWindow } from "./openHostPage";

/** The filled rows of a worksheet, each as its cells' texts and numbers. */
export const writtenRows = (
  { page }: HostPage,
  worksheet: string,
): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate((name) => {
    const { worksheets } = (window as unknown as HostWindow).embeddedHost.workbook.model;
    const rows: unknown[][] = [];
    for (const [key, { value }] of worksheets.find((one) => one.name === name)?.cells ?? [])
      (rows[Math.floor(key / 16_384)] ??= [])[key % 16_384] = value;
    return rows.filter((row) => row.length > 0);
  }, worksheet);
