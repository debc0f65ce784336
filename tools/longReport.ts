import type { Language } from "../src/core/observation/observation";

/** How many letters stand on a page of a report. */
const lettersOfPage = 2300;

interface Manner {
  readonly areas: readonly string[];
  /** A sentence with three figures. */
  readonly figures: (area: string, line: number) => string;
  /** What stands between figures in a report. */
  readonly prose: readonly string[];
}

const manners: { readonly [L in Language]: Manner } = {
  vi: {
    areas: ["Yên Bình", "Văn Chấn", "Bảo Thắng", "Mù Cang Chải", "Trấn Yên"],
    figures: (area, line) =>
      `BHXH cơ sở ${area} vận động được ${1000 + 7 * line} người tham gia BHXH, BHYT, trong đó ${200 + line} người tham gia BHXH tự nguyện mới và ${300 + 5 * line} người tham gia BHYT hộ gia đình.`,
    prose: [
      "Dù trời mưa và rét, cán bộ vẫn có mặt từ sáng sớm tại các bản xa để giải đáp chính sách cho bà con.",
      "Nhân viên của các tổ chức dịch vụ thu đến từng nhà, kiên trì giải thích quyền lợi khi tham gia lâu dài.",
      "Người dân rất phấn khởi, nhiều gia đình hẹn sẽ vận động thêm họ hàng cùng tham gia trong thời gian tới.",
    ],
  },
  en: {
    areas: ["Yen Binh", "Van Chan", "Bao Thang", "Mu Cang Chai", "Tran Yen"],
    figures: (area, line) =>
      `The ${area} office brought ${1000 + 7 * line} people into social and health insurance, of whom ${200 + line} people joined voluntary social insurance and ${300 + 5 * line} people joined household health insurance.`,
    prose: [
      "In spite of rain and cold the staff stood in the remote hamlets from early morning to explain the policy.",
      "Collectors went from house to house and patiently told families what they would gain by staying insured.",
      "People were glad to be asked, and many families promised to bring their relatives along in time.",
    ],
  },
  ar: {
    areas: ["ين بينه", "فان تشان", "باو ثانغ", "مو كانغ تشاي", "تران ين"],
    figures: (area, line) =>
      `حشد مكتب ${area} ${1000 + 7 * line} شخصا للمشاركة في التأمين الاجتماعي والتأمين الصحي، منهم ${200 + line} شخصا في التأمين الاجتماعي الطوعي و ${300 + 5 * line} شخصا في التأمين الصحي للأسر.`,
    prose: [
      "وعلى الرغم من المطر والبرد حضر الموظفون منذ الصباح الباكر إلى القرى البعيدة لشرح السياسات للأهالي.",
      "وتنقل محصلو الاشتراكات من بيت إلى بيت وشرحوا بصبر ما تكسبه الأسر من البقاء في التأمين.",
      "وقد رحب الناس بذلك ووعدت أسر كثيرة بأن تدعو أقاربها إلى المشاركة في الأيام المقبلة.",
    ],
  },
};

/** A report of so many pages in a language: paragraphs with three figures each among their prose. */
export function longReport(language: Language, pages: number): readonly string[] {
  const { areas, figures, prose } = manners[language];
  const paragraphs: string[] = [];
  for (let letters = 0; letters < pages * lettersOfPage;) {
    const line = paragraphs.length;
    const area = areas[line % areas.length] ?? "";
    const paragraph = [figures(area, line), ...prose].join(" ");
    paragraphs.push(paragraph);
    letters += paragraph.length;
  }
  return paragraphs;
}
