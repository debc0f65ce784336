/** Points as whole pixels of a page. */
export const pixels = (points: number): number => Math.round((points * 4) / 3);
