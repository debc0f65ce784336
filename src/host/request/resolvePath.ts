import type { Argument, HostObject, MethodAnswer } from "../objects/hostObject";
import { hostError } from "./hostError";
import type { RequestSession } from "./requestSession";
import {
  pathType,
  type Action,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
} from "./wire";

/** Turns the paths of one batch into live objects; each path is evaluated once, when first needed. */
export interface PathResolver {
  /** The object at a path; null for an object that was asked for and is not there. */
  readonly resolve: (pathId: number) => HostObject | null;
  readonly argumentsOf: (info: ArgumentInfo | undefined) => readonly Argument[];
  /** Calls a method action and gives its JSON answer. */
  readonly call: (found: HostObject, action: Action) => Json;
}

const internalService: HostObject["kind"] = {
  type: "Microsoft.InternalService.AddinInternalService",
  scalarNames: [],
  scalars: new Map(),
  since: new Map(),
  navigations: new Map(),
  // office.js announces itself on start-up and treats a refusal as an unhandled rejection.
  methods: new Map([["notifyactionhandlerready", () => ({ value: null })]]),
  keepsReference: false,
};

/** What the functions below share during one batch. */
interface Resolving {
  readonly session: RequestSession;
  readonly objectPaths: RequestBody["ObjectPaths"];
  readonly resolved: Map<number, HostObject | null>;
}

/** Makes the resolver of one batch. A method path has side effects, so its result is kept. */
export function createPathResolver(
  session: RequestSession,
  objectPaths: RequestBody["ObjectPaths"],
): PathResolver {
  const resolving = { session, objectPaths, resolved: new Map<number, HostObject | null>() };
  return {
    resolve: (pathId) => resolve(resolving, pathId),
    argumentsOf: (info) => argumentsOf(resolving, info),
    call: (found, action) => call(resolving, found, action),
  };
}

function resolve(resolving: Resolving, pathId: number): HostObject | null {
  const known = resolving.resolved.get(pathId);
  if (known !== undefined) return known;
  const path = resolving.objectPaths[String(pathId)];
  if (!path) throw hostError("InvalidReference", `Object path ${pathId} is unknown.`);
  const found = evaluate(resolving, path);
  resolving.resolved.set(pathId, found);
  return found;
}

function evaluate(resolving: Resolving, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case pathType.global:
      return resolving.session.root;
    case pathType.newObject:
      return newObject(path.Name);
    case pathType.reference:
      return kept(resolving.session, path.Name);
    case pathType.nullObject:
      return null;
    default:
      return fromParent(resolving, path);
  }
}

function fromParent(resolving: Resolving, path: ObjectPath): HostObject | null {
  const { workbook } = resolving.session;
  const parent = resolve(resolving, path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  if (path.ObjectPathType === pathType.property) {
    const member = parent.kind.navigations.get(path.Name.toLowerCase());
    if (!member) throw notFound(parent, path.Name);
    return member(parent.target, workbook);
  }
  const name = path.ObjectPathType === pathType.indexer ? "getItem" : path.Name;
  const answer = invoke(
    parent,
    { name, args: argumentsOf(resolving, path.ArgumentInfo) },
    workbook,
  );
  if (!("object" in answer))
    throw hostError("InvalidOperation", `${parent.kind.type}.${name} gives no object.`);
  return answer.object;
}

function invoke(
  parent: HostObject,
  { name, args }: { readonly name: string; readonly args: readonly Argument[] },
  workbook: RequestSession["workbook"],
): MethodAnswer {
  const member = parent.kind.methods.get(name.toLowerCase());
  if (!member || isNewer(parent.kind.since.get(name.toLowerCase()), workbook.excelApi))
    throw notFound(parent, name);
  return member(parent.target, args, workbook);
}

/** Whether a member came after the Excel that this host plays; versions are compared by their parts. */
function isNewer(since: string | undefined, excelApi: string): boolean {
  const minor = (version: string): number => Number(version.split(".")[1]);
  return since !== undefined && minor(since) > minor(excelApi);
}

function argumentsOf(resolving: Resolving, info: ArgumentInfo | undefined): readonly Argument[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const pathId = references[index];
    return typeof pathId === "number" && pathId > 0 ? resolve(resolving, pathId) : argument;
  });
}

function call(resolving: Resolving, found: HostObject, action: Action): Json {
  const { session } = resolving;
  if (action.Name === "_KeepReference") return null;
  if (action.Name === "_RemoveReference") return forget(session, action);
  const args = argumentsOf(resolving, action.ArgumentInfo);
  const answer = invoke(found, { name: action.Name, args }, session.workbook);
  return "value" in answer ? answer.value : null;
}

const notFound = (parent: HostObject, name: string): Error =>
  hostError("ApiNotFound", `${parent.kind.type}.${name} is not available in this host.`);

function newObject(name: string): HostObject {
  if (name !== internalService.type) throw hostError("ApiNotFound", `${name} cannot be created.`);
  return { kind: internalService, target: null };
}

function kept(session: RequestSession, reference: string): HostObject {
  const found = session.kept.get(reference);
  if (!found) throw hostError("InvalidReference", `Reference ${reference} is gone.`);
  return found;
}

function forget(session: RequestSession, action: Action): null {
  const [reference] = action.ArgumentInfo?.Arguments ?? [];
  if (typeof reference === "string") session.kept.delete(reference);
  return null;
}
