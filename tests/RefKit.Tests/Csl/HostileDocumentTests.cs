using System.Collections.Immutable;
using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>Thousands of works that are hard to tell apart, and documents that cite them: the work grows with their
/// number. It is measured in bytes allocated, which does not depend on the machine.</summary>
public sealed class HostileDocumentTests
{
    private const string Cite = """
        <layout prefix="(" suffix=")" delimiter="; "><group delimiter=" ">
          <names variable="author"><name form="short" initialize-with=". "/></names>
          <date variable="issued"><date-part name="year"/></date>
        </group></layout>
        """;

    private const string Entries = """
        <bibliography subsequent-author-substitute="———">
          <sort><key variable="author"/><key variable="issued"/></sort>
          <layout><names variable="author"/><date variable="issued"><date-part name="year"/></date><text variable="title"/></layout>
        </bibliography>
        """;

    private const string AllRules = "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" et-al-min=\"3\" "
        + "et-al-use-first=\"1\" disambiguate-add-year-suffix=\"true\"";

    [Theory]
    [InlineData("by-cite")]
    [InlineData("all-names")]
    [InlineData("all-names-with-initials")]
    [InlineData("primary-name")]
    [InlineData("primary-name-with-initials")]
    public void Works_of_one_author_and_year_take_work_in_their_number(string rule)
    {
        var style = Style($"{AllRules} givenname-disambiguation-rule=\"{rule}\"");

        AssertLinear(2500, count => style.FormatBibliography(Works(count)).Entries.Length);
        AssertLinear(2500, count => style.FormatBibliography(Works(count, DifferentGivenNames)).Entries.Length);
        AssertLinear(1000, count => style.FormatBibliography(Works(count, ManyAuthors)).Entries.Length);
        AssertLinear(2500, count => Cited(style, Works(count)).Render().Citations.Length);
    }

    [Fact]
    public void Ten_thousand_works_of_one_author_and_year_get_ten_thousand_suffixes()
    {
        var document = Cited(CslStyle.BuiltIn("apa"), Works(10_000));

        var citations = document.Render().Citations.Select(static citation => citation.Text.ToString()).ToList();

        Assert.Equal(10_000, citations.Distinct().Count());
        Assert.Contains("(Doe, 2000ntp)", citations);
    }

    [Fact]
    public void Conditions_that_do_not_help_take_work_in_the_number_of_works()
    {
        var style = TestStyle.Parse("<citation disambiguate-add-names=\"true\"><layout><choose><if disambiguate=\"true\">"
            + "<text variable=\"publisher\"/></if></choose><names variable=\"author\"/></layout></citation>", bibliography: Entries);

        AssertLinear(2500, count => style.FormatBibliography(Works(count)).Entries.Length);
    }

    [Fact]
    public void Two_works_of_the_same_thousands_of_authors_take_work_in_their_number()
    {
        // The number of authors is that of both works, and one is looked at after the other.
        var style = Style(AllRules);
        var citation = new Citation([new CitationItem("w0"), new CitationItem("w1")]);

        AssertLinear(1500, count => style.FormatCitation(citation, Works(2, _ => Authors(count))).ToString().Length);
        Assert.Equal("(Family0 et al. 2000a; Family0 et al. 2000b)",
            style.FormatCitation(citation, Works(2, static _ => Authors(1500))).ToString());
    }

    [Fact]
    public void The_last_of_thousands_of_authors_tells_two_works_apart()
    {
        var works = Works(2, static work => Authors(2000).Add(Name.Person(work == 0 ? "Abel" : "Berg", "Ann")));

        var citation = Style(AllRules).FormatCitation(Citation.Of("w1"), works).ToString();

        Assert.EndsWith("Family1999, Berg 2000)", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Authors_that_differ_in_nothing_that_is_printed_end_the_search()
    {
        var works = Works(2, static work => [.. Authors(2000).Select(name => name with { HasCommaSuffix = work == 0 })]);

        Assert.Equal("(Family0 et al. 2000b)", Style(AllRules).FormatCitation(Citation.Of("w1"), works).ToString());
    }

    [Fact]
    public void Thousands_of_conditions_that_do_not_help_end_the_search()
    {
        var conditions = string.Concat(Enumerable.Repeat("<choose><if disambiguate=\"true\"><text variable=\"note\"/></if></choose>", 5000));
        var style = TestStyle.Parse($"<citation><layout><names variable=\"author\"/>{conditions}<choose><if disambiguate=\"true\">"
            + "<text variable=\"title\" prefix=\" \"/></if></choose></layout></citation>");

        Assert.Equal("Jane Doe Title 1", style.FormatCitation(Citation.Of("w1"), Works(2)).ToString());
    }

    [Theory]
    [InlineData("", "(Doe 2000a; Doe 2000b; Doe 2000c; Doe 2000d; ")]
    [InlineData("year", "(Doe 2000a, 2000b, 2000c, 2000d, ")]
    [InlineData("year-suffix", "(Doe 2000a; b; c; d; ")]
    [InlineData("year-suffix-ranged", "(Doe 2000a–z")]
    public void One_citation_of_thousands_of_works_is_collapsed(string collapse, string start)
    {
        var style = Style($"disambiguate-add-year-suffix=\"true\" {(collapse.Length > 0 ? $"collapse=\"{collapse}\"" : "")}");

        Assert.StartsWith(start, Text(style, 5000), StringComparison.Ordinal);
        AssertLinear(2500, count => Text(style, count).Length);
    }

    [Fact]
    public void One_citation_of_thousands_of_numbers_is_a_range()
    {
        var style = TestStyle.Parse(
            "<citation collapse=\"citation-number\"><sort><key variable=\"citation-number\"/></sort><layout prefix=\"[\" suffix=\"]\" delimiter=\",\">"
            + "<text variable=\"citation-number\"/></layout></citation>");

        Assert.Equal("[1–5000]", Text(style, 5000));
    }

    [Fact]
    public void Note_numbers_of_any_size_are_taken()
    {
        var style = TestStyle.Parse("""
            <citation near-note-distance="2"><layout><choose><if position="near-note"><text value="near"/></if>
              <else-if position="ibid"><text value="ibid"/></else-if>
              <else-if position="subsequent"><text value="far " /><text variable="first-reference-note-number"/></else-if>
              <else><text value="first"/></else></choose></layout></citation>
            """, root: "class=\"note\"");
        var document = new CitationDocument(style, Works(2));
        foreach (var note in (int[])[int.MaxValue, int.MinValue, int.MaxValue, 7])
        {
            document.Add(Citation.Of("w0") with { NoteIndex = note }).Add(Citation.Of("w1") with { NoteIndex = note });
        }

        var citations = document.Render().Citations;

        Assert.Equal(["first", "near", $"far {int.MaxValue}", "near"],
            citations.Where(static citation => citation.Citation.Items[0].Id == "w0").Select(static citation => citation.Text.ToString()));
    }

    private static string Text(CslStyle style, int count)
    {
        var document = new CitationDocument(style, Works(count));
        document.Add(new Citation([.. Enumerable.Range(0, count).Select(static i => new CitationItem($"w{i}"))]));
        return document.Render().Citations[0].Text.ToString();
    }

    private static CitationDocument Cited(CslStyle style, IReadOnlyList<Reference> works)
    {
        var document = new CitationDocument(style, works);
        foreach (var work in works)
        {
            document.Add(Citation.Of(work.Id!));
        }

        return document;
    }

    private static CslStyle Style(string options) =>
        TestStyle.Parse($"<citation {options}>{Cite}</citation>", bibliography: Entries);

    private static void AssertLinear(int count, Func<int, int> work)
    {
        work(100);
        var (once, twice) = (BytesOf(count, work), BytesOf(2 * count, work));

        Assert.True(twice < 2.6 * once, $"{count} allocate {once} bytes, twice as many {twice}.");
    }

    private static long BytesOf(int count, Func<int, int> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(work(count) > 0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ImmutableArray<Name> Authors(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => Name.Person($"Family{i}", "Jane"))];

    private static ImmutableArray<Name> DifferentGivenNames(int work) =>
        [Name.Person("Doe", $"{(char)('A' + (work % 26))}{(char)('a' + (work / 26 % 26))}{(char)('a' + (work / 676))}")];

    private static ImmutableArray<Name> ManyAuthors(int work) => Authors(10).Add(Name.Person($"Last{work}", "Jane"));

    private static List<Reference> Works(int count, Func<int, ImmutableArray<Name>>? authors = null) =>
        [.. Enumerable.Range(0, count).Select(i => TestStyle.Book(
            book =>
            {
                book[TextVariable.Title] = $"Title {i}";
                book[DateVariable.Issued] = DateRange.Of(2000);
                book[NameVariable.Author] = authors?.Invoke(i) ?? [Name.Person("Doe", "Jane")];
            }, $"w{i}"))];
}
