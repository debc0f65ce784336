/** A part of a chart in the terms of the drawing library; plain data but for the formatters of its numbers. */
export type Drawing = Readonly<Record<string, unknown>>;
