/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The map that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First the inner map, then the outer. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
};

/** Six numbers as a map; anything else changes nothing. */
export function toMatrix(value: unknown): Matrix {
  if (typeof value !== "object" || value === null) return identity;
  const numbers = Object.values(value).slice(0, 6);
  return numbers.length === 6 && numbers.every((part) => typeof part === "number")
    ? (numbers as unknown as Matrix)
    : identity;
}
