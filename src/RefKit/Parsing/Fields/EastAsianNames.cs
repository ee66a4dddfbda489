namespace RefKit.Parsing.Fields;

/// <summary>Names in Han, kana and Hangul, whose family name comes first, mostly without a space.</summary>
internal static class EastAsianNames
{
    private static readonly string[] CompoundFamilies =
    [
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "长孙", "东方",
        "남궁", "황보", "제갈", "선우", "독고", "사공", "서문",
    ];

    // The commonest Chinese and Korean family names of one character.
    private const string SingleFamilies =
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸"
        + "汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧耿关關兰蘭焦俞左柳甘祝包宁尚符"
        + "舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳时穆农司卓古吉缪简"
        + "车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩";

    /// <summary>A person: "김한나" as 김 and 한나, "山田 太郎" as 山田 and 太郎. What cannot be told apart stays whole.</summary>
    public static Name Read(IReadOnlyList<NameWord> words)
    {
        var whole = string.Concat(words.Select(static word => word.Text));
        if (OrganizationWords.IsEastAsianOrganization(whole) && words.Count == 1 && whole.Length > 3)
        {
            return Name.Organization(whole);
        }

        if (words.Count == 2)
        {
            return Name.Person(words[0].Text, words[1].Text);
        }

        var split = words.Count == 1 ? FamilyLength(whole) : 0;
        return split > 0
            ? Name.Person(whole[..split], whole[split..])
            : Name.Organization(string.Join(' ', words.Select(static word => word.Text)));
    }

    private static int FamilyLength(string name)
    {
        if (name.Length is < 2 or > 4)
        {
            return 0;
        }

        if (name.Length > 2 && Array.Exists(CompoundFamilies, family =>
            name.StartsWith(family, StringComparison.Ordinal)))
        {
            return 2;
        }

        var isHangul = name.All(static c => c is >= '\uAC00' and <= '\uD7AF');
        if (isHangul)
        {
            return 1;
        }

        var isHan = name.All(static c => c is >= '\u3400' and <= '\u9FFF' or '々');
        return isHan && name.Length <= 3 && SingleFamilies.Contains(name[0]) ? 1
            : name.Length == 4 ? 2 : 0;
    }
}
