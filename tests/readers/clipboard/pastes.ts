/** What Excel puts on the clipboard for four columns: its own styles and names, fragments marked in comments. */
export const excelHtml = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/bhxh/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
td
	{padding-top:1px; mso-ignore:padding; color:black; font-size:11.0pt; mso-number-format:General;}
.xl65
	{mso-number-format:"\\#\\,\\#\\#0";}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=320 style='border-collapse:
 collapse;width:240pt'>
<!--StartFragment-->
 <col width=128 style='mso-width-source:userset;mso-width-alt:4681;width:96pt'>
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl66 width=128 style='height:30.0pt;width:96pt'>Đơn vị</td>
  <td colspan=2 class=xl66 width=128 style='border-left:none;width:96pt'>BHXH tự
  nguyện</td>
  <td class=xl66 width=64 style='width:48pt'>BHYT hộ gia đình</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 style='height:15.0pt'>Chỉ tiêu</td>
  <td class=xl66>Thực hiện</td>
  <td class=xl66>Thực hiện</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Yên Bình</td>
  <td align=right>54</td>
  <td align=right>61</td>
  <td class=xl65 align=right>1.077</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Văn Chấn</td>
  <td align=right>40</td>
  <td align=right>38</td>
  <td class=xl65 align=right>1.259</td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>
`;

/** The same as plain text, as Excel puts it beside. */
export const excelText = [
  "Đơn vị\tBHXH tự nguyện\t\tBHYT hộ gia đình",
  "\tChỉ tiêu\tThực hiện\tThực hiện",
  "Yên Bình\t54\t61\t1.077",
  "Văn Chấn\t40\t38\t1.259",
  "",
].join("\r\n");

/** Area, role and value of each of its figures. */
export const excelFigures = [
  ["Yên Bình", "target", 54],
  ["Yên Bình", "actual", 61],
  ["Yên Bình", "actual", 1077],
  ["Văn Chấn", "target", 40],
  ["Văn Chấn", "actual", 38],
  ["Văn Chấn", "actual", 1259],
] as const;

/** A table copied out of Word: its paragraphs stand in the cells, its list numbers and styles around them. */
export const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:12.0pt;} --></style></head>
<body lang=VI style='tab-interval:.5in'><!--StartFragment-->
<p class=MsoNormal>Kết quả tuyên truyền tháng 11<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=200 valign=top><p class=MsoNormal>Đơn vị<o:p></o:p></p></td>
  <td width=200 valign=top><p class=MsoNormal>Số hội nghị<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td valign=top><p class=MsoNormal>Sa Pa<o:p></o:p></p></td>
  <td valign=top><p class=MsoNormal align=right>12<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td valign=top><p class=MsoNormal>Bắc Hà<o:p></o:p></p></td>
  <td valign=top><p class=MsoNormal align=right>7<o:p></o:p></p></td>
 </tr>
</table>
<!--EndFragment--></body></html>`;

/** Cells copied out of a worksheet in a browser: a part of a page that begins anywhere. */
export const browserHtml = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{}">Đơn vị</td><td>Số hội nghị</td></tr><tr style="height:21px;"><td>Sa Pa</td><td style="text-align:right;">12</td></tr><tr style="height:21px;"><td>Bắc Hà</td><td style="text-align:right;">7</td></tr></tbody></table>`;

/** An e-mail as its program shows its source. */
export const mailSource = [
  "",
  "Received: from mail.example.vn (mail.example.vn [192.0.2.1]) by mx.example.vn; Tue, 25 Nov 2025 09:12:00 +0700",
  "Message-ID: <20251125091200.1@example.vn>",
  "Date: Tue, 25 Nov 2025 09:12:00 +0700",
  "From: =?UTF-8?Q?BHXH_V=C4=83n_Ch=E1=BA=A5n?= <vanchan@example.vn>",
  "To: laocai@example.vn",
  `Subject: =?UTF-8?B?S+G6v3QgcXXhuqMgVsSDbiBDaOG6pW4=?=`,
  "MIME-Version: 1.0",
  'Content-Type: text/plain; charset="utf-8"; format=flowed',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "BHXH c=C6=A1 s=E1=BB=9F V=C4=83n Ch=E1=BA=A5n ph=C3=A1t tri=E1=BB=83n 127 ng=",
  "=C6=B0=E1=BB=9Di tham gia BHXH, BHYT v=C3=A0 150 ng=C6=B0=E1=BB=9Di h=C6=B0=",
  "=E1=BB=9Fng l=C6=B0=C6=A1ng h=C6=B0u nh=E1=BA=ADn qua t=C3=A0i kho=E1=BA=A3n.",
  "",
].join("\r\n");

/** What a person marks and copies in a mail program's window. */
export const copiedMail = [
  "From: Nguyễn Văn An <vanchan@example.vn>",
  "Sent: Tuesday, November 25, 2025 9:12 AM",
  "To: BHXH tỉnh Lào Cai <laocai@example.vn>",
  "Subject: Kết quả Văn Chấn",
  "",
  "BHXH cơ sở Văn Chấn phát triển 127 người tham gia BHXH, BHYT và",
  "150 người hưởng lương hưu nhận qua tài khoản.",
].join("\r\n");
