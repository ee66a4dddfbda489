using System.Buffers;

namespace RefKit.Parsing.Languages;

/// <summary>The language of a title whose script is used by one language, or told apart by a few letters.</summary>
internal static class ScriptLanguages
{
    private const string KanaReason = "The title has kana.";
    private const string HanReason = "The title has Chinese characters and nothing is Japanese or Korean.";
    private const string FormReason = "The title has characters in forms that only this language uses.";
    private const string LetterReason = "The title has letters that only this language uses.";

    // Forms that only mainland Chinese has, and forms that only Japanese has.
    private static readonly SearchValues<char> Simplified = SearchValues.Create(
        "们这为时对发动业东严临丽举义乌乐习书买亏亚产亲亿仅仓仪众伟传伤伦侧侦俭债倾兰关兴养兽冈军农冯冻净减凤"
        + "凯击刘则刚创别剑剧劝办务劳势华协单卖卢卫厅历厉压厌县变吗启员响团园围图圆场块坚坛坝坟垄垒墙处备够头夹"
        + "夺奋奖妇妈娱孙实审宪宫宽宾导尔尘尝层岁岂岗岛币师帅帐带帮庆库应庙废开张弹强归录彻忆忧态总恶恼惯戏战户"
        + "执扩扫扬抚抢护报拟拥择挥损换掷摄摆撑敌斋显晓晕暂术杀杂权杨标栋树样桥检欢毁毕汇汉汤沟泽测济浓润涝渐渔"
        + "满滨滩灭灵灾炼烂烛热爱爷牵狮猎环现琐电疗疮疯皱盏监盘矿码础祸积稳穷窝竞笔笼简类纠红纤约级纪纯纲纳纵纷"
        + "纸纹纺线练组细织终绍经结绕绘给络绝统继绩绪续维综绿缓编缘缩罗罚罢职联聪肃肠肤肿胀胁脏脑舆舰艰艺节苏荣"
        + "药获营蓝虏虑虽蚀补袭见观规视览觉计订认讨让训议记讲许论设访证评识诉诊词译试诗诚话询该详语误说请诸读课"
        + "谁调谈谋谓谢谣谱贝负贡财责贤败货质贩贪贫购贯贵贷贸费贺贾资赋赌赏赐赔赖赚赛赞赠赢赵趋跃车轨转轮软轰轻"
        + "载较辅辆辈辉输辑边达迁过迈运还进远违连迟选逊递逻遗邓邮邻郑酱释针钓钟钢钱铁银铜链销锁锋错锦键镇镜长门"
        + "闪闭问间闲闻闽阀阅队阳阴阵阶际陆陈险隐难雾韩页顶项顺须顾顿预领频题颜额风飞饭饮饰馆驱驳驶验骂骗鱼鲁鲜"
        + "鸟鸡鸣鸿齐齿龙");

    private static readonly SearchValues<char> Japanese = SearchValues.Create(
        "働込峠畑辻枠匂塀喩栃榊匁渋桜斎沢駅択釈訳読続売検験剣圏巻歩毎黒様観権勧歓顕実覚撃拡挙帰拠揺渇満戦単弾"
        + "労営栄厳獣縄縦総緑縁図団囲対専転仏払広鉱拝発変経軽継歯鉄県両亜悪圧応価仮絵壊懐殻楽気犠徴徳悩脳稲頼瀬"
        + "歴齢隣涙塁霊戯辺逓遅隠雑処収従渉済剤斉譲醸畳");

    /// <summary>Guesses by the script and its letters; null where the script does not tell the language.</summary>
    /// <param name="script">The script of the title; neither Latin nor Cyrillic.</param>
    /// <param name="letters">How many letters of each script the title has.</param>
    /// <param name="title">The title.</param>
    /// <param name="text">The whole reference.</param>
    public static LanguageGuess? Guess(WritingScript script, ScriptCount letters, string title, string text) =>
        letters[script] < (script == WritingScript.Kana ? 1 : 2) ? null : script switch
        {
            WritingScript.Hangul => new("ko", 0.99, "The title is in Hangul."),
            WritingScript.Kana => new("ja", 0.99, KanaReason),
            WritingScript.Han => OfHan(title, text),
            WritingScript.Greek => new("el", 0.98, "The title is in Greek letters."),
            WritingScript.Hebrew => OfHebrew(title),
            WritingScript.Arabic => OfArabic(title),
            WritingScript.Thai => new("th", 0.99, "The title is in Thai letters."),
            WritingScript.Armenian => new("hy", 0.98, "The title is in Armenian letters."),
            WritingScript.Georgian => new("ka", 0.98, "The title is in Georgian letters."),
            WritingScript.Bengali => new("bn", 0.95, "The title is in Bengali letters."),
            WritingScript.Gurmukhi => new("pa", 0.98, "The title is in Gurmukhi letters."),
            WritingScript.Gujarati => new("gu", 0.98, "The title is in Gujarati letters."),
            WritingScript.Tamil => new("ta", 0.98, "The title is in Tamil letters."),
            WritingScript.Telugu => new("te", 0.98, "The title is in Telugu letters."),
            WritingScript.Kannada => new("kn", 0.98, "The title is in Kannada letters."),
            WritingScript.Malayalam => new("ml", 0.98, "The title is in Malayalam letters."),
            WritingScript.Sinhala => new("si", 0.98, "The title is in Sinhala letters."),
            WritingScript.Lao => new("lo", 0.98, "The title is in Lao letters."),
            WritingScript.Khmer => new("km", 0.98, "The title is in Khmer letters."),

            // Devanagari, Tibetan, Burmese and Ethiopic letters serve several languages each.
            _ => null,
        };

    /// <summary>Macedonian by its own letters; nothing where a letter belongs to none of the Slavic languages.</summary>
    /// <param name="title">A title in Cyrillic letters.</param>
    /// <param name="isOpen">Whether the letters leave the language open.</param>
    public static LanguageGuess? OfCyrillic(ReadOnlySpan<char> title, out bool isOpen)
    {
        isOpen = !title.ContainsAny("ѓќѕЃЌЅ");
        if (!isOpen)
        {
            return new("mk", 0.95, LetterReason);
        }

        foreach (var c in title)
        {
            isOpen &= c is < '\u0460' or > '\u052F' or 'ґ' or 'Ґ';
        }

        return null;
    }

    private static LanguageGuess? OfHan(string title, string text)
    {
        var isSimplified = title.AsSpan().ContainsAny(Simplified);
        var isJapanese = title.AsSpan().ContainsAny(Japanese);
        if (isSimplified != isJapanese)
        {
            return new(isSimplified ? "zh" : "ja", 0.97, FormReason);
        }

        var around = new ScriptCount(text);
        return around[WritingScript.Kana] > 1 || text.AsSpan().ContainsAny(Japanese)
            ? new("ja", 0.92, "The title has Chinese characters only, and the text around it is Japanese.")
            : around[WritingScript.Hangul] > 1 ? null
            : text.AsSpan().ContainsAny(Simplified) ? new("zh", 0.97, HanReason)
            : new("zh", 0.9, HanReason);
    }

    // Yiddish writes its vowels with marked or doubled letters.
    private static LanguageGuess? OfHebrew(string title) =>
        title.AsSpan().ContainsAny("\u05F0\u05F1\u05F2") || title.Contains("\u05D0\u05B7", StringComparison.Ordinal)
        || title.Contains("\u05D0\u05B8", StringComparison.Ordinal)
            ? null : new("he", 0.97, "The title is in Hebrew letters.");

    private static LanguageGuess? OfArabic(string title) =>
        title.AsSpan().ContainsAny("ٹڈڑںےھہ") ? new("ur", 0.95, LetterReason)
        : title.AsSpan().ContainsAny("ۆێڕڵەۇۈېڭ") ? null
        : title.AsSpan().ContainsAny("پچژگکی") ? OfPersian(title)
        : new("ar", 0.95, "The title is in Arabic letters.");

    // Other languages have these letters too, Urdu first, but not these words.
    private static LanguageGuess? OfPersian(string title)
    {
        foreach (var word in (ReadOnlySpan<string>)[" در ", " از ", " به ", " با ", " برای ", " است", "‌ها", " های "])
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return new("fa", 0.95, LetterReason);
            }
        }

        return null;
    }
}
