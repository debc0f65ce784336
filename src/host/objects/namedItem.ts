import { hostError } from "../request/hostError";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { DefinedName } from "../workbook/workbookModel";
import { textArgument } from "./arguments";
import { defineKind, object, type HostObject } from "./hostObject";
import { flag, text } from "./scalars";

const namedItem = defineKind<DefinedName>({
  type: "NamedItem",
  scalars: {
    formula: text(
      ({ refersTo }) => refersTo,
      (name, refersTo, workbook) => {
        name.refersTo = refersTo;
        workbook.changed({ kind: "name", name });
      },
    ),
    name: text(({ name }) => name),
    visible: flag(
      ({ visible }) => visible,
      (name, visible) => {
        name.visible = visible;
      },
    ),
  },
});

const find = ({ model }: HostWorkbook, key: string): DefinedName | null =>
  model.names.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;

const nameForm = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const collection = defineKind<null>({
  type: "NamedItemCollection",
  items: (_, { model }) => model.names.map(namedItem.of),
  // office.js reaches an item again by its id or name.
  wireMethods: {
    getItem: (_, [key], workbook) => {
      const found = find(workbook, textArgument(key));
      if (!found) throw hostError("ItemNotFound", `There is no name ${textArgument(key)}.`);
      return object(namedItem.of(found));
    },
  },
  methods: {
    add: (_, [given, reference], workbook) => {
      const name = textArgument(given);
      if (!nameForm.test(name)) throw hostError("InvalidArgument", `${name} cannot be a name.`);
      if (find(workbook, name))
        throw hostError("ItemAlreadyExists", `There is a name ${name} already.`);
      const item = { name, refersTo: textArgument(reference), visible: true };
      workbook.model.names.push(item);
      workbook.changed({ kind: "name", name: item });
      return object(namedItem.of(item));
    },
    getItemOrNullObject: (_, [key], workbook) => {
      const found = find(workbook, textArgument(key));
      return object(found && namedItem.of(found));
    },
  },
});

/** `workbook.names`. */
export const namedItemCollection: HostObject = collection.of(null);
