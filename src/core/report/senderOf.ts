import type { SourceDescription } from "../observation/reading";

// Names that any office gives its reports, and the times that change from one report to the next.
const general = new Set(
  (
    "báo cáo bao cao bc baocao bảng bang biểu bieu số liệu so lieu kết quả ket qua tổng hợp tong hop mẫu mau " +
    "ngày ngay tháng thang quý quy năm nam tuần tuan đợt dot lần lan bản ban sao " +
    "report reports table data file document doc scan untitled copy book sheet new final mail message " +
    "week month quarter year day " +
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec " +
    "تقرير جدول بيانات نسخة ملف رسالة شهر ربع سنة يوم"
  ).split(" "),
);

// Quarters and parts are counted in Roman numerals.
const counting = /^(?:[ivx]+|\p{L})$/u;

/**
 * Who a source comes from, as far as it shows: the address a mail was sent from, else the words of the file's
 * name that stay the same from report to report. Null where nothing tells one sender from another, as in a paste.
 */
export function senderOf({ name, from }: Pick<SourceDescription, "name" | "from">): string | null {
  if (from !== undefined && from.trim() !== "") return from.trim().toLowerCase();
  // What was pasted is no file, and its name has no ending.
  const [, stem] = /^(.+)\.[\p{L}\p{N}]{1,5}$/u.exec(name) ?? [];
  const words =
    (stem ?? "")
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = words.filter((word) => !counting.test(word) && !general.has(word));
  return own.length > 0 ? own.join(" ") : null;
}
