const areas = ["Yên Bình", "Văn Chấn", "Bảo Thắng", "Mù Cang Chải", "Trấn Yên"] as const;
const weather = "Dù trời mưa và rét, cán bộ vẫn có mặt từ sáng sớm. Người dân rất phấn khởi.";

/**
 * A Vietnamese report with as many figures as asked, three a line, and a line without any behind every
 * fourth: long as no real report is, to see what the pane bears.
 */
export function generatedReport(figures: number): string {
  const lines = Array.from({ length: Math.ceil(figures / 3) }, (_, line) => {
    const area = areas[line % areas.length] ?? areas[0];
    const clauses = [
      `${1000 + 7 * line} người tham gia BHXH, BHYT`,
      `${200 + 3 * line} người tham gia BHXH tự nguyện mới`,
      `${300 + 5 * line} người tham gia BHYT hộ gia đình`,
    ].slice(0, Math.min(3, figures - 3 * line));
    return `BHXH cơ sở ${area} đạt ${clauses.join("; ")}.${line % 4 === 3 ? `\n${weather}` : ""}`;
  });
  return `${lines.join("\n")}\n`;
}
