import type { Json } from "../request/wire";
import type { HostWorkbook } from "../workbook/hostWorkbook";

/**
 * One live Office.js object of a batch: what it is, and the part of the workbook it stands for.
 * `ObjectKind` says how each member is answered; a member it does not list does not exist here.
 */
export interface HostObject {
  readonly kind: ObjectKind;
  /** What the members work on; each kind knows its own shape. */
  readonly target: unknown;
}

/** An argument as a member receives it: plain JSON, or another live object. */
export type Argument = Json | HostObject | undefined;

/** A readable, perhaps settable scalar. */
export interface ScalarMember<Target> {
  readonly get: (target: Target, workbook: HostWorkbook) => Json;
  readonly set?: (target: Target, value: Json, workbook: HostWorkbook) => void;
}

/** What a method gives back: another object, nothing found, or plain JSON. */
export type MethodAnswer = { readonly object: HostObject | null } | { readonly value: Json };

/** How one Office.js type is answered. Member names are those of `@types/office-js`, in camelCase. */
export interface ObjectKind {
  readonly type: string;
  /** Names of the scalars as they are written, for loads that name none. */
  readonly scalarNames: readonly string[];
  readonly scalars: ReadonlyMap<string, ScalarMember<unknown>>;
  readonly navigations: ReadonlyMap<
    string,
    (target: unknown, workbook: HostWorkbook) => HostObject
  >;
  readonly methods: ReadonlyMap<
    string,
    (target: unknown, args: readonly Argument[], workbook: HostWorkbook) => MethodAnswer
  >;
  /** Versions of the methods that an older Excel lacks, by lowered name. */
  readonly since: ReadonlyMap<string, string>;
  /** The items of a collection; absent for everything else. */
  readonly items?: (target: unknown, workbook: HostWorkbook) => readonly HostObject[];
  /** The id that Instantiate and collection items carry; absent when the type has none. */
  readonly id?: (target: unknown) => string;
  /** Whether proxies survive the batch by a reference id (ranges do). */
  readonly keepsReference: boolean;
}

/** The members of a kind, typed by its target. */
export interface KindMembers<Target> {
  readonly type: string;
  readonly scalars?: { readonly [name: string]: ScalarMember<Target> };
  readonly navigations?: {
    readonly [name: string]: (target: Target, workbook: HostWorkbook) => HostObject;
  };
  readonly methods?: {
    readonly [name: string]: (
      target: Target,
      args: readonly Argument[],
      workbook: HostWorkbook,
    ) => MethodAnswer;
  };
  readonly items?: (target: Target, workbook: HostWorkbook) => readonly HostObject[];
  readonly id?: (target: Target) => string;
  readonly keepsReference?: boolean;
  /** The ExcelApi version of methods newer than 1.12; an older Excel does not have them. */
  readonly since?: { readonly [name: string]: string };
  /** Methods that office.js calls on its own account; no add-in names them. */
  readonly wireMethods?: KindMembers<Target>["methods"];
  /** Names that the wire has in place of those that `@types/office-js` has. */
  readonly wireNames?: { readonly [name: string]: string };
}

/** Every `Type.member` that some kind answers, for the test that holds host and list together. */
export const definedMembers: string[] = [];

/** Makes a kind and the function that wraps a target in it. Wire names differ in case, so keys are lowered. */
export function defineKind<Target>(members: KindMembers<Target>): {
  readonly kind: ObjectKind;
  readonly of: (target: Target) => HostObject;
} {
  const lowered = <Member>(record: { readonly [name: string]: Member } = {}): Map<string, Member> =>
    new Map(
      Object.entries(record).map(([name, member]) => [
        (members.wireNames?.[name] ?? name).toLowerCase(),
        member,
      ]),
    );
  const kind = {
    type: members.type,
    scalars: lowered(members.scalars),
    navigations: lowered(members.navigations),
    methods: new Map([...lowered(members.methods), ...lowered(members.wireMethods)]),
    since: lowered(members.since),
    ...(members.items && { items: members.items }),
    ...(members.id && { id: members.id }),
    keepsReference: members.keepsReference ?? false,
    scalarNames: Object.keys(members.scalars ?? {}),
  } as unknown as ObjectKind; // `of` is the only way to make such an object, so targets fit their kind.
  definedMembers.push(
    ...[members.scalars, members.navigations, members.methods].flatMap((record) =>
      Object.keys(record ?? {}).map((name) => `${members.type}.${name}`),
    ),
  );
  return { kind, of: (target) => ({ kind, target }) };
}

/** A method's answer that is an object. */
export const object = (found: HostObject | null): MethodAnswer => ({ object: found });

/** A method's answer that is plain JSON. */
export const value = (json: Json): MethodAnswer => ({ value: json });

/** The answer of a method that only does something. */
export const done: MethodAnswer = { value: null };
