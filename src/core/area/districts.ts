import { presentProvinces } from "./provinces";

const names = `
Hà Nội: Sóc Sơn, Đông Anh, Gia Lâm, Thanh Trì, Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng,
Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm, Hà Đông, Sơn Tây, Ba Vì, Phúc Thọ, Đan Phượng, Hoài Đức, Quốc Oai,
Thạch Thất, Chương Mỹ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức, Mê Linh;
Hà Giang: Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình;
Cao Bằng: Bảo Lâm, Bảo Lạc, Hà Quảng, Trùng Khánh, Hạ Lang, Quảng Hòa, Thông Nông, Trà Lĩnh, Quảng Uyên, Phục Hòa,
Hòa An, Nguyên Bình, Thạch An;
Bắc Kạn: Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì;
Tuyên Quang: Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương;
Điện Biên: Điện Biên Phủ, Mường Lay, Mường Nhé, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên Đông, Mường Ảng, Nậm Pồ;
Lai Châu: Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Tân Uyên, Nậm Nhùn;
Sơn La: Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ;
Hòa Bình: Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy;
Thái Nguyên: Sông Công, Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phổ Yên, Phú Bình;
Lạng Sơn: Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập;
Quảng Ninh: Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Đông Triều,
Quảng Yên, Cô Tô, Hoành Bồ;
Bắc Giang: Yên Thế, Tân Yên, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Yên Dũng, Việt Yên, Hiệp Hòa;
Phú Thọ: Việt Trì, Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Yên Lập, Cẩm Khê, Tam Nông, Lâm Thao, Thanh Sơn, Thanh Thủy,
Tân Sơn;
Vĩnh Phúc: Vĩnh Yên, Phúc Yên, Lập Thạch, Tam Dương, Tam Đảo, Bình Xuyên, Yên Lạc, Vĩnh Tường, Sông Lô;
Bắc Ninh: Yên Phong, Quế Võ, Tiên Du, Từ Sơn, Thuận Thành, Gia Bình, Lương Tài;
Hải Dương: Chí Linh, Nam Sách, Kinh Môn, Kim Thành, Thanh Miện, Ninh Giang, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ;
Hải Phòng: Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, Thủy Nguyên, An Dương, An Lão,
Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải, Bạch Long Vĩ;
Hưng Yên: Văn Lâm, Văn Giang, Yên Mỹ, Mỹ Hào, Ân Thi, Khoái Châu, Kim Động, Tiên Lữ, Phù Cừ;
Thái Bình: Quỳnh Phụ, Hưng Hà, Đông Hưng, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư;
Hà Nam: Phủ Lý, Duy Tiên, Kim Bảng, Thanh Liêm, Bình Lục, Lý Nhân;
Nam Định: Mỹ Lộc, Vụ Bản, Ý Yên, Nghĩa Hưng, Nam Trực, Trực Ninh, Xuân Trường, Giao Thủy, Hải Hậu;
Ninh Bình: Tam Điệp, Nho Quan, Gia Viễn, Hoa Lư, Yên Khánh, Kim Sơn, Yên Mô;
Thanh Hóa: Bỉm Sơn, Sầm Sơn, Mường Lát, Quan Hóa, Bá Thước, Quan Sơn, Lang Chánh, Ngọc Lặc, Cẩm Thủy, Thạch Thành,
Hà Trung, Vĩnh Lộc, Yên Định, Thọ Xuân, Thường Xuân, Triệu Sơn, Thiệu Hóa, Hoằng Hóa, Hậu Lộc, Nga Sơn, Như Xuân,
Như Thanh, Nông Cống, Đông Sơn, Quảng Xương, Nghi Sơn, Tĩnh Gia;
Nghệ An: Vinh, Cửa Lò, Thái Hòa, Quế Phong, Quỳ Châu, Kỳ Sơn, Tương Dương, Nghĩa Đàn, Quỳ Hợp, Quỳnh Lưu, Con Cuông,
Tân Kỳ, Anh Sơn, Diễn Châu, Yên Thành, Đô Lương, Thanh Chương, Nghi Lộc, Nam Đàn, Hưng Nguyên, Hoàng Mai;
Hà Tĩnh: Hồng Lĩnh, Hương Sơn, Đức Thọ, Vũ Quang, Nghi Xuân, Can Lộc, Hương Khê, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Lộc Hà;
Quảng Bình: Đồng Hới, Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Lệ Thủy, Ba Đồn;
Quảng Trị: Đông Hà, Vĩnh Linh, Hướng Hóa, Gio Linh, Đakrông, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ;
Huế: Thuận Hóa, Phú Xuân, Phong Điền, Quảng Điền, Phú Vang, Hương Thủy, Hương Trà, A Lưới, Phú Lộc, Nam Đông;
Đà Nẵng: Liên Chiểu, Thanh Khê, Hải Châu, Sơn Trà, Ngũ Hành Sơn, Cẩm Lệ, Hòa Vang, Hoàng Sa;
Quảng Nam: Tam Kỳ, Hội An, Tây Giang, Đông Giang, Đại Lộc, Điện Bàn, Duy Xuyên, Quế Sơn, Nam Giang, Phước Sơn,
Hiệp Đức, Thăng Bình, Tiên Phước, Bắc Trà My, Nam Trà My, Núi Thành, Phú Ninh, Nông Sơn;
Quảng Ngãi: Bình Sơn, Trà Bồng, Tây Trà, Sơn Tịnh, Tư Nghĩa, Nghĩa Hành, Sơn Hà, Mộ Đức, Đức Phổ, Ba Tơ, Lý Sơn,
Sơn Tây;
Bình Định: Quy Nhơn, Hoài Nhơn, Hoài Ân, Phù Mỹ, Vĩnh Thạnh, Tây Sơn, Phù Cát, An Nhơn, Tuy Phước, Vân Canh, An Lão;
Phú Yên: Tuy Hòa, Sông Cầu, Đồng Xuân, Tuy An, Sơn Hòa, Sông Hinh, Tây Hòa, Phú Hòa, Đông Hòa;
Khánh Hòa: Trường Sa, Nha Trang, Cam Ranh, Cam Lâm, Vạn Ninh, Ninh Hòa, Khánh Vĩnh, Diên Khánh, Khánh Sơn;
Ninh Thuận: Phan Rang, Phan Rang - Tháp Chàm, Bác Ái, Ninh Sơn, Ninh Hải, Ninh Phước, Thuận Bắc, Thuận Nam;
Bình Thuận: Phan Thiết, La Gi, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Tánh Linh, Đức Linh, Hàm Tân,
Phú Quý;
Kon Tum: Đắk Glei, Ngọc Hồi, Đắk Tô, Kon Plông, Kon Rẫy, Đắk Hà, Sa Thầy, Tu Mơ Rông, Ia H'Drai;
Gia Lai: Pleiku, An Khê, Ayun Pa, KBang, Đak Đoa, Chư Păh, Ia Grai, Mang Yang, Kông Chro, Đức Cơ, Chư Prông, Chư Sê,
Đak Pơ, Ia Pa, Krông Pa, Phú Thiện, Chư Pưh;
Đắk Lắk: Buôn Ma Thuột, Buôn Hồ, Ea H'leo, Ea Súp, Buôn Đôn, Cư M'gar, Krông Búk, Krông Năng, Ea Kar, M'Đrắk,
Krông Bông, Krông Pắc, Krông Ana, Cư Kuin;
Đắk Nông: Krông Nô, Gia Nghĩa, Đắk Glong, Cư Jút, Đắk Mil, Đắk Song, Đắk R'lấp, Tuy Đức;
Lâm Đồng: Đà Lạt, Bảo Lộc, Đam Rông, Lạc Dương, Lâm Hà, Đơn Dương, Đức Trọng, Di Linh, Đạ Huoai, Đạ Tẻh, Cát Tiên,
Bảo Lâm;
Bình Phước: Phước Long, Đồng Xoài, Bình Long, Bù Gia Mập, Lộc Ninh, Bù Đốp, Hớn Quản, Đồng Phú, Bù Đăng, Chơn Thành,
Phú Riềng;
Tây Ninh: Tân Biên, Tân Châu, Dương Minh Châu, Châu Thành, Hòa Thành, Gò Dầu, Bến Cầu, Trảng Bàng;
Bình Dương: Thủ Dầu Một, Bàu Bàng, Dầu Tiếng, Bến Cát, Phú Giáo, Bắc Tân Uyên, Dĩ An, Thuận An, Tân Uyên;
Đồng Nai: Biên Hòa, Long Khánh, Tân Phú, Vĩnh Cửu, Định Quán, Trảng Bom, Thống Nhất, Cẩm Mỹ, Long Thành, Xuân Lộc,
Nhơn Trạch;
Bà Rịa - Vũng Tàu: Vũng Tàu, Bà Rịa, Châu Đức, Xuyên Mộc, Long Điền, Đất Đỏ, Long Đất, Phú Mỹ, Côn Đảo;
TP. Hồ Chí Minh: Thủ Đức, Gò Vấp, Bình Thạnh, Tân Bình, Phú Nhuận, Bình Tân, Củ Chi, Hóc Môn, Bình Chánh, Nhà Bè,
Cần Giờ, Tân Phú;
Long An: Tân An, Kiến Tường, Tân Hưng, Vĩnh Hưng, Mộc Hóa, Tân Thạnh, Thạnh Hóa, Đức Huệ, Đức Hòa, Bến Lức, Thủ Thừa,
Tân Trụ, Cần Đước, Cần Giuộc, Châu Thành;
Tiền Giang: Mỹ Tho, Gò Công, Gò Công Tây, Gò Công Đông, Tân Phú Đông, Cai Lậy, Tân Phước, Cái Bè, Chợ Gạo, Châu Thành;
Bến Tre: Chợ Lách, Mỏ Cày, Mỏ Cày Nam, Mỏ Cày Bắc, Giồng Trôm, Bình Đại, Ba Tri, Thạnh Phú, Châu Thành;
Trà Vinh: Càng Long, Cầu Kè, Tiểu Cần, Cầu Ngang, Trà Cú, Duyên Hải, Châu Thành;
Vĩnh Long: Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn, Bình Tân;
Đồng Tháp: Cao Lãnh, Sa Đéc, Hồng Ngự, Tân Hồng, Tháp Mười, Thanh Bình, Lấp Vò, Lai Vung, Tam Nông, Châu Thành;
An Giang: Long Xuyên, Châu Đốc, An Phú, Châu Phú, Tịnh Biên, Tri Tôn, Thoại Sơn, Phú Tân, Tân Châu, Châu Thành,
Chợ Mới;
Kiên Giang: Rạch Giá, Hà Tiên, Kiên Lương, Hòn Đất, Tân Hiệp, Giồng Riềng, Gò Quao, An Biên, An Minh, Vĩnh Thuận,
Phú Quốc, Kiên Hải, U Minh Thượng, Giang Thành, Châu Thành;
Cần Thơ: Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt, Cờ Đỏ, Thới Lai, Vĩnh Thạnh, Phong Điền;
Hậu Giang: Châu Thành A, Vị Thanh, Ngã Bảy, Phụng Hiệp, Vị Thủy, Long Mỹ, Châu Thành;
Sóc Trăng: Kế Sách, Long Phú, Mỹ Xuyên, Ngã Năm, Mỹ Tú, Cù Lao Dung, Thạnh Trị, Vĩnh Châu, Trần Đề, Châu Thành;
Bạc Liêu: Hồng Dân, Vĩnh Lợi, Giá Rai, Đông Hải, Phước Long;
Cà Mau: U Minh, Thới Bình, Trần Văn Thời, Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Phú Tân`;

interface DistrictsOfProvince {
  readonly province: string;
  readonly districts: readonly string[];
}

const byProvince: readonly DistrictsOfProvince[] = names.split(";").map((line) => {
  const [province = "", rest = ""] = line.split(":");
  return { province: province.trim(), districts: rest.split(",").map((name) => name.trim()) };
});

/**
 * District-level units that reports up to June 2025 name without a title, those that were merged away since 2019
 * included. Those whose name is also a common word, a trade mark or a frequent name of people are known by their
 * title only: Bình Minh, Chũ, Lắk, Minh Long, Tân Thành, Thanh Hà.
 */
export const districts: readonly string[] = [
  ...new Set(byProvince.flatMap(({ districts: own }) => own)),
];

/** The provinces that a district of a name lay in before 1 July 2025. */
export const formerProvincesOfDistrict: ReadonlyMap<
  string,
  ReadonlySet<string>
> = formerProvincesByDistrict();

function formerProvincesByDistrict(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { province, districts: own } of byProvince)
    for (const name of own) found.set(name, (found.get(name) ?? new Set<string>()).add(province));
  return found;
}

/** The provinces that have or had a district of a name: those before 1 July 2025 and what they were merged into. */
export const provincesOfDistrict: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...formerProvincesOfDistrict].map(([name, former]) => [
    name,
    new Set([...former].flatMap((province) => [province, presentProvinceOf(province)])),
  ]),
);

function presentProvinceOf(former: string): string {
  return presentProvinces.find(({ mergedFrom }) => mergedFrom.includes(former))?.name ?? former;
}
