import type { enPlaces } from "./enPlaces";
import type { Messages } from "./messages";

/** Choosing places and naming new ones, in Vietnamese. */
export const viPlaces = {
  "place.new": "Địa bàn mới “{words}”",
  "place.kind": "Loại",
  "place.office": "Cơ sở cấp huyện",
  "place.commune": "Xã, phường",
  "place.province": "Tỉnh, thành phố",
  "place.other": "Địa bàn khác",
  "place.within": "Thuộc",
  "place.withinNone": "Không nêu",
  "place.add": "Thêm vào sổ này",
  "place.said": "“{name}”: {kind}",
  "place.saidWithin": "“{name}”: {kind}, thuộc {within}",
  "place.ofReport": "Trong báo cáo này",
  "place.all": "Tất cả địa bàn",
  "place.left": { other: "Còn {count} địa bàn, gõ để tìm" },
  "place.none": "Không có địa bàn tên này",
  "place.addTyped": "Thêm “{words}” là địa bàn mới",
  "settings.places": "Địa bàn đã thêm vào sổ này",
  "settings.placesHint": "Đồng nghiệp mở sổ này cũng có.",
  "settings.noPlaces": "Chưa thêm địa bàn nào.",
  "settings.placesUnread": "Lúc này chưa đọc được sổ làm việc.",
} satisfies Pick<Messages, keyof typeof enPlaces>;
