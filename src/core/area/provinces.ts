/** One province-level unit of Viet Nam. */
export interface ProvinceRow {
  readonly name: string;
  /** Names of the units that were merged into it on 1 July 2025; none for those that stayed as they were. */
  readonly mergedFrom: readonly string[];
  readonly arabic: readonly string[];
}

const row = (name: string, arabic: string, ...mergedFrom: readonly string[]): ProvinceRow => ({
  name,
  mergedFrom,
  arabic: arabic.split("|"),
});

/** The 34 provinces and cities since 1 July 2025. */
export const presentProvinces: readonly ProvinceRow[] = [
  row("Hà Nội", "هانوي"),
  row("Huế", "هوي|هيو"),
  row("Cao Bằng", "كاو بانغ|كاو بانج"),
  row("Lai Châu", "لاي تشاو"),
  row("Điện Biên", "ديان بيان|دين بين"),
  row("Sơn La", "سون لا"),
  row("Lạng Sơn", "لانغ سون|لانج سون"),
  row("Quảng Ninh", "كوانغ نينه|كوانج نينه"),
  row("Thanh Hóa", "ثانه هوا|ثانه هوآ"),
  row("Nghệ An", "نغي آن|نجه آن"),
  row("Hà Tĩnh", "ها تينه"),
  row("Tuyên Quang", "توين كوانغ|توين كوانج", "Hà Giang"),
  row("Lào Cai", "لاو كاي", "Yên Bái"),
  row("Thái Nguyên", "تاي نجوين|ثاي نغوين", "Bắc Kạn"),
  row("Phú Thọ", "فو ثو", "Vĩnh Phúc", "Hòa Bình"),
  row("Bắc Ninh", "باك نينه", "Bắc Giang"),
  row("Hưng Yên", "هونغ ين|هونج ين", "Thái Bình"),
  row("Hải Phòng", "هاي فونغ|هاي فونج|هايفونغ", "Hải Dương"),
  row("Ninh Bình", "نينه بينه", "Hà Nam", "Nam Định"),
  row("Quảng Trị", "كوانغ تري|كوانج تري", "Quảng Bình"),
  row("Đà Nẵng", "دا نانغ|دا نانج|دانانغ", "Quảng Nam"),
  row("Quảng Ngãi", "كوانغ نغاي|كوانج نجاي", "Kon Tum"),
  row("Gia Lai", "جيا لاي", "Bình Định"),
  row("Khánh Hòa", "خانه هوا", "Ninh Thuận"),
  row("Lâm Đồng", "لام دونغ|لام دونج", "Đắk Nông", "Bình Thuận"),
  row("Đắk Lắk", "داك لاك", "Phú Yên"),
  row(
    "TP. Hồ Chí Minh",
    "هوشي منه|هو تشي منه|هو شي منه|هوشي مينه",
    "Bà Rịa - Vũng Tàu",
    "Bình Dương",
  ),
  row("Đồng Nai", "دونغ ناي|دونج ناي", "Bình Phước"),
  row("Tây Ninh", "تاي نينه", "Long An"),
  row("Cần Thơ", "كان ثو|كان تو", "Sóc Trăng", "Hậu Giang"),
  row("Vĩnh Long", "فينه لونغ|فينه لونج", "Bến Tre", "Trà Vinh"),
  row("Đồng Tháp", "دونغ ثاب|دونج ثاب", "Tiền Giang"),
  row("Cà Mau", "كا ماو", "Bạc Liêu"),
  row("An Giang", "آن جيانغ|آن جيانج|آن غيانغ", "Kiên Giang"),
];

/** Arabic spellings of the provinces that ended on 30 June 2025. */
export const formerArabic: { readonly [name: string]: readonly string[] } = {
  "Hà Giang": ["ها جيانغ", "ها جيانج"],
  "Yên Bái": ["ين باي"],
  "Bắc Kạn": ["باك كان"],
  "Vĩnh Phúc": ["فينه فوك"],
  "Hòa Bình": ["هوا بينه"],
  "Bắc Giang": ["باك جيانغ", "باك جيانج"],
  "Thái Bình": ["تاي بينه", "ثاي بينه"],
  "Hải Dương": ["هاي دونغ", "هاي دونج", "هاي دوونغ"],
  "Hà Nam": ["ها نام"],
  "Nam Định": ["نام دينه"],
  "Quảng Bình": ["كوانغ بينه", "كوانج بينه"],
  "Quảng Nam": ["كوانغ نام", "كوانج نام"],
  "Kon Tum": ["كون توم"],
  "Bình Định": ["بينه دينه"],
  "Ninh Thuận": ["نينه ثوان"],
  "Đắk Nông": ["داك نونغ", "داك نونج"],
  "Bình Thuận": ["بينه ثوان"],
  "Phú Yên": ["فو ين"],
  "Bà Rịa - Vũng Tàu": ["با ريا - فونغ تاو", "با ريا فونغ تاو", "فونغ تاو"],
  "Bình Dương": ["بينه دونغ", "بينه دونج", "بينه دوونغ"],
  "Bình Phước": ["بينه فوك"],
  "Long An": ["لونغ آن", "لونج آن"],
  "Sóc Trăng": ["سوك ترانغ", "سوك ترانج"],
  "Hậu Giang": ["هاو جيانغ", "هاو جيانج"],
  "Bến Tre": ["بن تري", "بين تري"],
  "Trà Vinh": ["ترا فينه"],
  "Tiền Giang": ["تيان جيانغ", "تيين جيانغ"],
  "Bạc Liêu": ["باك ليو"],
  "Kiên Giang": ["كين جيانغ", "كيان جيانغ", "كين جيانج"],
};

/** Spellings that follow no rule. */
export const otherSpellings: { readonly [name: string]: readonly string[] } = {
  "Hà Nội": ["Hanoi"],
  "TP. Hồ Chí Minh": [
    "Hồ Chí Minh",
    "Ho Chi Minh",
    "Ho Chi Minh City",
    "HCM City",
    "HCMC",
    "TPHCM",
    "TP HCM",
    "TP.HCM",
    "TP. HCM",
    "Saigon",
    "Sài Gòn",
  ],
  "Đà Nẵng": ["Danang"],
  "Hải Phòng": ["Haiphong"],
  Huế: ["Thừa Thiên Huế", "Thừa Thiên - Huế", "Thua Thien Hue", "Thua Thien-Hue"],
  "Bà Rịa - Vũng Tàu": ["Bà Rịa-Vũng Tàu", "Ba Ria-Vung Tau", "BR-VT", "BRVT", "Bà Rịa Vũng Tàu"],
  "Đắk Lắk": ["Đăk Lăk", "Đắc Lắc", "Daklak", "Dak Lak", "Đắk Lăk"],
  "Đắk Nông": ["Đăk Nông", "Đắc Nông", "Dak Nong", "Daknong"],
  "Kon Tum": ["Kontum"],
  "Mù Cang Chải": ["Mù Căng Chải"],
  "Na Hang": ["Nà Hang"],
  "Quy Nhơn": ["Qui Nhơn"],
  "Phú Quý": ["Phú Quí"],
  Đakrông: ["Đa Krông"],
  "Krông Ana": ["Krông A Na"],
  "Krông Pắc": ["Krông Pắk"],
};
