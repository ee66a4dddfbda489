using System.Xml.Linq;
using RefKit.Csl;
using RefKit.TestSupport;

namespace RefKit.Tests.Csl;

/// <summary>Each built-in locale has all that the schema of CSL 1.0.2 knows; its terms are in schema-terms.txt, those
/// with a plural starred.</summary>
public sealed class LocaleTermTests
{
    private static readonly XNamespace Csl = "http://purl.org/net/xbiblio/csl";

    // The author and those in an author's place need no label, nor does a time of a recording.
    private static readonly HashSet<string> EmptyEverywhere =
    [
        "author", "composer", "container-author", "original-author", "reviewed-author", "timestamp",
    ];

    // Words that a language has not: an ordinal's ending, a preposition.
    private static readonly HashSet<(string Language, string Term)> EmptyInOne =
    [
        ("ar", "ordinal"), ("ja-JP", "in"), ("ja-JP", "ordinal"), ("ko-KR", "ordinal"), ("ru-RU", "by"),
        ("zh-CN", "ordinal"),
    ];

    public static TheoryData<string> Languages => [.. CslLocale.BuiltInLanguages];

    [Fact]
    public void There_are_24_locales() => Assert.Equal(
        [
            "ar", "cs-CZ", "da-DK", "de-CH", "de-DE", "en-GB", "en-US", "es-ES", "fi-FI", "fr-CA", "fr-FR", "it-IT", "ja-JP",
            "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "tr-TR", "uk-UA", "zh-CN",
        ],
        CslLocale.BuiltInLanguages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Locale_loads_without_a_diagnostic(string language)
    {
        var locale = CslLocale.BuiltIn(language);

        Assert.Empty(locale.Diagnostics);
        Assert.Equal(language, locale.Language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Locale_has_every_term_of_the_schema(string language)
    {
        var terms = Terms(language).Where(static term => Form(term) == "long").ToLookup(Name, StringComparer.Ordinal);

        foreach (var name in SchemaTerms().Keys)
        {
            var isEmpty = EmptyEverywhere.Contains(name) || EmptyInOne.Contains((language, name));
            Assert.True(terms.Contains(name), name);
            Assert.All(terms[name], term => Assert.True(term.Value.Length == 0 == isEmpty, name));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Locale_knows_no_other_term_and_none_twice(string language)
    {
        var known = SchemaTerms();
        var terms = Terms(language).ToList();

        Assert.All(terms, term => Assert.True(
            known.ContainsKey(Name(term)) || Name(term).StartsWith("ordinal-", StringComparison.Ordinal), Name(term)));
        Assert.Equal(
            terms.Count,
            terms.Select(static term => (Name(term), Form(term), (string?)term.Attribute("gender-form"))).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Countable_terms_have_singular_and_plural(string language)
    {
        var countable = SchemaTerms().Where(static term => term.Value).Select(static term => term.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var term in Terms(language).Where(static term => Form(term) is "long" or "short" or "symbol")
            .Where(term => countable.Contains(Name(term))))
        {
            Assert.Equal(["single", "multiple"], term.Elements().Select(static child => child.Name.LocalName));
            Assert.Equal(
                term.Element(Csl + "single")!.Value.Length == 0, term.Element(Csl + "multiple")!.Value.Length == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Terms_have_no_space_around_them_but_where_they_are_joined_to_a_word(string language) => Assert.All(
        Terms(language).Where(static term => Name(term) is not ("ad" or "bc" or "bce" or "ce" or "open-quote"
            or "close-quote" or "colon" or "semicolon")),
        static term => Assert.All(
            term.HasElements ? term.Elements() : [term],
            static text => Assert.Equal(text.Value.Trim(), text.Value)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Months_have_two_forms_and_differ(string language)
    {
        var terms = Terms(language).Where(static term => Name(term).StartsWith("month-", StringComparison.Ordinal)).ToList();

        Assert.Equal(24, terms.Count);
        Assert.Equal(12, terms.Where(static term => Form(term) == "long").Select(static term => term.Value).Distinct().Count());
        Assert.Equal(12, terms.Where(static term => Form(term) == "short").Select(static term => term.Value).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Numbers_that_styles_label_have_a_short_form(string language)
    {
        var terms = Terms(language).Where(static term => Form(term) == "short").Select(Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(new[]
        {
            "chapter", "edition", "editor", "figure", "issue", "line", "no date", "number", "number-of-pages",
            "number-of-volumes", "page", "paragraph", "part", "section", "table", "translator", "volume",
        }.Except(terms));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Dates_in_both_forms_have_three_parts(string language) => Assert.All(
        new[] { "text", "numeric" },
        form => Assert.Equal(
            ["day", "month", "year"],
            Root(language).Elements(Csl + "date").Single(date => (string?)date.Attribute("form") == form).Elements()
                .Select(static part => (string)part.Attribute("name")!).Order(StringComparer.Ordinal)));

    private static Dictionary<string, bool> SchemaTerms() =>
        File.ReadLines(Path.Combine(
            SharedData.RepositoryRoot, "tests", "RefKit.Tests", "Data", "Csl", "schema-terms.txt"))
            .ToDictionary(
                static line => line.Replace(" *", "", StringComparison.Ordinal),
                static line => line.EndsWith('*'),
                StringComparer.Ordinal);

    private static IEnumerable<XElement> Terms(string language) => Root(language).Element(Csl + "terms")!.Elements();

    private static XElement Root(string language) => XDocument.Load(
        Path.Combine(SharedData.RepositoryRoot, "src", "RefKit", "Csl", "Resources", $"locales-{language}.xml")).Root!;

    private static string Name(XElement term) => (string)term.Attribute("name")!;

    private static string Form(XElement term) => (string?)term.Attribute("form") ?? "long";
}
