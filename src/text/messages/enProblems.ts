/** What went wrong and what to do next, in English; `excel.*` are Excel's own refusals by their cause. */
export const enProblems = {
  "problem.nothingWritten": "Nothing was written.",
  "problem.code": "Excel calls it {code}.",
  "problem.FileEmpty.what": "{name} is empty.",
  "problem.FileEmpty.next": "Choose a file with text or a table.",
  "problem.FileTooLarge.what": "{name} is larger than {limit} MB.",
  "problem.FileTooLarge.next": "Split it, or copy the part you need and paste it.",
  "problem.FileUnreadable.what": "{name} cannot be read.",
  "problem.FileUnreadable.next":
    "Open it in its own program, save it again, and choose it once more.",
  "problem.FileKindUnsupported.what":
    "{name} is not a text, Word, PDF, web page, e-mail, CSV or Excel file.",
  "problem.FileKindUnsupported.next": "Copy its text and paste it here.",
  "problem.FileEncrypted.what": "{name} is protected by a password.",
  "problem.FileEncrypted.next":
    "Open it with its password, save it without one, and choose it again.",
  "problem.FileFormatOld.what": "{name} is in the format of Office before 2007.",
  "problem.FileFormatOld.next":
    "Open it in Word or Excel, save it as .docx or .xlsx, and choose that file.",
  "problem.FileNestedTooDeep.what":
    "The parts of {name} stand thousands deep in one another, as in no report.",
  "problem.FileNestedTooDeep.next":
    "Make sure whom it comes from. If it is a real report, copy its text and paste it.",
  "problem.FileUnpacksTooFar.what":
    "{name} unpacks to far more than a report: over {limit} MB, a hundred times its size, or too many parts.",
  "problem.FileUnpacksTooFar.next":
    "Make sure whom it comes from. If it is a real report, save it again in its own program.",
  "problem.ReaderUnreachable.what": "The part that reads files like {name} cannot be fetched.",
  "problem.ReaderUnreachable.next":
    "The connection to the add-in's server is down. Choose the file again when it is back.",
  "problem.PdfReaderUnreachable.what":
    "The part that reads PDF files like {name} cannot be fetched.",
  "problem.PdfReaderUnreachable.next":
    "The connection to the add-in's server is down. Try again later, or paste the text.",
  "problem.WriterUnreachable.what": "The part that makes files cannot be fetched.",
  "problem.WriterUnreachable.next":
    "The connection to the add-in's server is down. Make the file again when it is back.",
  "problem.PdfWithoutText.what": "{name} has only pictures of pages and no text.",
  "problem.PdfWithoutText.next":
    "Ask for the original document, or run text recognition (OCR) on it first.",
  "problem.PdfTooLong.what": "{name} has more than {limitPages} pages.",
  "problem.PdfTooLong.next": "Save the pages with the figures as a file of their own.",
  "problem.WorkbookTooLarge.what": "{name} has more than {limitCells} cells.",
  "problem.WorkbookTooLarge.next": "Save the tables with the figures as a file of their own.",
  "problem.EncodingDoubtful.what": "The letters of {name} seem to be in an old font encoding.",
  "problem.EncodingDoubtful.next":
    "Compare the text with the original. If it is garbled, save the file in Unicode and choose it again.",
  "problem.FiguresMissing.what": "No figures were found in {name}.",
  "problem.FiguresMissing.next": "Choose another file, or paste the part with the figures.",
  "problem.SampleUnreachable.what": "The sample report cannot be fetched.",
  "problem.SampleUnreachable.next":
    "The connection to the add-in's server is down. Your own files can be read without it.",
  "problem.SelectionNotOneBlock.what": "What is selected is not one block of cells.",
  "problem.SelectionNotOneBlock.next":
    "Select the table in one piece, or one cell in it, and try again.",
  "problem.SelectionEmpty.what": "The selected cells on {worksheet} are empty.",
  "problem.SelectionEmpty.next": "Select the table, or one cell in it, and try again.",
  "problem.SelectionOurs.what":
    "{worksheet} was made by this add-in; its figures are in the workbook already.",
  "problem.SelectionOurs.next": "Select a table on another worksheet.",
  "problem.SelectionTooLarge.what":
    "The selected cells on {worksheet} ({address}) are too many: at most {limitCells} are read at once.",
  "problem.SelectionTooLarge.next":
    "Select only the rows and columns with the figures, or save the workbook and choose it as a file.",
  "problem.NumberAmbiguous.what": "{found} can be read in two ways: {readings}.",
  "problem.NumberAmbiguous.next": "Check its value before writing.",
  "problem.NumberUnreadable.what": "{found} cannot be read as a number.",
  "problem.NumberUnreadable.next": "Type its value.",
  "problem.ColumnAmbiguous.what":
    "The numbers under {column} can be read in two ways: they sum to {asThousands} or to {asDecimals}.",
  "problem.ColumnAmbiguous.next": "Choose which sum is right.",
  "problem.FormOfficeMissing.what":
    "A row of the form has numbers ({figures}) but no office; it was not read.",
  "problem.FormOfficeMissing.next": "Ask the sender whose numbers they are, and add the name.",
  "problem.FormOfficeUnlisted.what": "{area} is not among the offices the form was made for.",
  "problem.FormOfficeUnlisted.next": "Its figures were read too. Drop those that should not count.",
  "problem.RowsHidden.what": "{worksheet} has hidden rows ({count}); their figures were read too.",
  "problem.RowsHidden.next": "Drop those that should not count.",
  "problem.WorksheetHidden.what": "The hidden sheet {worksheet} was not read.",
  "problem.WorksheetHidden.next": "If its figures count, unhide it in Excel and import again.",
  "problem.KeptRowsSpoilt.what":
    "Part of what this workbook remembers ({count} rows) is spoilt and was passed over.",
  "problem.KeptRowsSpoilt.next": "The rest still counts. What is missing is asked once more.",
  "problem.KeptByNewerVersion.what":
    "A newer version of the add-in keeps its memory in this workbook.",
  "problem.KeptByNewerVersion.next":
    "Update the add-in. Until then its answers are not remembered here.",
  "problem.AreasNotEnough.what": "Two different areas are needed.",
  "problem.AreasNotEnough.next": "Choose another area.",
  "problem.AreaWithoutFigures.what": "{area} has no figures in this workbook.",
  "problem.AreaWithoutFigures.next": "Import its report, or choose another area.",
  "problem.ComparisonMissing.what": "This workbook has no such comparison yet.",
  "problem.ComparisonMissing.next": "Choose two areas and make it.",
  "problem.FiguresTableMissing.what": "This workbook has no Figures table.",
  "problem.FiguresTableMissing.next": "Import a report first.",
  "problem.FiguresColumnMissing.what": "The Figures table has {found} of its {expected} columns.",
  "problem.FiguresColumnMissing.next": "Put the missing column back with Undo, then try again.",
  "problem.WorkbookReadOnly.what": "This workbook is read-only.",
  "problem.WorkbookReadOnly.next": "Save a copy, or turn editing on, then try again.",
  "problem.WorksheetProtected.what": "Worksheet {worksheet} is protected.",
  "problem.WorksheetProtected.next": "Unprotect it on the Review tab, then try again.",
  "problem.WorksheetFull.what": "Worksheet {worksheet} has no room left.",
  "problem.WorksheetFull.next": "Start a new workbook.",
  "problem.CellBeingEdited.what": "A cell is being edited.",
  "problem.CellBeingEdited.next": "Finish it with Enter, then try again.",
  "problem.Cancelled.what": "Stopped before anything was written.",
  "problem.Cancelled.next": "You can start again at any time.",
  "problem.ReadBackDiffers.what":
    "Excel holds something else than was written in {worksheet}, {address}.",
  "problem.ReadBackDiffers.next": "Compare these cells with the report, then import again.",

  "excel.busy.what": "Excel was busy or its connection broke.",
  "excel.busy.next": "Wait a moment, then try again.",
  "excel.tooLarge.what": "This is more than Excel takes at once.",
  "excel.tooLarge.next": "Import fewer figures at a time, and close other large workbooks.",
  "excel.denied.what": "Excel does not allow this change.",
  "excel.denied.next":
    "See whether the workbook is protected, read-only or in Protected View, then try again.",
  "excel.elsewhere.what": "Another window or dialog has Excel's attention.",
  "excel.elsewhere.next": "Close it, click into this workbook, then try again.",
  "excel.outdated.what": "This Excel cannot do that.",
  "excel.outdated.next": "Update Office, or open the workbook in Excel on the web.",
  "excel.wrongSheet.what": "This kind of sheet has no cells to write into.",
  "excel.wrongSheet.next": "Go to a worksheet with cells, then try again.",
  "excel.inTheWay.what": "Merged cells, a filter or a pivot table are in the way.",
  "excel.inTheWay.next": "Clear the filter or unmerge the cells beside our table, then try again.",
  "excel.missing.what": "Something the add-in made has been deleted or moved.",
  "excel.missing.next": "Take the deletion back with Undo, or import the report again.",
  "excel.taken.what": "A worksheet or name of this name stands already.",
  "excel.taken.next": "Rename it, then try again.",
  "excel.links.what": "Excel blocks links to other workbooks or sources.",
  "excel.links.next": "Answer Excel's own question about links, then try again.",
  "excel.unexplained.what": "Excel refused and did not say why.",
  "excel.unexplained.next": "Try again. If it happens again, save, close and open the workbook.",
} as const;
