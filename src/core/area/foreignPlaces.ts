import { inOurLetters } from "../letters/patterns";
import { capitals } from "./latinPlaces";
import type { TitledPlace } from "./placePattern";

// Words that open a sentence with a capital and name no place.
const noPlace =
  /^(?:Plan|Form|Phase|Box|Item|Level|Class|Stage|Week|Group|Day|Year|Part|Grade|Zone|Table|Under|Section|Article|Act|In|At|On|By|From|Of|As|For|When|After|Before|Since|During|Staff|Coverage|Membership|Enrol\w*|Registration|Attendance|Nobody|Everyone|Government|Ministry|Parliament|Scheme|System|Fund|Authority|Social|Health|National|Medical|Insurance|Community|The|This|That|It|They|We|He|She|Women|Men|People|Children|January|February|March|April|May|June|July|August|September|October|November|December|Khoảng|Trong|Theo|Đến|Hơn|Gần|Trên|Tính|Riêng|Có|Hiện|Ngày|Tháng|Năm|Quý|Từ|Với|Sau|Trước|Tổng|Số|Chỉ|Cả|Các|Mỗi|Bình quân|Kết quả)(?!\p{L})/u;

// A single word that ends so is a plural: Officials, Volunteers.
const plural = /^\p{L}+[^aiu]s$/u;

const pattern = inOurLetters(
  new RegExp(
    `(?<=(?:^|[.!?]\\s|\\n|\\band |\\bwhile |; |, ))(${capitals})(?= (?:with |(?:had|has|added|recorded|reported|enrolled|registered|accounted|contributed|led|leads|followed|counted|saw|brought|gave|reached|took|alone|came|ranked|trailed|topped|collected|signed|posted|lagged|managed)\\b[^.;,]{0,24}|for )?\\p{Nd})`,
    "gu",
  ),
);

// "West Java's offices", and "Gakenke, at 96%".
const owner = inOurLetters(
  new RegExp(
    `(?<=(?:^|[.!?]\\s|\\n|\\band ))(${capitals})(?=['’]s (?:\\p{Ll}+ ){1,8}|, (?:at|with) \\p{Nd})`,
    "gu",
  ),
);

/**
 * Places of a text from another country, which the gazetteer does not know: a name before what was counted
 * there. At home such a name is a person's or an office's as often as not, and is left alone.
 */
export const findForeignPlaces = (text: string): readonly TitledPlace[] =>
  [...text.matchAll(pattern), ...text.matchAll(owner)].flatMap(({ 1: name = "", index }) =>
    noPlace.test(name) || plural.test(name)
      ? []
      : [{ name, kind: "other" as const, start: index, end: index + name.length }],
  );
