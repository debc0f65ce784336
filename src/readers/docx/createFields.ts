interface OpenField {
  code: string;
  inResult: boolean;
}

/** Fields whose results say where something stands on paper, which is no text of the report. */
const ofPaper = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC)\b/i;

/** The fields that are open at a place: of each, the result is text and the code is not. */
export interface Fields {
  /** A field's begin, separate or end mark. */
  readonly mark: (type: string) => void;
  readonly addCode: (code: string) => void;
  /** Whether text at this place belongs to the document as read. */
  readonly isShown: () => boolean;
}

/** Whether a field's code makes its result a page number or a table of contents. */
export const isOfPaper = (code: string): boolean => ofPaper.test(code);

/** No field open. */
export function createFields(): Fields {
  const fields: OpenField[] = [];
  const last = (): OpenField | undefined => fields[fields.length - 1];
  return {
    mark: (type) => {
      const field = last();
      if (type === "begin") fields.push({ code: "", inResult: false });
      else if (type === "end") fields.pop();
      else if (field) field.inResult = true;
    },
    addCode: (code) => {
      const field = last();
      if (field) field.code += code;
    },
    isShown: () => fields.every(({ code, inResult }) => inResult && !isOfPaper(code)),
  };
}
