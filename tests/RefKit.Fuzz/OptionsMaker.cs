using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Makes options of every kind: links, locales, sections, orders, filters and works that are not cited.</summary>
internal static class OptionsMaker
{
    private static readonly string?[] Languages =
        [null, null, null, "en-US", "en-GB", "de-DE", "fr", "tr-TR", "zh-CN", "he", "xx-XX", "", "../x", "english"];

    private static readonly ReferenceType[] Types =
        [ReferenceType.Book, ReferenceType.ArticleJournal, ReferenceType.Webpage, ReferenceType.LegalCase];

    public static FormatOptions Make(IReadOnlyList<Reference> references, Random random)
    {
        var options = new FormatOptions
        {
            MakeLinks = random.Next(2) == 0,
            Locale = Languages[random.Next(Languages.Length)],
            IncludeUncited = random.Next(3) == 0,
        };
        if (random.Next(4) == 0)
        {
            options = options with { Sections = [.. MakeSections(random)] };
        }

        if (random.Next(5) == 0)
        {
            var type = Types[random.Next(Types.Length)];
            options = random.Next(2) == 0
                ? options with { Filter = reference => reference.Type == type }
                : options with { IncludeUncitedWhere = reference => reference.Type == type };
        }

        return random.Next(5) > 0 ? options : options with
        {
            Order = random.Next(2) == 0
                ? BibliographyOrder.ByIds(references.Select(static reference => reference.Id ?? "").Reverse())
                : BibliographyOrder.By(static reference => reference.Title),
        };
    }

    private static IEnumerable<BibliographySection> MakeSections(Random random)
    {
        var count = 1 + random.Next(3);
        for (var i = 0; i < count; i++)
        {
            var title = random.Next(4) == 0 ? null : HostileText.Make(random);
            yield return random.Next(3) == 0
                ? BibliographySection.Rest(title)
                : BibliographySection.OfTypes(title, Types[random.Next(Types.Length)], Types[random.Next(Types.Length)]);
        }
    }
}
