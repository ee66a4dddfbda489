using RefKit.Parsing;
using RefKit.TestSupport;

namespace RefKit.Tests.Parsing;

/// <summary>The reference list of a real article, as it stands and set and written in other ways: all fields must be
/// right.</summary>
public sealed class MagnesiumReferencesTests
{
    private static readonly Expected[] References =
    [
        new("2000", ["Crosby|V.", "Wilcock|A.", "Corcoran|R."],
            "The safety and efficacy of a single dose (500 mg or 1 g) of intravenous magnesium sulfate in neuropathic "
                + "pain "
            + "poorly responsive to strong opioid analgesics in patients with cancer",
            "Journal of pain and symptom management", "19", "1", "35–39", "10.1016/s0885-3924(99)00135-9"),
        new("1998", ["Koinig|H.", "Wallner|T.", "Marhofer|P.", "Andel|H.", "Hörauf|K.", "Mayer|N."],
            "Magnesium sulfate reduces intra- and postoperative analgesic requirements",
            "Anesthesia and analgesia", "87", "1", "206–210", "10.1097/00000539-199807000-00042"),
        new("2021", ["Kulik|K.", "Żyżyńska-Granica|B.", "Kowalczyk|A.", "Kurowski|P.", "Gajewska|M.",
        "Bujalska-Zadrożny|M."],
            "Magnesium and Morphine in the Treatment of Chronic Neuropathic Pain-A Biomedical Mechanism of Action",
            "International journal of molecular sciences", "22", "24", "13599", "10.3390/ijms222413599"),
        new("2013", ["Yousef|A. A.", "Al-deeb|A. E."],
            "A double-blinded randomised controlled study of the value of sequential intravenous and oral magnesium "
                + "therapy "
            + "in patients with chronic low back pain with a neuropathic component",
            "Anaesthesia", "68", "3", "260–266", "10.1111/anae.12107"),
    ];

    public static TheoryData<string> Settings =>
    [
        "as it stands", "one a line", "wrapped at 72", "wrapped at 72 with a hanging indent", "[1]", "1.", "1)",
        "bullets", "run together",
        "run together and wrapped",
    ];

    public static TheoryData<string> Variants =>
    [
        "vancouver", "mla", "chicago-author-date", "chicago-notes", "harvard", "ieee", "ama", "elsevier-harvard", "acs",
        "german",
    ];

    [Theory]
    [MemberData(nameof(Settings))]
    public void ParseList_reads_the_list_however_it_is_set(string setting)
    {
        var source = File.ReadAllText(Sample("magnesium-references.txt"));
        var lines = source.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        AssertAllRight(ReferenceParser.Default.ParseList(Set(setting, source, lines)), isShortened: false);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void ParseList_reads_the_list_in_another_style(string style)
    {
        var path = Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Tests", "Data", "magnesium", style
            + ".txt");

        AssertAllRight(ReferenceParser.Default.ParseList(File.ReadAllText(path)), isShortened: style == "mla");
    }

    [Theory]
    [InlineData("magnesium-article.txt")]
    [InlineData("magnesium-article.md")]
    [InlineData("magnesium-article.html")]
    public void ParseList_finds_the_list_in_an_article(string file) =>
        AssertAllRight(ReferenceParser.Default.ParseList(File.ReadAllText(Sample(file))), isShortened: false);

    [Fact]
    public void ParseList_finds_the_list_in_the_published_article() =>
        AssertAllRight(ReferenceParser.Default.ParseList(File.ReadAllText(SharedData.Path("data/seed/article.txt"))),
            isShortened: false);

    private static string Sample(string file) => Path.Combine(SharedData.RepositoryRoot, "samples", "data", file);

    private static string Set(string setting, string source, string[] lines)
    {
        string Each(Func<string, int, string> line) => string.Join('\n', lines.Select(line));
        return setting switch
        {
            "as it stands" => source,
            "one a line" => Each(static (line, _) => line),
            "wrapped at 72" => Each(static (line, _) => Wrap(line, "")),
            "wrapped at 72 with a hanging indent" => Each(static (line, _) => Wrap(line, "    ")),
            "[1]" => Each(static (line, i) => Wrap($"[{i + 1}] {line}", "")),
            "1." => Each(static (line, i) => Wrap($"{i + 1}. {line}", "   ")),
            "1)" => Each(static (line, i) => $"{i + 1}) {line}"),
            "bullets" => Each(static (line, _) => Wrap("• " + line, "  ")),
            "run together" => string.Join(' ', lines),
            "run together and wrapped" => Wrap(string.Join(' ', lines), ""),
            _ => throw new ArgumentOutOfRangeException(nameof(setting), setting),
        };
    }

    private static string Wrap(string text, string indent)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > indent.Length && lines[^1].Length + 1 + word.Length > 72)
            {
                lines.Add(indent);
            }

            lines[^1] += (lines[^1].Length == 0 || lines[^1] == indent ? "" : " ") + word;
        }

        return string.Join('\n', lines);
    }

    private static void AssertAllRight(ParsedReferenceList list, bool isShortened)
    {
        var actual = list.References.Select(static parsed => Show(parsed.Reference)).ToList();
        var expected = References.Select(reference => reference with
        {
            // "Koinig, H., et al." names the first of more than two.
            Authors = isShortened && reference.Authors.Length > 2 ? [reference.Authors[0]] : reference.Authors,
        }).Select(static reference => reference.ToString()).ToList();
        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual));
    }

    private static string Show(Reference reference) => new Expected(
        reference.Issued?.ToEdtf() ?? "", [.. reference.Author.Select(static name => $"{name.Family}|{name.Given}")],
            reference.Title ?? "",
        reference.ContainerTitle ?? "", reference.Volume?.Text ?? "", reference.Issue?.Text ?? "",
        (reference.Page?.Text ?? "").Replace('-', '–'), reference.Doi?.Value ?? "", reference.Type).ToString();

    private sealed record Expected(
        string Year, string[] Authors, string Title, string Journal, string Volume, string Issue, string Page,
            string Doi,
        ReferenceType? Type = ReferenceType.ArticleJournal)
    {
        public override string ToString() =>
            $"{Type} ({Year}) {string.Join(", ", Authors)}: {Title} = {Journal}; {Volume}; {Issue}; {Page}; {Doi}";
    }
}
