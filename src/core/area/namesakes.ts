import { inOurLetters } from "../letters/patterns";
import type { NamedPlace } from "./knownForms";

const surname = inOurLetters(
  /$(?<=(?<!\p{L})(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lê|Lý|Nguyen|Tran|Pham)(?: \p{Lu}[\p{Ll}\p{M}]+)? )/u,
);

const road = inOurLetters(
  /$(?<=(?<!\p{L})(?:[Đđ]ường|(?<!thành |Thành |khu |Khu )[Pp]hố|[Đđ]ại lộ|[Nn]gõ|[Hh]ẻm|[Cc]hiến thắng) )/u,
);

/** Behind a surname the name of a district is that of a person, behind these words that of a street or a battle. */
export function isNamesake(text: string, from: number, [first]: readonly NamedPlace[]): boolean {
  const before = text.slice(Math.max(0, from - longestBefore), from);
  return road.test(before) || (first?.kind === "other" && surname.test(before));
}

const longestBefore = 24;
