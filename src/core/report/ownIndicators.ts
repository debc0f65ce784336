/**
 * What the reader counts beside the catalogue and names itself; all else that the catalogue does not know keeps the
 * words as found. `src/text` words each of these.
 */
export const ownIndicators = {
  amountOwed: "other:amount owed",
  stillToEnrol: "other:people still to enrol",
  pupilsInAll: "other:pupils in all",
  aboveTarget: "other:points above target",
  belowTarget: "other:points below target",
} as const;
