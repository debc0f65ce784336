/** The words of a form, in the language it is sent out in. */
export interface FormWords {
  /** Name of the worksheet to fill in. */
  readonly worksheet: string;
  /** Name of the worksheet that says how. */
  readonly help: string;
  /** Before the campaign's name in the title. */
  readonly title: string;
  /** Before the period: "Kỳ báo cáo: ". */
  readonly period: string;
  /** Before the last day for sending it back. */
  readonly deadline: string;
  /** The line over the table that says what to do. */
  readonly hint: string;
  readonly number: string;
  readonly area: string;
  readonly note: string;
  /** What each list and each number says when it refuses an entry: title and sentence. */
  readonly refusals: {
    readonly area: FormRefusal;
    readonly whole: FormRefusal;
    readonly decimal: FormRefusal;
    readonly percent: FormRefusal;
  };
  readonly helpTitle: string;
  /** The sentences of the help, one a line. */
  readonly helpLines: readonly string[];
}

/** What a cell says to an entry it does not take. */
export interface FormRefusal {
  readonly title: string;
  readonly sentence: string;
}
