import { arabicSpellings, toneless } from "../../../src/core/area/arabicSpellings";
import { gazetteer } from "../../../src/core/area/gazetteer";
import { findAreas, matchArea } from "../../../src/core/area/matchArea";

const namesIn = (text: string): readonly string[] => findAreas(text).map(({ name }) => name);

/** A name as it is usually spelt; An is written with the long alif. */
const inArabic = (name: string): string =>
  toneless(name.replace(/^TP\. /, ""))
    .split(/[\s-]+/)
    .map((word) => ([...arabicSpellings(word).keys()][0] ?? "").replace(/^ان/, "آن"))
    .join(" ");

const ownNames = [
  ...new Set(
    gazetteer
      .filter(({ name, kind }) => kind !== "country" && /\p{Script=Latin}/u.test(name))
      .map(({ name }) => name),
  ),
];
const longNames = ownNames.filter((name) => /[\s-]/.test(name));

/** By a usual spelling the names that have it. */
const bySpelling = new Map<string, string[]>();
for (const name of ownNames)
  bySpelling.set(inArabic(name), [...(bySpelling.get(inArabic(name)) ?? []), name]);

/** The names that are not found, or found as another than a namesake, where their usual spelling is told of. */
const wrongIn = (names: readonly string[], told: (spelt: string) => string): readonly string[] =>
  names.filter((name) => {
    const found = namesIn(told(inArabic(name)));
    return found.length !== 1 || !bySpelling.get(inArabic(name))?.includes(found[0] ?? "");
  });

// Known by the name of its city.
const ofCity = "Vũng Tàu";

test("every name of two syllables or more is found by its usual spelling", () => {
  expect(longNames.length).toBeGreaterThan(700);
  expect(wrongIn(longNames, (spelt) => `سجلت ${spelt} أفضل نتيجة`)).toEqual([
    // These are ordinary words as well.
    ...["Vân Hồ", "Vân Đồn", "Tam Kỳ", ofCity, "Tam Bình"],
  ]);
  expect(wrongIn(longNames, (spelt) => `سجلت ${spelt} 44 مشتركا`)).toEqual([ofCity]);
});

test("every name is found behind its title, those of one syllable too", () => {
  expect(wrongIn(ownNames, (spelt) => `في منطقة ${spelt} 44 مشتركا`)).toEqual([ofCity]);
});

test("every name is known where words name a place as a whole", () => {
  const wrong = longNames.filter(
    (name) => !bySpelling.get(inArabic(name))?.includes(matchArea(inArabic(name))?.name ?? ""),
  );
  expect(wrong).toEqual([ofCity]);
});

test.each([
  // as reports write them
  ["وحلت ديان تشاو أولى بـ207 مشتركين", ["Diễn Châu"]],
  ["وسجلت نام كان 88 مشتركا ودام دوي 104 مشتركين", ["Năm Căn", "Đầm Dơi"]],
  ["تلتها باو لوك بـ318، في حين لم تسجل دام رونغ سوى 47", ["Bảo Lộc", "Đam Rông"]],
  ["ثم ين ثانه بـ186", ["Yên Thành"]],
  ["في حي بينه ثانه و876 في كو تشي", ["Bình Thạnh", "Củ Chi"]],
  ["وفي هوي آن خلال شهر مايو", ["Hội An"]],
  ["منها ٢١٢ في آن خي و٤٠ في بلايكو", ["An Khê", "Pleiku"]],
  // joined to small words, with vowel marks, hyphens and other letters for the same sound
  ["وبدا لات 12 وبفان كانه 9 فدام دوي 3", ["Đà Lạt", "Vân Canh", "Đầm Dơi"]],
  ["وَدَامْ دُوي", ["Đầm Dơi"]],
  ["سجلت دام-دوي وداك-غلونغ", ["Đầm Dơi", "Đắk Glong"]],
  ["گو ڤاپ وهونج نجوين", ["Gò Vấp", "Hưng Nguyên"]],
  // the longer name, be it the shorter one's neighbour
  ["غو كونغ تاي وغو كونغ", ["Gò Công Tây", "Gò Công"]],
  // a name behind "in" that the shape of syllables takes with it
  ["أما في فو لوك فكانت 95.2%", ["Phú Lộc"]],
  // the title of a single syllable
  ["في مدينة فينه 40 مشتركا", ["Vinh"]],
])("the places of: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test("a place has the offsets of its letters, not of the small word before them", () => {
  const text = "وَبِدَا لات";
  const [place] = findAreas(text);
  expect(text.slice(place?.start, place?.end)).toBe("دَا لات");
});

test.each([
  ["من كان له بطاقة"],
  ["بين هذه وتلك"],
  ["أكد أن بين المشتركين نساء"],
  ["وان منه 44 مشتركا"],
  ["اتفاق تام بينه وبين المكتب"],
  ["بشكل تام كي يشترك الجميع"],
  ["فإن لم يدفع"],
  ["فإن كان عاملا"],
  ["بين خانة الاسم وخانة العنوان"],
  ["وكأين من قرية"],
  ["لدي أن أقول"],
  ["قال في ثانية واحدة"],
  ["ولدا بك إلى المكتب"],
  ["لسان لا يكذب"],
  ["لا غير"],
])("no place: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  // "Huế that" is no Hội An, "in Thanh Hóa" no Vị Thanh, "that Phú Thọ" no An Phú.
  ["وأعلنت هوي أن المشتركين زادوا", ["Huế"]],
  ["وأعلنت هوي ان المشتركين زادوا", ["Huế"]],
  ["في مدينة هوي إن 38 شخصا", ["Huế"]],
  ["في ثانه هوا 40", ["Thanh Hóa"]],
  ["ذكر ان فو ثو حققت الهدف", ["Phú Thọ"]],
])("another place: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ["قالت السيدة هوانغ ماي إنها اشتركت"],
  ["السيد نغوين فان دام دوي"],
  ["في شارع نغو كوين"],
])("a person or a street is none: %s", (text) => {
  expect(findAreas(text).filter(({ name }) => /\p{Script=Latin}/u.test(name))).toEqual([]);
});

test("a commune that begins as a district is not that district", () => {
  expect(namesIn("في بلدية تان فو ترونغ 12 مشتركا")).not.toContain("Tân Phú");
  expect(namesIn("في بلدية تان فو 12 مشتركا")).toEqual(["Tân Phú"]);
});

test.each([
  ["سجلت تام دونغ 40 مشتركا في مقاطعة لاي تشاو", "Tam Đường"],
  ["سجلت تام دونغ 40 مشتركا في مقاطعة فينه فوك", "Tam Dương"],
  ["سجلت تام دونغ 40 مشتركا في مقاطعة فو ثو", "Tam Dương"],
  ["سجلت تاي هوا 40 مشتركا في مقاطعة نغي آن", "Thái Hòa"],
  ["سجلت تاي هوا 40 مشتركا في مقاطعة فو ين", "Tây Hòa"],
])("of districts with one spelling that of the text's province: %s", (text, expected) => {
  expect(namesIn(text)[0]).toBe(expected);
});
