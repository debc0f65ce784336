/** The formats that other programs take figures in. */
export type ExchangeFormat = "sdmxCsv" | "dataPackage";
