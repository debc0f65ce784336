import type { FormWords } from "../../core/form/formWords";

/** The Vietnamese words of the form that is sent to offices. */
export const viFormWords: FormWords = {
  worksheet: "Biểu mẫu",
  help: "Hướng dẫn",
  title: "Biểu số liệu chiến dịch: ",
  period: "Kỳ báo cáo: ",
  deadline: "Hạn gửi: ",
  hint: "Gõ số vào ô trống. Chưa có số liệu thì để trống; chỉ gõ 0 khi thật sự không có.",
  number: "STT",
  area: "Đơn vị",
  note: "Ghi chú",
  refusals: {
    area: {
      title: "Ngoài danh sách",
      sentence: "Đơn vị này không có trong danh sách của nơi gửi. Chỉ giữ lại khi tên đã đúng.",
    },
    whole: { title: "Số nguyên", sentence: "Hãy gõ một số nguyên từ 0 trở lên, không kèm chữ." },
    decimal: { title: "Số", sentence: "Hãy gõ một số từ 0 trở lên, không kèm chữ." },
    percent: { title: "Tỷ lệ", sentence: "Hãy gõ tỷ lệ phần trăm từ 0 đến 100, ví dụ 62,4." },
  },
  helpTitle: "Cách điền biểu mẫu",
  helpLines: [
    "Điền vào dòng của đơn vị mình ở trang đầu, các dòng khác để trống.",
    "Kế hoạch là số được giao; Thực hiện là số đạt được trong kỳ báo cáo ghi trên bảng.",
    "Gõ đầy đủ từng số theo đơn vị tính ở tiêu đề cột. Tỷ lệ phần trăm gõ là 62,4.",
    "Chưa có số liệu thì để trống ô. Chỉ gõ 0 khi thật sự không có.",
    "Đơn vị chưa có tên trong bảng thì ghi vào một dòng trống ở cuối.",
    "Điều cần giải thích thì ghi vào cột Ghi chú. Lưu tệp dạng .xlsx rồi gửi lại.",
  ],
};
