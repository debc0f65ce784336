import type { enProblems } from "./enProblems";

/** What went wrong and what to do next, in Vietnamese. */
export const viProblems: { readonly [K in keyof typeof enProblems]: string } = {
  "problem.nothingWritten": "Chưa ghi gì.",
  "problem.code": "Excel gọi lỗi này là {code}.",
  "problem.FileEmpty.what": "Tệp {name} trống.",
  "problem.FileEmpty.next": "Hãy chọn tệp có văn bản hoặc bảng.",
  "problem.FileTooLarge.what": "Tệp {name} lớn hơn {limit} MB.",
  "problem.FileTooLarge.next": "Hãy tách tệp, hoặc chép phần cần dùng rồi dán vào.",
  "problem.FileUnreadable.what": "Không đọc được tệp {name}.",
  "problem.FileUnreadable.next": "Hãy mở tệp bằng chương trình của nó, lưu lại rồi chọn lần nữa.",
  "problem.FileKindUnsupported.what":
    "{name} không phải tệp văn bản, Word, PDF, trang web, thư điện tử, CSV hay Excel.",
  "problem.FileKindUnsupported.next": "Hãy chép nội dung và dán vào đây.",
  "problem.FileEncrypted.what": "Tệp {name} được đặt mật khẩu.",
  "problem.FileEncrypted.next":
    "Hãy mở tệp bằng mật khẩu, lưu lại không có mật khẩu rồi chọn lần nữa.",
  "problem.FileFormatOld.what": "{name} ở định dạng Office trước 2007.",
  "problem.FileFormatOld.next":
    "Hãy mở tệp bằng Word hoặc Excel, lưu thành .docx hoặc .xlsx rồi chọn tệp mới.",
  "problem.FileNestedTooDeep.what":
    "Các phần trong tệp {name} lồng nhau hàng nghìn lớp, không báo cáo nào như vậy.",
  "problem.FileNestedTooDeep.next":
    "Hãy kiểm tra tệp do ai gửi. Nếu đúng là báo cáo, hãy chép nội dung và dán vào.",
  "problem.FileUnpacksTooFar.what":
    "Tệp {name} khi giải nén lớn bất thường: quá {limit} MB, quá trăm lần cỡ tệp hoặc quá nhiều phần.",
  "problem.FileUnpacksTooFar.next":
    "Hãy kiểm tra tệp do ai gửi. Nếu đúng là báo cáo, hãy lưu lại bằng chương trình của nó.",
  "problem.ReaderUnreachable.what": "Không tải được phần đọc tệp nên chưa đọc được {name}.",
  "problem.ReaderUnreachable.next":
    "Mất kết nối với máy chủ của phần bổ trợ. Hãy chọn lại tệp khi có kết nối.",
  "problem.PdfReaderUnreachable.what": "Không tải được phần đọc PDF cho tệp {name}.",
  "problem.PdfReaderUnreachable.next":
    "Mất kết nối với máy chủ của phần bổ trợ. Hãy thử lại sau, hoặc dán văn bản.",
  "problem.WriterUnreachable.what": "Không tải được phần tạo tệp.",
  "problem.WriterUnreachable.next":
    "Mất kết nối với máy chủ của phần bổ trợ. Hãy tạo lại tệp khi có kết nối.",
  "problem.PdfWithoutText.what": "{name} chỉ có ảnh chụp trang, không có chữ.",
  "problem.PdfWithoutText.next": "Hãy xin bản gốc, hoặc nhận dạng chữ (OCR) cho tệp trước.",
  "problem.PdfTooLong.what": "{name} có hơn {limitPages} trang.",
  "problem.PdfTooLong.next": "Hãy lưu riêng các trang có số liệu thành một tệp.",
  "problem.WorkbookTooLarge.what": "{name} có hơn {limitCells} ô.",
  "problem.WorkbookTooLarge.next": "Hãy lưu riêng các bảng có số liệu thành một tệp.",
  "problem.EncodingDoubtful.what": "Chữ trong {name} có vẻ dùng bảng mã phông cũ.",
  "problem.EncodingDoubtful.next":
    "Hãy so với bản gốc. Nếu chữ bị lỗi, hãy chuyển tệp sang Unicode rồi chọn lại.",
  "problem.FiguresMissing.what": "Không tìm thấy số liệu trong {name}.",
  "problem.FiguresMissing.next": "Hãy chọn tệp khác, hoặc dán phần có số liệu.",
  "problem.SampleUnreachable.what": "Không tải được báo cáo mẫu.",
  "problem.SampleUnreachable.next":
    "Mất kết nối với máy chủ của phần bổ trợ. Tệp của bạn vẫn đọc được bình thường.",
  "problem.SelectionNotOneBlock.what": "Vùng đang chọn không phải là một khối ô liền nhau.",
  "problem.SelectionNotOneBlock.next":
    "Hãy chọn bảng thành một khối, hoặc chọn một ô trong bảng, rồi thử lại.",
  "problem.SelectionEmpty.what": "Các ô đang chọn trên trang {worksheet} đều trống.",
  "problem.SelectionEmpty.next": "Hãy chọn bảng, hoặc một ô trong bảng, rồi thử lại.",
  "problem.SelectionOurs.what":
    "Trang {worksheet} do phần bổ trợ này lập; số liệu của trang đã có trong sổ làm việc.",
  "problem.SelectionOurs.next": "Hãy chọn một bảng trên trang tính khác.",
  "problem.SelectionTooLarge.what":
    "Vùng chọn trên trang {worksheet} ({address}) quá lớn: mỗi lần đọc được nhiều nhất {limitCells} ô.",
  "problem.SelectionTooLarge.next":
    "Hãy chỉ chọn các hàng và cột có số liệu, hoặc lưu sổ làm việc rồi chọn tệp đó.",
  "problem.NumberAmbiguous.what": "{found} có thể đọc theo hai cách: {readings}.",
  "problem.NumberAmbiguous.next": "Hãy kiểm tra giá trị trước khi ghi.",
  "problem.NumberUnreadable.what": "Không đọc được {found} thành số.",
  "problem.NumberUnreadable.next": "Hãy gõ giá trị.",
  "problem.ColumnAmbiguous.what":
    "Các số ở cột {column} đọc được hai cách: tổng là {asThousands} hoặc {asDecimals}.",
  "problem.ColumnAmbiguous.next": "Hãy chọn tổng đúng.",
  "problem.FormOfficeMissing.what":
    "Một dòng của biểu mẫu có số ({figures}) nhưng không có tên đơn vị nên chưa được đọc.",
  "problem.FormOfficeMissing.next": "Hãy hỏi nơi gửi xem đó là số của đơn vị nào rồi điền tên.",
  "problem.FormOfficeUnlisted.what": "{area} không có trong danh sách đơn vị của biểu mẫu.",
  "problem.FormOfficeUnlisted.next": "Số liệu vẫn được đọc. Hãy bỏ những số không nên tính.",
  "problem.RowsHidden.what":
    "Trang {worksheet} có hàng bị ẩn ({count}); số liệu ở đó cũng được đọc.",
  "problem.RowsHidden.next": "Hãy bỏ những số không tính.",
  "problem.WorksheetHidden.what": "Trang ẩn {worksheet} không được đọc.",
  "problem.WorksheetHidden.next": "Nếu cần số liệu ở đó, hãy bỏ ẩn trong Excel rồi nhập lại.",
  "problem.KeptRowsSpoilt.what":
    "Một phần những gì sổ làm việc này ghi nhớ ({count} hàng) bị hỏng và được bỏ qua.",
  "problem.KeptRowsSpoilt.next": "Phần còn lại vẫn dùng được. Phần thiếu sẽ được hỏi lại.",
  "problem.KeptByNewerVersion.what":
    "Một phiên bản mới hơn của phần bổ trợ đã lưu ghi nhớ trong sổ làm việc này.",
  "problem.KeptByNewerVersion.next":
    "Hãy cập nhật phần bổ trợ. Đến lúc đó, câu trả lời không được ghi nhớ ở đây.",
  "problem.AreasNotEnough.what": "Cần hai địa bàn khác nhau.",
  "problem.AreasNotEnough.next": "Hãy chọn địa bàn khác.",
  "problem.AreaWithoutFigures.what": "{area} chưa có số liệu trong sổ làm việc này.",
  "problem.AreaWithoutFigures.next": "Hãy nhập báo cáo của địa bàn đó, hoặc chọn địa bàn khác.",
  "problem.ComparisonMissing.what": "Sổ làm việc này chưa có bảng so sánh như vậy.",
  "problem.ComparisonMissing.next": "Hãy chọn hai địa bàn và lập bảng.",
  "problem.FiguresTableMissing.what": "Sổ làm việc này chưa có bảng Số liệu.",
  "problem.FiguresTableMissing.next": "Hãy nhập báo cáo trước.",
  "problem.FiguresColumnMissing.what": "Bảng Số liệu chỉ còn {found} trong {expected} cột.",
  "problem.FiguresColumnMissing.next": "Hãy hoàn tác để lấy lại cột bị xóa, rồi thử lại.",
  "problem.WorkbookReadOnly.what": "Sổ làm việc này chỉ cho đọc.",
  "problem.WorkbookReadOnly.next": "Hãy lưu một bản sao hoặc bật chỉnh sửa, rồi thử lại.",
  "problem.WorksheetProtected.what": "Trang {worksheet} đang được bảo vệ.",
  "problem.WorksheetProtected.next": "Hãy bỏ bảo vệ ở thẻ Xem lại, rồi thử lại.",
  "problem.WorksheetFull.what": "Trang {worksheet} đã hết chỗ.",
  "problem.WorksheetFull.next": "Hãy dùng một sổ làm việc mới.",
  "problem.CellBeingEdited.what": "Bạn đang gõ dở trong một ô.",
  "problem.CellBeingEdited.next": "Hãy nhấn Enter để xong ô đó, rồi thử lại.",
  "problem.Cancelled.what": "Đã dừng trước khi ghi.",
  "problem.Cancelled.next": "Bạn có thể làm lại bất cứ lúc nào.",
  "problem.ReadBackDiffers.what": "Excel đang giữ khác với số đã ghi ở {worksheet}, {address}.",
  "problem.ReadBackDiffers.next": "Hãy so các ô đó với báo cáo, rồi nhập lại.",

  "excel.busy.what": "Excel đang bận hoặc bị mất kết nối.",
  "excel.busy.next": "Hãy chờ một lát rồi thử lại.",
  "excel.tooLarge.what": "Khối lượng này vượt quá mức Excel nhận một lần.",
  "excel.tooLarge.next": "Hãy nhập ít số liệu hơn mỗi lần và đóng các sổ lớn khác.",
  "excel.denied.what": "Excel không cho phép thay đổi này.",
  "excel.denied.next":
    "Hãy xem sổ có đang được bảo vệ, chỉ cho đọc hay ở Dạng xem được Bảo vệ không, rồi thử lại.",
  "excel.elsewhere.what": "Excel đang chờ ở một cửa sổ hoặc hộp thoại khác.",
  "excel.elsewhere.next": "Hãy đóng cửa sổ đó, bấm vào sổ làm việc này rồi thử lại.",
  "excel.outdated.what": "Bản Excel này không làm được việc đó.",
  "excel.outdated.next": "Hãy cập nhật Office, hoặc mở sổ làm việc bằng Excel trên web.",
  "excel.wrongSheet.what": "Loại trang này không có ô để ghi.",
  "excel.wrongSheet.next": "Hãy chuyển sang trang tính có ô, rồi thử lại.",
  "excel.inTheWay.what": "Ô gộp, bộ lọc hoặc bảng tổng hợp đang cản trở.",
  "excel.inTheWay.next": "Hãy xóa bộ lọc hoặc bỏ gộp ô cạnh bảng của phần bổ trợ, rồi thử lại.",
  "excel.missing.what": "Một phần do phần bổ trợ tạo ra đã bị xóa hoặc di chuyển.",
  "excel.missing.next": "Hãy hoàn tác việc xóa, hoặc nhập lại báo cáo.",
  "excel.taken.what": "Đã có trang tính hoặc tên trùng như vậy.",
  "excel.taken.next": "Hãy đổi tên cái cũ, rồi thử lại.",
  "excel.links.what": "Excel đang chặn liên kết tới sổ hoặc nguồn khác.",
  "excel.links.next": "Hãy trả lời câu hỏi của Excel về liên kết, rồi thử lại.",
  "excel.unexplained.what": "Excel từ chối mà không nêu lý do.",
  "excel.unexplained.next": "Hãy thử lại. Nếu vẫn vậy, lưu, đóng rồi mở lại sổ làm việc.",
};
