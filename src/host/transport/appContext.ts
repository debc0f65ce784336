/** Who the host says it is, to one add-in. */
export interface AppContext {
  readonly origin: string;
  readonly conversationId: string;
  readonly addinId: string;
  /** Language of Excel's own interface, e.g. `vi-VN`; the pane starts in it. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The ExcelApi version this host claims, e.g. `1.17`. */
  readonly excelApi: string;
}

/** The frame's name that makes office.js take the page around it for Excel on the web. */
export const frameName = (context: AppContext): string =>
  JSON.stringify({
    baseFrameName: "ewa",
    hostInfo: `Excel|Web|16.00|${context.displayLanguage}|${context.conversationId}||disableLogging|0`,
    xdmInfo: `${context.conversationId}|${context.addinId}|${context.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });

/** The answer to everything but a batch of work. */
export function actionAnswer(actionName: string, context: AppContext): unknown {
  if (actionName !== "ContextActivationManager_getAppContextAsync") return null;
  return {
    _id: context.addinId,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: context.displayLanguage,
    _dataLocale: context.contentLanguage,
    _docUrl: `${context.origin}/workbook.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: context.conversationId,
    _appInstanceId: context.conversationId,
    _requirementMatrix: JSON.stringify({ ExcelApi: context.excelApi }),
    _hostFullVersion: "16.0.0.0",
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
