import type { HostObject } from "../objects/hostObject";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { hostError, isHostError, type HostError } from "./hostError";
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

/** What one host needs to carry out batches: the workbook, and the objects that outlive a batch. */
export interface RequestSession {
  readonly workbook: HostWorkbook;
  readonly root: HostObject;
  /** Objects kept by reference id, such as ranges. */
  readonly kept: Map<string, HostObject>;
}

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
      else await session.workbook.settleBefore(readsCalculated(action));
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

const readsCalculated = (action: Action): boolean => action.ActionType === actionType.query;

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
  if (action.ActionType === actionType.trace) return null;
  const found = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return found ? instantiate(session, found, action.ObjectPathId) : null;
    case actionType.query:
      return found ? queryObject(found, action.QueryInfo ?? {}, session.workbook) : null;
    case actionType.method:
      return found ? paths.call(found, action) : null;
    case actionType.setProperty:
      if (found) setProperty(session, paths, { found, action });
      return null;
    default:
      throw hostError("ApiNotFound", `Action type ${action.ActionType} is not supported.`);
  }
}

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
