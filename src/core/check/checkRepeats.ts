import type { Observation } from "../observation/observation";
import type { FigureIndex } from "./figureIndex";
import type { Finding } from "./finding";

/** Finds figures that are said twice: with one value, with two, or in two currencies. */
export function checkRepeats({ observations, places }: FigureIndex): readonly Finding[] {
  return places.flatMap(({ byIndicator }) =>
    [...byIndicator.values()].flatMap((indexes) => {
      const [first, ...later] = indexes;
      return first === undefined
        ? []
        : later.flatMap((second) => compared(observations, first, second));
    }),
  );
}

function compared(
  observations: readonly Observation[],
  first: number,
  second: number,
): readonly Finding[] {
  const a = observations[first];
  const b = observations[second];
  if (!a || !b) return [];
  if (isCurrency(a.unit) && isCurrency(b.unit) && a.unit !== b.unit)
    return [{ kind: "CurrencyMixed", figures: [first, second], expected: null }];
  if (a.value === b.value && a.unit === b.unit && a.basis === b.basis)
    return [{ kind: "FigureRepeated", first, second }];
  return areOfOneThing(a, b)
    ? [{ kind: "FigureContradicted", figures: [first, second], expected: null }]
    : [];
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const isBound = ({ modifier }: Observation): boolean => modifier === "from" || modifier === "to";

// Within a sentence or two a second number is rather of some of the people than of the same.
const apart = 250;

function areOfOneThing(a: Observation, b: Observation): boolean {
  if (a.basis !== b.basis || isBound(a) || isBound(b)) return false;
  if (a.role === "change" || a.unit !== b.unit || a.indicator.startsWith("other:")) return false;
  const sure = Math.min(a.confidence, b.confidence) >= 0.9;
  if (a.provenance.kind === "cell" || b.provenance.kind === "cell") return sure;
  return sure && Math.abs(b.provenance.start - a.provenance.end) > apart;
}
