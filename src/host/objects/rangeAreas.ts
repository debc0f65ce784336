import { defineKind, type HostObject } from "./hostObject";

const ranges = defineKind<readonly HostObject[]>({
  type: "RangeCollection",
  items: (items) => items,
});

const kind = defineKind<readonly HostObject[]>({
  type: "RangeAreas",
  keepsReference: true,
  navigations: { areas: (items) => ranges.of(items) },
});

/** Several ranges of a worksheet as one object; null when there are none. */
export const rangeAreas = (items: readonly HostObject[]): HostObject | null =>
  items.length > 0 ? kind.of(items) : null;
