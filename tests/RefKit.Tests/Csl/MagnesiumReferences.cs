namespace RefKit.Tests.Csl;

/// <summary>Four articles on magnesium, with what their formatting has to get right: an article number, a DOI with
/// parentheses, hyphenated and Polish names, a container title in lower case.</summary>
internal static class MagnesiumReferences
{
    public static IReadOnlyList<Reference> All { get; } = [Crosby(), Koinig(), Kulik(), Yousef()];

    public static Reference Kulik(bool isNumberGivenAsPage = true)
    {
        var builder = Article(
            "kulik",
            "Magnesium and Morphine in the Treatment of Chronic Neuropathic Pain-A Biomedical Mechanism of Action",
            "International journal of molecular sciences", 2021, "22", "24", "10.3390/ijms222413599",
            ("Kulik", "K."), ("Żyżyńska-Granica", "B."), ("Kowalczyk", "A."), ("Kurowski", "P."), ("Gajewska", "M."),
            ("Bujalska-Zadrożny", "M."));
        return builder.Set(isNumberGivenAsPage ? NumberVariable.Page : NumberVariable.Number, "13599").Build();
    }

    private static Reference Crosby() => Article(
        "crosby",
        "The safety and efficacy of a single dose (500 mg or 1 g) of intravenous magnesium sulfate in neuropathic pain "
        + "poorly responsive to strong opioid analgesics in patients with cancer",
        "Journal of pain and symptom management", 2000, "19", "1", "10.1016/s0885-3924(99)00135-9",
        ("Crosby", "V."), ("Wilcock", "A."), ("Corcoran", "R.")).Set(NumberVariable.Page, "35–39").Build();

    private static Reference Koinig() => Article(
        "koinig",
        "Magnesium sulfate reduces intra- and postoperative analgesic requirements",
        "Anesthesia and analgesia", 1998, "87", "1", "10.1097/00000539-199807000-00042",
        ("Koinig", "H."), ("Wallner", "T."), ("Marhofer", "P."), ("Andel", "H."), ("Hörauf", "K."), ("Mayer", "N."))
        .Set(NumberVariable.Page, "206-210").Build();

    private static Reference Yousef() => Article(
        "yousef",
        "A double-blinded randomised controlled study of the value of sequential intravenous and oral magnesium therapy "
        + "in patients with chronic low back pain with a neuropathic component",
        "Anaesthesia", 2013, "68", "3", "10.1111/anae.12107",
        ("Yousef", "A. A."), ("Al-deeb", "A. E.")).Set(NumberVariable.Page, "260–266").Build();

    private static ReferenceBuilder Article(
        string id, string title, string journal, int year, string volume, string issue, string doi,
        params (string Family, string Given)[] authors)
    {
        var builder = new ReferenceBuilder(ReferenceType.ArticleJournal)
        {
            Id = id,
            [TextVariable.Title] = title,
            [TextVariable.ContainerTitle] = journal,
            [TextVariable.Doi] = doi,
            [DateVariable.Issued] = DateRange.Of(year),
        };
        foreach (var (family, given) in authors)
        {
            builder.Add(NameVariable.Author, Name.Person(family, given));
        }

        return builder.Set(NumberVariable.Volume, volume).Set(NumberVariable.Issue, issue);
    }
}
