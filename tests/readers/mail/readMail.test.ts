import { arabicReport, reportValues, vietnameseReport } from "../festivalReport";
import { encodeText } from "../encodings/encodeText";
import { problemOf, readingOf } from "../readingOf";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
const quotedPrintable = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  )
    .join("")
    .split("\n")
    .map((line) => line.replace(/(?:=..|[^=]){70}/g, "$&=\r\n"))
    .join("\r\n");

const mail = (headers: readonly string[], body: string): Uint8Array =>
  bytesOf(
    [
      "From: bhxh@example.vn",
      "To: tinh@example.vn",
      "MIME-Version: 1.0",
      ...headers,
      "",
      body,
    ].join("\r\n"),
  );
const subject = `Subject: =?UTF-8?B?${base64(bytesOf("Báo cáo"))}?=`;

const html = (text: string): string =>
  `<html><body>${text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("")}</body></html>`;

test.each([
  [
    "plain text in base64",
    mail(
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
      base64(bytesOf(vietnameseReport)),
    ),
  ],
  [
    "quoted-printable windows-1258",
    mail(
      [
        "Content-Type: text/plain; charset=windows-1258",
        "Content-Transfer-Encoding: quoted-printable",
      ],
      quotedPrintable(encodeText(vietnameseReport, "windows-1258")),
    ),
  ],
  [
    "a web page with a plain text beside it",
    mail(
      ['Content-Type: multipart/alternative; boundary="x"'],
      [
        "--x",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Xem bản HTML.",
        "--x",
        "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        base64(bytesOf(html(arabicReport))),
        "--x--",
        "",
      ].join("\r\n"),
    ),
  ],
  [
    "a text with a picture attached",
    mail(
      ['Content-Type: multipart/mixed; boundary="x"'],
      [
        "--x",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        base64(bytesOf(arabicReport)),
        "--x",
        "Content-Type: image/png; name=1077.png",
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: base64",
        "",
        "iVBORw0KGgo=",
        "--x--",
        "",
      ].join("\r\n"),
    ),
  ],
])("an e-mail as %s gives the fifteen figures", async (_, bytes) => {
  const reading = await readingOf("thu.eml", bytes);
  expect(reading.observations.map(({ value }) => value)).toEqual(reportValues);
});

test("the subject is the first line, and lines that were broken to fit are whole again", async () => {
  const body = [
    "Toàn tỉnh Lào Cai có 2.745 người tham gia BHXH, BHYT, trong đó có tới",
    "159 người tham gia BHXH tự nguyện mới.",
    "Kính gửi:",
    "Phòng Truyền thông",
  ].join("\r\n");
  const bytes = mail([subject, "Content-Type: text/plain; charset=utf-8"], body);
  expect((await readingOf("a", bytes)).text).toBe(
    [
      "Báo cáo",
      "Toàn tỉnh Lào Cai có 2.745 người tham gia BHXH, BHYT, trong đó có tới 159 người tham gia BHXH tự nguyện mới.",
      "Kính gửi:",
      "Phòng Truyền thông",
    ].join("\n"),
  );
});

test("a report that only begins with lines like headers is no e-mail", async () => {
  const text = "From: Lào Cai\nTo: Hà Nội\n\n5.742 người được tư vấn";
  expect((await readingOf("a.txt", bytesOf(text))).text).toBe(text);
});

test("parts nested without end are refused", async () => {
  const depth = 3000;
  const open = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`,
  );
  expect(await problemOf("a.eml", mail([open.join("")], ""))).toBe("FileUnreadable");
});

test("a mail says who sent it; a file that is none does not", async () => {
  const sent = await readingOf("bc.eml", mail(["Content-Type: text/plain"], vietnameseReport));
  expect(sent.source.from).toBe("bhxh@example.vn");
  const file = await readingOf("bc.txt", encodeText(vietnameseReport, "utf-8"));
  expect(file.source).not.toHaveProperty("from");
});
