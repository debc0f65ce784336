/** One Office.js scenario, run through Microsoft's client in Node and in a browser; it answers with plain data. */
export interface OfficeCall {
  readonly name: string;
  readonly expected: unknown;
}

/** What each scenario of `runOfficeCalls` has to answer, in its order. */
export const officeCalls: readonly OfficeCall[] = [
  {
    name: "text that looks like a formula, a number or a date stays text",
    expected: [["=1+1"], ["-5"], ["00123"], ["@x"], ["'q"], ["1/2"]],
  },
  { name: "text without an apostrophe is read as typed", expected: [["text", 2, true, 0.5]] },
  { name: "a formula calculates and is given back as written", expected: [["=SUM(A1:A2)"], [3]] },
  { name: "null leaves a cell, an empty text clears it", expected: [[1, ""]] },
  { name: "an array of another shape is refused", expected: "InvalidArgument" },
  { name: "a worksheet that is not there is a null object", expected: true },
  { name: "asking for it by name fails", expected: "ItemNotFound" },
  { name: "a second worksheet of one name is refused", expected: "ItemAlreadyExists" },
  { name: "a structured reference calculates", expected: [[12]] },
  { name: "a member that the host does not have is refused", expected: "ApiNotFound" },
  {
    name: "more than 1,500 cells, which the client splits, arrive whole",
    expected: [1000, "999-2", 2997],
  },
  {
    name: "a worksheet in front has its first cell selected, and a blank cell has no used part",
    expected: ["Selecting!A1", true],
  },
  {
    name: "the used part of columns ends with their last value, and formats do not count",
    expected: ["Selecting!B2:C4", 1, 1, 3, 2],
  },
  {
    name: "the block around a cell ends at blank rows and columns, and corners join it",
    expected: ["Selecting!B2:D5", "Selecting!F1"],
  },
  { name: "cells that nobody merged are a null object", expected: true },
];

/** Runs every scenario; it needs nothing but `Excel`, so that its text can be sent into a page. */
export async function runOfficeCalls(): Promise<readonly unknown[]> {
  const refused = async (work: (context: Excel.RequestContext) => void): Promise<string> => {
    try {
      await Excel.run(async (context) => {
        work(context);
        await context.sync();
      });
      return "accepted";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const answers: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Contract");
    const literal = sheet.getRange("A1:A6");
    literal.formulas = [["'=1+1"], ["'-5"], ["'00123"], ["'@x"], ["''q"], ["'1/2"]];
    literal.load("values");
    await context.sync();
    answers.push(literal.values);

    const typed = sheet.getRange("B1:E1");
    typed.values = [["text", "2", "TRUE", "50%"]];
    typed.load("values");
    await context.sync();
    answers.push(typed.values);

    sheet.getRange("A1:A2").values = [[1], [2]];
    const sum = sheet.getRange("A3");
    sum.formulas = [["=SUM(A1:A2)"]];
    sum.load("formulas,values");
    await context.sync();
    answers.push([...(sum.formulas as unknown[][]), ...(sum.values as unknown[][])]);

    sheet.getRange("F1:G1").values = [[1, 2]];
    const kept = sheet.getRange("F1:G1");
    kept.values = [[null, ""]];
    kept.load("values");
    await context.sync();
    answers.push(kept.values);
  });
  answers.push(
    await refused((context) => {
      context.workbook.worksheets.getItem("Contract").getRange("A1:B2").values = [[1, 2, 3]];
    }),
  );
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    missing.load("name");
    await context.sync();
    answers.push(missing.isNullObject);
  });
  answers.push(
    await refused((context) => {
      context.workbook.worksheets.getItem("Nowhere").activate();
    }),
  );
  answers.push(
    await refused((context) => {
      context.workbook.worksheets.add("contract");
    }),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Contract");
    sheet.getRange("J1:K3").values = [
      ["Địa bàn", "Giá trị"],
      ["Yên Bình", 5],
      ["Văn Chấn", 7],
    ];
    sheet.tables.add("J1:K3", true).name = "ContractTable";
    const total = sheet.getRange("M1");
    total.formulas = [["=SUM(ContractTable[Giá trị])"]];
    total.load("values");
    await context.sync();
    answers.push(total.values);
  });
  answers.push(
    await refused((context) => {
      context.workbook.worksheets.getItem("Contract").getRange("A1").load("hidden");
    }),
  );
  await Excel.run(async (context) => {
    const block = context.workbook.worksheets.getItem("Contract").getRange("P1:R1000");
    block.values = Array.from({ length: 1000 }, (_, row) => [row, `'${row}-2`, row * 3]);
    block.load("values");
    await context.sync();
    const values = block.values as unknown[][];
    answers.push([values.length, values[999]?.[1], values[999]?.[2]]);
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Selecting");
    sheet.activate();
    sheet.getRange("B2:C4").values = [
      ["a", "b"],
      ["c", 1],
      ["d", 2],
    ];
    sheet.getRange("B6:C9").numberFormat = [["0.0"]];
    await context.sync();
    const selected = context.workbook.getSelectedRange();
    const nothing = selected.getUsedRangeOrNullObject(true);
    const used = sheet.getRange("B:D").getUsedRangeOrNullObject(true);
    const front = context.workbook.worksheets.getActiveWorksheet();
    selected.load("address");
    nothing.load("address");
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    front.load("name");
    await context.sync();
    answers.push([selected.address, nothing.isNullObject]);
    const { address, rowIndex, columnIndex, rowCount, columnCount } = used;
    answers.push([address, rowIndex, columnIndex, rowCount, columnCount]);

    sheet.getRange("D5").values = [["corner"]];
    sheet.getRange("H1").values = [["far"]];
    const around = sheet.getRange("B3").getSurroundingRegion();
    const alone = sheet.getRange("F1").getSurroundingRegion();
    const merged = front.getRange("A1:H9").getMergedAreasOrNullObject();
    around.load("address");
    alone.load("address");
    merged.areas.load("address");
    await context.sync();
    answers.push([around.address, alone.address], merged.isNullObject);
  });
  return answers;
}
