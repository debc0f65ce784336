import type { HostObject } from "../objects/hostObject";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { hostError } from "./hostError";
import type { Json, QueryInfo } from "./wire";

/**
 * Answers a load. Names are slash paths as the add-in typed them; answers are PascalCase and nested. A
 * collection answers with its items, each with its id, so that office.js can address it again.
 */
export function queryObject(found: HostObject, query: QueryInfo, workbook: HostWorkbook): Json {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (found.kind.items) {
    const skip = query.Skip ?? 0;
    const items = found.kind.items(found.target, workbook);
    const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    return {
      _Items: page.map((item, index) => itemAnswer(item, { names, index: skip + index }, workbook)),
    };
  }
  return loadNames(found, names, workbook);
}

function itemAnswer(
  item: HostObject,
  { names, index }: { names: readonly string[]; index: number },
  workbook: HostWorkbook,
): Json {
  const answer = { ...loadNames(item, names, workbook), _Index: index };
  return item.kind.id ? { ...answer, Id: item.kind.id(item.target) } : answer;
}

function loadNames(
  found: HostObject,
  names: readonly string[],
  workbook: HostWorkbook,
): { [name: string]: Json } {
  const answer: { [name: string]: Json } = {};
  const nested = new Map<string, string[]>();
  const wanted = names.length === 0 || names.includes("*") ? found.kind.scalarNames : names;
  for (const name of wanted.map(withoutItems)) {
    const slash = name.indexOf("/");
    if (slash > 0) append(nested, name.slice(0, slash), name.slice(slash + 1));
    else if (found.kind.navigations.has(name.toLowerCase())) append(nested, name, "*");
    else if (name !== "" && name !== "*") answer[pascal(name)] = loadScalar(found, name, workbook);
  }
  for (const [name, rest] of nested)
    answer[pascal(name)] = loadNested(found, { name, rest }, workbook);
  return answer;
}

const withoutItems = (name: string): string => name.replace(/^items(\/|$)/i, "");

const append = (map: Map<string, string[]>, key: string, item: string): void => {
  map.set(key, [...(map.get(key) ?? []), item]);
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function loadScalar(found: HostObject, name: string, workbook: HostWorkbook): Json {
  const member = found.kind.scalars.get(name.toLowerCase());
  if (!member)
    throw hostError("ApiNotFound", `${found.kind.type}.${name} is not available in this host.`);
  return member.get(found.target, workbook);
}

function loadNested(
  found: HostObject,
  { name, rest }: { name: string; rest: readonly string[] },
  workbook: HostWorkbook,
): Json {
  const member = found.kind.navigations.get(name.toLowerCase());
  if (!member)
    throw hostError("ApiNotFound", `${found.kind.type}.${name} is not available in this host.`);
  return queryObject(member(found.target, workbook), { Select: rest }, workbook);
}
