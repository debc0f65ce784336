/** Countries whose campaigns are compared with ours, each by its name in our three languages. */
export const countryNames: readonly string[] = [
  ...["Ai Cập", "Ma-rốc", "Thái Lan", "Trung Quốc", "Nhật Bản", "Hàn Quốc", "Ấn Độ", "Căm-pu-chia"],
  ...["Campuchia", "Malaysia", "Indonesia", "Philippines", "Singapore", "Myanmar", "Timor-Leste"],
  ...["Egypt", "Jordan", "Morocco", "Tunisia", "Algeria", "Lebanon", "Iraq", "Kuwait", "Bahrain"],
  ...["Saudi Arabia", "Qatar", "Sudan", "Libya", "Yemen", "Palestine", "Oman", "Mauritania"],
  ...["Ghana", "Kenya", "Nigeria", "Rwanda", "Tanzania", "Uganda", "Ethiopia", "Zambia", "Senegal"],
  ...["South Africa", "India", "Bangladesh", "Pakistan", "Nepal", "Sri Lanka", "China", "Japan"],
  ...["South Korea", "Mongolia", "Cambodia", "Laos", "Thailand", "Brunei", "Mexico", "Brazil"],
  ...["Colombia", "Peru", "Chile", "Argentina", "Turkey", "Iran", "Kazakhstan", "Uzbekistan"],
  ...["مصر", "الأردن", "المغرب", "تونس", "الجزائر", "لبنان", "العراق", "الكويت", "البحرين"],
  ...["السعودية", "قطر", "السودان", "ليبيا", "اليمن", "فلسطين", "سلطنة عمان", "موريتانيا"],
  ...["سوريا", "الإمارات", "غانا", "كينيا", "الفلبين", "إندونيسيا", "ماليزيا", "تايلاند", "الهند"],
];
