/** The half of pdfjs-dist that reads files; loading it announces itself to the other half. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
