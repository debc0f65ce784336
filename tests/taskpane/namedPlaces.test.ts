import type { AddedArea } from "../../src/core/area/addedArea";
import { readSource } from "../../src/readers/readSource";
import { beginReview } from "../../src/taskpane/beginReview";
import { initialPane, type PaneState } from "../../src/taskpane/paneState";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import { after, reviewOf } from "./builders";

const place: AddedArea = { name: "Gò Sỏi", kind: "commune", within: "Lào Cai", forms: ["Gò Sỏi"] };
const table = "Địa bàn;BHXH tự nguyện\nSa Pa;168\nGò Sỏi;20\nGò Sỏi;9";

async function reviewing(): Promise<PaneState> {
  const source = { name: "bang.csv", bytes: new TextEncoder().encode(table) };
  const reading = await readSource(source, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return { ...initialPane, importing: beginReview(reading.value) };
}

const areas = (state: PaneState): readonly unknown[] =>
  reviewOf(state).figures.map(({ edited, observation: { area, areaKind } }) => [
    area,
    areaKind,
    edited,
  ]);
const asked = (state: PaneState): readonly string[] =>
  openQuestions(reviewOf(state)).map(({ key }) => key);

test("a place that is named is of its kind in every figure that names it, and asked about no more", async () => {
  const state = await reviewing();
  expect(asked(state)).toEqual(["area:Gò Sỏi"]);
  const named = after(state, { type: "placeNamed", place });
  expect(asked(named)).toEqual([]);
  expect(areas(named)).toEqual([
    ["Sa Pa", "office", false],
    ["Gò Sỏi", "commune", false],
    ["Gò Sỏi", "commune", false],
  ]);
});

test("taken back, all is as it was, and the question comes again", async () => {
  const state = await reviewing();
  expect(after(state, { type: "placeNamed", place }, { type: "placeTakenBack", place })).toEqual(
    state,
  );
});

test("a figure whose source says another place is moved to the named one, and back", async () => {
  const state = await reviewing();
  const other = { ...place, name: "Bến Phao", kind: "office" as const, forms: ["Bến Phao"] };
  const named = after(state, { type: "placeNamed", place: other, figure: 0 });
  expect(areas(named)[0]).toEqual(["Bến Phao", "office", true]);
  expect(asked(named)).toEqual(["area:Gò Sỏi"]);
  expect(after(named, { type: "placeTakenBack", place: other })).toEqual(state);
});

test("what was corrected since stays where it was put when the place is taken back", async () => {
  const state = after(
    await reviewing(),
    { type: "placeNamed", place },
    { type: "figureCorrected", id: 1, change: { area: "Bắc Hà", areaKind: "office" } },
    { type: "placeTakenBack", place },
  );
  expect(areas(state).slice(1)).toEqual([
    ["Bắc Hà", "office", true],
    ["Gò Sỏi", "other", false],
  ]);
});

test("the list of the settings follows what is taken back, and says when it could not be read", () => {
  const looked = after(initialPane, { type: "placesLookedAt", places: [place] });
  expect(looked.places).toEqual([place]);
  expect(after(looked, { type: "placeTakenBack", place }).places).toEqual([]);
  expect(after(looked, { type: "placesLookedAt", places: null }).places).toBe("unread");
});
