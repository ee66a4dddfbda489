using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing.Labels;

/// <summary>Four real articles, written as the common styles write them: every field must be found in each.</summary>
public class WellKnownStylesTests
{
    private static readonly Article[] Articles =
    [
        new([("Crosby", "V."), ("Wilcock", "A."), ("Corcoran", "R.")], "2000",
            "The safety and efficacy of a single dose (500 mg or 1 g) of intravenous magnesium sulfate in "
            + "neuropathic pain poorly responsive to strong opioid analgesics in patients with cancer",
            "Journal of pain and symptom management", "J Pain Symptom Manage", "19", "1", "35–39",
            "10.1016/s0885-3924(99)00135-9"),
        new([("Koinig", "H."), ("Wallner", "T."), ("Marhofer", "P."), ("Andel", "H."), ("Hörauf", "K."),
            ("Mayer", "N.")], "1998", "Magnesium sulfate reduces intra- and postoperative analgesic requirements",
            "Anesthesia and analgesia", "Anesth Analg", "87", "1", "206–210", "10.1097/00000539-199807000-00042"),
        new([("Kulik", "K."), ("Żyżyńska-Granica", "B."), ("Kowalczyk", "A."), ("Kurowski", "P."), ("Gajewska", "M."),
            ("Bujalska-Zadrożny", "M.")], "2021",
            "Magnesium and Morphine in the Treatment of Chronic Neuropathic Pain-A Biomedical Mechanism of Action",
            "International journal of molecular sciences", "Int J Mol Sci", "22", "24", "13599",
            "10.3390/ijms222413599"),
        new([("Yousef", "A. A."), ("Al-deeb", "A. E.")], "2013",
            "A double-blinded randomised controlled study of the value of sequential intravenous and oral magnesium "
            + "therapy in patients with chronic low back pain with a neuropathic component",
            "Anaesthesia", "Anaesthesia", "68", "3", "260–266", "10.1111/anae.12107"),
    ];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var style in (string[])["apa", "apa-plain", "vancouver", "nlm", "mla", "chicago-date",
                "chicago-notes",
                "harvard", "harvard-plain", "ieee", "numbered-apa"])
            {
                for (var i = 0; i < Articles.Length; i++)
                {
                    cases.Add(style, i);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Label_finds_every_field(string style, int number)
    {
        var article = Articles[number];
        var text = Write(style, article, out var authors, out var journal);
        var found = SequenceLabeller.Default.Label(text);
        var actual = found.Spans.Where(x => x.Label != FieldLabel.CitationNumber)
            .Select(x => (x.Label, Value: found[x].ToString().Trim('.'))).OrderBy(x => x.Label);
        var expected = new List<(FieldLabel Label, string Value)>
        {
            (FieldLabel.Author, authors.Trim('.')), (FieldLabel.Date, article.Year), (FieldLabel.Title, article.Title),
            (FieldLabel.Journal, journal), (FieldLabel.Volume, article.Volume), (FieldLabel.Issue, article.Issue),
            (FieldLabel.Pages, article.Pages),
        };
        if (text.Contains(article.Doi, StringComparison.Ordinal))
        {
            expected.Add((FieldLabel.Doi, article.Doi));
        }

        Assert.Equal(expected.OrderBy(x => x.Label), actual);
    }

    private static string Write(string style, Article a, out string authors, out string journal)
    {
        var turned = a.Authors.Select(x => x.Family + ", " + x.Initials).ToArray();
        var bare = a.Authors.Select(x => x.Family + " " + x.Initials.Replace(".", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)).ToArray();
        var straight = a.Authors.Select(x => x.Initials + " " + x.Family).ToArray();
        journal = style is "vancouver" or "nlm" ? a.Abbreviation : a.Journal;
        authors = style switch
        {
            "vancouver" or "nlm" => string.Join(", ", bare),
            "mla" => turned[0] + (a.Authors.Length > 2 ? ", et al" : ", and " + straight[1]),
            "chicago-date" or "chicago-notes" => string.Join(", ", [turned[0], .. straight[1..^1], "and "
                + straight[^1]]),
            "harvard" or "harvard-plain" => string.Join(", ", turned[..^1]) + " and " + turned[^1],
            "ieee" => a.Authors.Length == 2 ? straight[0] + " and " + straight[1]
                : string.Join(", ", straight[..^1]) + ", and " + straight[^1],
            _ => string.Join(", ", turned[..^1]) + ", & " + turned[^1],
        };
        var (title, number, pages) = (a.Title, a.Issue, a.Pages);
        var pp = pages.Contains('–', StringComparison.Ordinal) ? "pp. " : "p. ";
        var (year, volume, web) = (a.Year, a.Volume, "https://doi.org/" + a.Doi);
        return style switch
        {
            "apa" => $"{authors} ({year}). {title}. {journal}, {volume}({number}), {pages}. {web}",
            "apa-plain" => $"{authors} ({year}). {title}. {journal}, {volume}({number}), {pages}. doi:{a.Doi}",
            "numbered-apa" => $"[3] {authors} ({year}). {title}. {journal}, {volume}({number}), {pages}.",
            "vancouver" => $"{authors}. {title}. {journal}. {year};{volume}({number}):{pages}.",
            "nlm" => $"2. {authors}. {title}. {journal}. {year};{volume}({number}):{pages}. doi: {a.Doi}.",
            "mla" => $"{authors}. “{title}.” {journal}, vol. {volume}, no. {number}, {year}, {pp}{pages}. {web}.",
            "chicago-date" => $"{authors}. {year}. “{title}.” {journal} {volume} ({number}): {pages}. {web}.",
            "chicago-notes" => $"{authors}. “{title}.” {journal} {volume}, no. {number} ({year}): {pages}. {web}.",
            "harvard" =>
                $"{authors} ({year}) ‘{title}’, {journal}, {volume}({number}), {pp}{pages}. Available at: {web}.",
            "harvard-plain" => $"{authors}, {year}. {title}. {journal}, {volume}({number}), {pp}{pages}.",
            _ =>
                $"[1] {authors}, “{title},” {journal}, vol. {volume}, no. {number}, {pp}{pages}, {year}, doi: {a.Doi}.",
        };
    }

    private sealed record Article(
        (string Family, string Initials)[] Authors, string Year, string Title, string Journal, string Abbreviation,
        string Volume, string Issue, string Pages, string Doi);
}
