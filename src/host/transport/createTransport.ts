import { actionAnswer, type AppContext } from "./appContext";

/** A message of Microsoft's cross-frame protocol, as parsed; names are the wire's own. */
interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What a frame with office.js says and hears. */
export interface Transport {
  /** Takes one message text that came from the pane's frame; anything that is not for us is ignored. */
  readonly receive: (text: string) => Promise<void>;
}

/** What the transport needs: who it is, how to answer, and who carries out batches. */
export interface TransportDependencies {
  readonly context: AppContext;
  readonly post: (text: string) => void;
  /** Carries out one batch: request body in, response body out, both JSON text. */
  readonly processRequest: (body: string) => Promise<string>;
  readonly observer: TransportObserver;
}

/** Who is told about traffic, for tests that count it. */
export interface TransportObserver {
  readonly requested: (bytes: number, body: string) => void;
}

// Excel on the web refuses larger requests and answers with these codes (office.js maps them).
const maxBytes = 5 * 1024 * 1024;
const requestTooLarge = 5103;
const responseTooLarge = 5104;
const richApiDispatch = 93;
/** Action type of a request to be told about events. */
const registration = 1;

/** Answers Microsoft's office.js as the page does that embeds an add-in in Excel on the web. */
export function createTransport(dependencies: TransportDependencies): Transport {
  const { context, post, processRequest, observer } = dependencies;

  function reply(to: Message, data: unknown): void {
    post(
      JSON.stringify({
        _messageType: 1,
        _responseType: 0,
        _errorCode: 0,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: context.origin,
        _data: data,
      }),
    );
  }

  async function answer(message: Message): Promise<unknown> {
    if (message._actionType === registration) return { Version: 1, Error: 0 };
    if (message._actionName !== "executeMethod") return actionAnswer(message._actionName, context);
    const call = message._data as ExecuteMethod;
    if (call.DdaMethod?.DispatchId !== richApiDispatch) return { Version: 1, Error: 0 };
    return carryOut(call.ArrayData?.[4] ?? "{}");
  }

  async function carryOut(body: string): Promise<unknown> {
    observer.requested(body.length, body);
    if (byteLength(body) > maxBytes) return { Version: 1, Error: requestTooLarge };
    const response = await processRequest(body);
    if (byteLength(response) > maxBytes) return { Version: 1, Error: responseTooLarge };
    return { Version: 1, Error: 0, Data: [200, [], response] };
  }

  async function receive(text: string): Promise<void> {
    const message = parseMessage(text);
    if (!message || message._conversationId !== context.conversationId) return;
    reply(message, await answer(message));
  }

  return { receive };
}

interface ExecuteMethod {
  readonly ArrayData?: readonly [string, string, string, readonly string[], string];
  readonly DdaMethod?: { readonly DispatchId: number };
}

function parseMessage(text: string): Message | null {
  try {
    const message = JSON.parse(text) as Message | null;
    return message && message._messageType === 0 ? message : null;
  } catch {
    // Other scripts may post texts that are no messages of this protocol.
    return null;
  }
}

/** UTF-8 length without making the bytes when the text is surely small. */
const byteLength = (text: string): number =>
  text.length * 3 < maxBytes ? text.length : new TextEncoder().encode(text).length;
