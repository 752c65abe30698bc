import Documents

/// Tells family name from given name where both are written without a blank, and where a common family name stands first.
///
/// Names that the lists do not settle, such as most Japanese ones, stay whole.
enum EastAsianNames {
    /// Where the given name of a Chinese or Korean name starts; nil for what is no such name, or may be none.
    static func givenStart(_ token: FieldToken, _ bytes: [UInt8]) -> Int? {
        guard token.isWord, token.isEastAsian, token.range.count.isMultiple(of: 3),
            (6...12).contains(token.range.count), !token.shape.contains(.katakana)
        else { return nil }
        let letters = stride(from: token.range.lowerBound, to: token.range.upperBound, by: 3).map { start in
            UTF8Scalars.scalar(at: start, in: bytes, end: token.range.upperBound).0.value
        }
        guard let last = letters.last, !endings.contains(last) else { return nil }
        let isKorean = letters.allSatisfy { (0xAC00...0xD7A3).contains($0) }
        guard isKorean || letters.allSatisfy({ (0x3400...0x9FFF).contains($0) }) else { return nil }
        if letters.count > 2, compound.contains(UInt64(letters[0]) << 32 | UInt64(letters[1])) {
            return token.range.lowerBound + 6
        }
        guard letters.count <= 3, (isKorean ? korean : chinese).contains(letters[0]) else { return nil }
        // Many Japanese family names begin with a sign that is a Chinese one: 高橋, 田中健.
        if !isKorean, japaneseSeconds.contains(letters[1]) { return nil }
        return token.range.lowerBound + 3
    }

    /// Whether a word is a family name that Vietnamese names begin with; one that others have as well counts only
    /// before two more words.
    static func isVietnameseFamily(_ hash: UInt64, amongWords words: Int) -> Bool {
        vietnamese.contains(hash) || words >= 3 && sharedVietnamese.contains(hash)
    }

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

    private static let chinese = scalars(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧"
            + "姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯费費钟鲁魯翁"
            + "季俞殷庄莊柳岑梅骆駱阮翟冀")
    private static let korean = scalars(
        "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용")
    /// 欧阳, 司马, 诸葛, 上官, 남궁 and others.
    private static let compound: Set<UInt64> = Set(
        [
            "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "남궁", "황보", "제갈", "사공",
            "선우", "독고",
        ]
        .map { name in
            name.unicodeScalars.reduce(0 as UInt64) { $0 << 32 | UInt64($1.value) }
        })
    /// Signs with which offices, firms and societies end.
    private static let endings = scalars("部局院社会會厅廳署委处處所校馆館网網报報室组組团團党黨청부처회사당")
    /// The second signs of Japanese family names.
    private static let japaneseSeconds = scalars("橋田木中村川井口藤子山本野原島崎沢澤谷岡部尾森林内戸倉辺邊坂塚上下")
    private static let vietnamese = words(
        "nguyễn trần lê phạm huỳnh hoàng vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trương trịnh đào phùng")
    private static let sharedVietnamese = words("phan mai cao lâm tô hà thái châu vương tạ lưu")

    private static func words(_ text: String) -> Set<UInt64> {
        Set(text.split(separator: " ").map { FieldTokens.hash(String($0)) })
    }
}
