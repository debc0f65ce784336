/** Why Excel refuses, as far as it matters for what a person does next. */
export type ExcelErrorCause =
  | "busy"
  | "tooLarge"
  | "denied"
  | "elsewhere"
  | "outdated"
  | "wrongSheet"
  | "inTheWay"
  | "missing"
  | "taken"
  | "links"
  | "unexplained";

const codesByCause: { readonly [C in ExcelErrorCause]: readonly string[] } = {
  busy: [
    "ActivityLimitReached",
    "Conflict",
    "DirtySupportingFormula",
    "InvalidState",
    "OperationAborted",
    "RequestAborted",
    "ServiceNotAvailable",
    "Timeout",
    "ConnectionFailure",
  ],
  tooLarge: [
    "FormulaLengthExceedsLimit",
    "MemoryLimitReached",
    "OperationCellsExceedLimit",
    "RangeExceedsLimit",
    "RangeImageExceedsLimit",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "SearchStringInvalidOrTooLong",
  ],
  denied: ["AccessDenied", "BadPassword", "NotAllowed", "PermissionDenied", "Unauthenticated"],
  elsewhere: [
    "InactiveWorkbook",
    "InvalidOperation",
    "InvalidOperationInCellEditMode",
    "InvalidSelection",
    "SearchDialogIsOpen",
  ],
  outdated: [
    "ApiNotAvailable",
    "ApiNotFound",
    "NotImplemented",
    "NotSupported",
    "UndoNotSupported",
    "UnsupportedFeature",
    "UnsupportedFillType",
    "UnsupportedOperation",
  ],
  wrongSheet: ["UnsupportedSheet"],
  inTheWay: [
    "FilteredRangeConflict",
    "InsertDeleteConflict",
    "MergedRangeConflict",
    "NonBlankCellOffSheet",
    "PivotTableRangeConflict",
  ],
  missing: ["EmptyChartSeries", "InvalidBinding", "InvalidReference", "ItemNotFound"],
  taken: ["ItemAlreadyExists"],
  links: [
    "OpenWorkbookLinksBlocked",
    "PowerQueryRefreshResourceChallenge",
    "RefreshWorkbookLinksBlocked",
  ],
  // Besides Excel's own silence, the ways in which a program misuses office.js: to a person all one.
  unexplained: [
    "CannotRegisterEvent",
    "GeneralException",
    "InvalidArgument",
    "InvalidObjectPath",
    "InvalidRequest",
    "InvalidRequestContext",
    "PropertyNotLoaded",
    "RunMustReturnPromise",
    "ValueNotLoaded",
  ],
};

const causes: ReadonlyMap<string, ExcelErrorCause> = new Map(
  (Object.keys(codesByCause) as ExcelErrorCause[]).flatMap((cause) =>
    codesByCause[cause].map((code) => [code, cause] as const),
  ),
);

/** The codes of Office.js that have a cause of their own here. */
export const explainedCodes: readonly string[] = [...causes.keys()];

/** The cause behind an error code of Office.js; codes that nobody documented are unexplained. */
export const causeOfExcelError = (code: string): ExcelErrorCause =>
  causes.get(code) ?? "unexplained";
