import type { SpreadsheetEngine } from "./engine";
import { rootObject } from "./objects/workbook";
import { processRequest } from "./request/processRequest";
import type { RequestSession } from "./request/requestSession";
import type { RequestBody, ResponseBody } from "./request/wire";
import type { AppContext } from "./transport/appContext";
import {
  createTransport,
  type Transport,
  type TransportObserver,
} from "./transport/createTransport";
import { createHostWorkbook, type HostWorkbook } from "./workbook/hostWorkbook";

/** The embedded host: a workbook, and the answers to one add-in's office.js. */
export interface Host {
  readonly workbook: HostWorkbook;
  readonly transport: Transport;
  /** Answers one more page of the add-in, such as a pane opened anew; each page has its own conversation. */
  readonly connect: (context: AppContext, post: (text: string) => void) => Transport;
  /** Makes Excel refuse every batch with an error code until told otherwise; null makes it work again. */
  readonly refuse: (code: string | null) => void;
  /** Batches carried out so far, without office.js's own start-up and clean-up ones. */
  readonly syncs: () => number;
  /** Characters of request bodies so far, start-up and clean-up left out. */
  readonly requestCharacters: () => number;
}

/** What a host is made of. */
export interface HostDependencies {
  readonly engine: SpreadsheetEngine;
  readonly context: AppContext;
  readonly post: (text: string) => void;
  readonly firstWorksheet: string;
}

/** Opens a new workbook and answers office.js over it; batches are carried out one after another. */
export function createHost({ engine, context, post, firstWorksheet }: HostDependencies): Host {
  const workbook = createHostWorkbook(engine, {
    firstWorksheet,
    excelApi: context.excelApi,
  });
  const session: RequestSession = { workbook, root: rootObject, kept: new Map() };
  const traffic = { syncs: 0, characters: 0 };
  const fault: { code: string | null } = { code: null };
  let last: Promise<unknown> = workbook.settle();

  function inTurn(body: string): Promise<string> {
    const turn = last.then(async () => {
      const request = JSON.parse(body) as RequestBody;
      if (fault.code !== null && !isHousekeeping(body))
        return JSON.stringify(refusedBatch(fault.code));
      return JSON.stringify(await processRequest(session, request));
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  const connect: Host["connect"] = (pageContext, pagePost) =>
    createTransport({
      context: pageContext,
      post: pagePost,
      processRequest: inTurn,
      observer: countingObserver(traffic),
    });
  return {
    workbook,
    transport: connect(context, post),
    connect,
    refuse: (code) => {
      fault.code = code;
    },
    syncs: () => traffic.syncs,
    requestCharacters: () => traffic.characters,
  };
}

/** Counts what the add-in asks for, as its cost in round trips and characters. */
const countingObserver = (traffic: { syncs: number; characters: number }): TransportObserver => ({
  requested: (characters, body) => {
    if (isHousekeeping(body)) return;
    traffic.syncs += 1;
    traffic.characters += characters;
  },
});

/** The answer to a batch of which nothing was carried out. */
const refusedBatch = (code: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: code,
    Message: `The host was told to refuse with ${code}.`,
    Location: "",
    ActionIndex: 0,
  },
});

/** Whether office.js sent a batch for itself: its announcement, or letting go of references after a run. */
function isHousekeeping(body: string): boolean {
  const { Actions } = JSON.parse(body) as RequestBody;
  return Actions.every(
    ({ ActionType, Name }) =>
      ActionType === 1 || Name === "_RemoveReference" || Name === "NotifyActionHandlerReady",
  );
}
