import type { Observation } from "../observation/observation";

const fewestPlaces = 3;
const mostPlaces = 40;
const smallestSum = 20;
// The whole stands not far from the list of its places.
const nearest = 16;

/**
 * Gives a list of places the indicator of the whole whose number they add up to: "118 pensioners switched … Phú Xuân 31,
 * Thuận Hóa 28, Phú Vang 41, A Lưới 18". Only exact sums of three places or more count, and none so small that it may
 * be chance.
 */
export function withPartsByPlace(observations: readonly Observation[]): readonly Observation[] {
  const told = [...observations];
  told.forEach((_, from) => {
    const run = placesFrom(told, from);
    const whole = run.length >= fewestPlaces ? wholeOf(told, run) : null;
    if (!whole) return;
    for (const at of run) {
      const part = told[at];
      if (part) told[at] = { ...part, indicator: whole.indicator };
    }
  });
  return told;
}

const isCount = ({ unit, role }: Observation): boolean => unit === "person" && role === "actual";

/** The counts of people from one on that follow each other, each of a place of its own; shares may stand between. */
function placesFrom(told: readonly Observation[], from: number): readonly number[] {
  const run: number[] = [];
  const places = new Set<string | null>([null]);
  const indicator = told[from]?.indicator;
  for (let at = from; at < told.length && run.length < mostPlaces; at++) {
    const figure = told[at];
    if (figure?.unit === "percent") continue;
    if (!figure || !isCount(figure) || places.has(figure.area)) break;
    if (figure.indicator !== indicator) break;
    places.add(figure.area);
    run.push(at);
  }
  return run;
}

/** The one count of another place near the list that its numbers add up to; null where none or several do. */
function wholeOf(told: readonly Observation[], run: readonly number[]): Observation | null {
  const first = run[0] ?? 0;
  const last = run[run.length - 1] ?? 0;
  const sum = run.reduce((total, at) => total + (told[at]?.value ?? 0), 0);
  if (sum < smallestSum) return null;
  const places = new Set(run.map((at) => told[at]?.area));
  const wholes = told
    .slice(Math.max(0, first - nearest), last + 1 + nearest)
    .filter((figure) => isCount(figure) && figure.value === sum && !places.has(figure.area));
  const indicators = new Set(wholes.map(({ indicator }) => indicator));
  return indicators.size === 1 ? (wholes[0] ?? null) : null;
}
