import type { enPlaces } from "./enPlaces";
import type { Messages } from "./messages";

/** Choosing places and naming new ones, in Arabic. */
export const arPlaces = {
  "place.new": "جهة جديدة «{words}»",
  "place.kind": "النوع",
  "place.office": "مكتب على مستوى المنطقة",
  "place.commune": "بلدية أو حي",
  "place.province": "مقاطعة",
  "place.other": "جهة أخرى",
  "place.within": "تتبع",
  "place.withinNone": "غير مذكور",
  "place.add": "إضافة إلى هذا المصنف",
  "place.said": "«{name}»: {kind}",
  "place.saidWithin": "«{name}»: {kind}، تتبع {within}",
  "place.ofReport": "في هذا التقرير",
  "place.all": "كل الجهات",
  "place.left": {
    zero: "لا جهات أخرى",
    one: "جهة واحدة أخرى: اكتب للعثور عليها",
    two: "جهتان أخريان: اكتب للعثور عليهما",
    few: "{count} جهات أخرى: اكتب للعثور عليها",
    many: "{count} جهة أخرى: اكتب للعثور عليها",
    other: "{count} جهة أخرى: اكتب للعثور عليها",
  },
  "place.none": "لا جهة بهذا الاسم",
  "place.addTyped": "إضافة «{words}» جهةً جديدة",
  "settings.places": "الجهات المضافة إلى هذا المصنف",
  "settings.placesHint": "يجدها أيضاً كل زميل يفتح هذا المصنف.",
  "settings.noPlaces": "لم تُضف أي جهة.",
  "settings.placesUnread": "تتعذر قراءة هذا المصنف الآن.",
} satisfies Pick<Messages, keyof typeof enPlaces>;
