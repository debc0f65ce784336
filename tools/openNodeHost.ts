import { createHost, type Host } from "../src/host/createHost";
import type { SpreadsheetEngine } from "../src/host/engine";
import type { AppContext } from "../src/host/transport/appContext";
import { loadOfficeInNode } from "./officeInNode";

/** The embedded host and office.js in one Node process, ready for `Excel.run`. */
export interface NodeHost extends Host {
  readonly close: () => void;
}

/** Opens a new workbook behind Microsoft's office.js in this process. */
export async function openNodeHost(
  engine: SpreadsheetEngine,
  excelApi = "1.17",
): Promise<NodeHost> {
  const context: AppContext = {
    origin: "https://localhost",
    conversationId: `node-${excelApi}`,
    addinId: "8f2b6a52-7f0e-4f0e-9a4e-2d5f5c1f7a10",
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    excelApi,
  };
  const link: { deliver: (text: string) => void } = { deliver: () => undefined };
  const host = createHost({
    engine,
    context,
    post: (text) => link.deliver(text),
    firstWorksheet: "Sheet1",
  });
  const office = loadOfficeInNode({
    context,
    post: (text) => void host.transport.receive(text),
  });
  link.deliver = office.deliver;
  await office.ready;
  return {
    ...host,
    close: () => {
      office.close();
      engine.dispose();
    },
  };
}
