import type { HostObject } from "../objects/hostObject";
import { hostError, isHostError, type HostError } from "./hostError";
import type { RequestSession } from "./requestSession";
import { createPathResolver, type PathResolver } from "./resolvePath";
import { queryObject } from "./queryObject";
import {
  actionType,
  type Action,
  type ActionResult,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/**
 * Carries out one batch of office.js in order. On the first refusal it stops, as Excel does: what was
 * done stays done, and the index of the refused action goes back with its code.
 */
export async function processRequest(
  session: RequestSession,
  body: RequestBody,
): Promise<ResponseBody> {
  const paths = createPathResolver(session, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      // A read that follows a write in the same batch sees what was calculated from it.
      else if (action.ActionType === actionType.query) await session.workbook.settle();
      results.push({ ActionId: action.Id, Value: carryOut(session, paths, action) });
    } catch (error) {
      if (!isHostError(error)) throw error;
      await session.workbook.settle();
      return { Results: results, TraceIds: traces, Error: refusal(error, action, index) };
    }
  }
  await session.workbook.settle();
  return { Results: results, TraceIds: traces };
}

const refusal = (
  error: HostError,
  action: Action,
  index: number,
): NonNullable<ResponseBody["Error"]> => ({
  Code: error.hostErrorCode,
  Message: error.message,
  Location: action.Name,
  ActionIndex: index,
});

function carryOut(session: RequestSession, paths: PathResolver, action: Action): Json {
  const kind = action.ActionType;
  if (kind === actionType.trace) return null;
  if (!carriedOut.has(kind))
    throw hostError("ApiNotFound", `Action type ${kind} is not supported.`);
  const found = paths.resolve(action.ObjectPathId);
  // Whatever is asked of an object that is not there does nothing, as in Excel.
  if (!found) return null;
  if (kind === actionType.instantiate) return instantiate(session, found, action.ObjectPathId);
  if (kind === actionType.query)
    return queryObject(found, action.QueryInfo ?? {}, session.workbook);
  if (kind === actionType.method) return paths.call(found, action);
  setProperty(session, paths, { found, action });
  return null;
}

const carriedOut: ReadonlySet<number> = new Set(Object.values(actionType));

function instantiate(session: RequestSession, found: HostObject, pathId: number): Json {
  const { kind, target } = found;
  if (kind.keepsReference) {
    const reference = session.workbook.nextReference(pathId);
    session.kept.set(reference, found);
    return { _ReferenceId: reference };
  }
  return kind.id ? { Id: kind.id(target) } : {};
}

function setProperty(
  session: RequestSession,
  paths: PathResolver,
  { found, action }: { found: HostObject; action: Action },
): void {
  const member = found.kind.scalars.get(action.Name.toLowerCase());
  if (!member?.set)
    throw hostError("ApiNotFound", `${found.kind.type}.${action.Name} cannot be set here.`);
  const [value] = paths.argumentsOf(action.ArgumentInfo);
  member.set(found.target, (value ?? null) as Json, session.workbook);
}
