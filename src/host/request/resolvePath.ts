import type { Argument, HostObject, MethodAnswer } from "../objects/hostObject";
import { hostError } from "./hostError";
import type { RequestSession } from "./processRequest";
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
  navigations: new Map(),
  // office.js announces itself on start-up and treats a refusal as an unhandled rejection.
  methods: new Map([["notifyactionhandlerready", () => ({ value: null })]]),
  keepsReference: false,
};

/** Makes the resolver of one batch. A method path has side effects, so its result is kept. */
export function createPathResolver(
  session: RequestSession,
  objectPaths: RequestBody["ObjectPaths"],
): PathResolver {
  const resolved = new Map<number, HostObject | null>();

  function resolve(pathId: number): HostObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = objectPaths[String(pathId)];
    if (!path) throw hostError("InvalidReference", `Object path ${pathId} is unknown.`);
    const found = evaluate(path);
    resolved.set(pathId, found);
    return found;
  }

  function evaluate(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.global:
        return session.root;
      case pathType.newObject:
        return newObject(path.Name);
      case pathType.reference:
        return kept(session, path.Name);
      case pathType.nullObject:
        return null;
      default:
        return fromParent(path);
    }
  }

  function fromParent(path: ObjectPath): HostObject | null {
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathType.property) return navigate(parent, path.Name);
    const name = path.ObjectPathType === pathType.indexer ? "getItem" : path.Name;
    const answer = invoke(parent, name, argumentsOf(path.ArgumentInfo));
    if (!("object" in answer))
      throw hostError("InvalidOperation", `${parent.kind.type}.${name} gives no object.`);
    return answer.object;
  }

  function navigate(parent: HostObject, name: string): HostObject {
    const member = parent.kind.navigations.get(name.toLowerCase());
    if (!member) throw notFound(parent, name);
    return member(parent.target, session.workbook);
  }

  function invoke(parent: HostObject, name: string, args: readonly Argument[]): MethodAnswer {
    const member = parent.kind.methods.get(name.toLowerCase());
    if (!member) throw notFound(parent, name);
    return member(parent.target, args, session.workbook);
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const pathId = references[index];
      return typeof pathId === "number" && pathId > 0 ? resolve(pathId) : argument;
    });
  }

  function call(found: HostObject, action: Action): Json {
    if (action.Name === "_KeepReference") return null;
    if (action.Name === "_RemoveReference") return forget(session, action);
    const answer = invoke(found, action.Name, argumentsOf(action.ArgumentInfo));
    return "value" in answer ? answer.value : null;
  }

  return { resolve, argumentsOf, call };
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
