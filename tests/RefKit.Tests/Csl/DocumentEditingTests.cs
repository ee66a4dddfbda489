using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>A document that is rendered after every change prints what one prints that is made anew.</summary>
public sealed class DocumentEditingTests
{
    private const string AuthorDate = """
        <layout prefix="(" suffix=")" delimiter="; "><group delimiter=" ">
          <names variable="author"><name form="short" initialize-with=". "/></names>
          <group delimiter=", "><date variable="issued"><date-part name="year"/></date>
            <choose><if disambiguate="true"><text variable="title"/></if></choose>
            <text variable="locator"/></group>
        </group></layout>
        """;

    private const string Entries = """
        <bibliography subsequent-author-substitute="———">
          <sort><key variable="author"/><key variable="issued"/></sort>
          <layout><names variable="author"/><date variable="issued"><date-part name="year"/></date>
            <text variable="title"/></layout>
        </bibliography>
        """;

    private const string Notes = """
        <citation near-note-distance="3" et-al-min="3" et-al-use-first="1" et-al-subsequent-min="2"
            et-al-subsequent-use-first="1"><layout suffix="." delimiter="; "><choose>
          <if position="ibid-with-locator"><text term="ibid"/><text variable="locator" prefix=" "/></if>
          <else-if position="ibid"><text term="ibid"/></else-if>
          <else-if position="near-note"><names variable="author"/></else-if>
          <else-if position="subsequent"><names variable="author"/>
            <text variable="first-reference-note-number" prefix=" n. "/></else-if>
          <else><names variable="author"/><text variable="title" font-style="italic" prefix=" "/></else>
        </choose></layout></citation>
        """;

    private const string Numbers = """
        <citation collapse="citation-number"><sort><key variable="citation-number"/></sort>
          <layout prefix="[" suffix="]" delimiter=","><text variable="citation-number"/></layout></citation>
        """;

    private static readonly ImmutableArray<Reference> Works = [.. MakeWorks()];

    private static readonly ImmutableArray<(string Name, CslStyle Style)> Styles =
    [
        ("conditions", Style("disambiguate-add-names=\"true\"")),
        ("year-suffix", Style("disambiguate-add-year-suffix=\"true\" collapse=\"year-suffix\"")),
        ("by-cite", Style("disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"by-cite\" et-al-min=\"2\" et-al-use-first=\"1\" disambiguate-add-year-suffix=\"true\"")),
        ("all-names", Style("disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\" collapse=\"year\"")),
        ("primary-name", Style("disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"primary-name-with-initials\" disambiguate-add-year-suffix=\"true\"")),
        ("names in the bibliography", TestStyle.Parse(
            $"<citation disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\">{AuthorDate}</citation>",
            bibliography: "<bibliography><sort><key variable=\"title\"/></sort><layout><names variable=\"author\"><name form=\"short\" initialize-with=\". \"/></names><text variable=\"title\"/></layout></bibliography>")),
        ("notes", TestStyle.Parse(Notes, root: "class=\"note\"", bibliography: Entries)),
        ("cited order", TestStyle.Parse(Numbers, bibliography: "<bibliography><layout><text variable=\"citation-number\"/><text variable=\"title\"/></layout></bibliography>")),
        ("sorted numbers", TestStyle.Parse(Numbers, bibliography: "<bibliography><sort><key variable=\"title\"/></sort><layout><text variable=\"citation-number\"/><text variable=\"title\"/></layout></bibliography>")),
        ("apa", CslStyle.BuiltIn("apa")),
    ];

    public static TheoryData<string> StyleNames => [.. Styles.Select(static style => style.Name)];

    private static readonly Gen<(int, int, int, int)> Steps =
        from action in Gen.Choose(0, 9)
        from place in Gen.Choose(0, 1000)
        from work in Gen.Choose(0, 1000)
        from detail in Gen.Choose(0, 11)
        select (action, place, work, detail);

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void Rendering_after_every_change_gives_what_a_new_document_gives(string name)
    {
        var style = Styles.Single(pair => pair.Name == name).Style;
        Prop.ForAll(Steps.ListOf(25).ToArbitrary(), steps =>
        {
            var document = new CitationDocument(style, Works);
            foreach (var step in steps)
            {
                Change(document, step);
                var rendered = document.Render();
                var anew = Copy(style, document).Render();
                Assert.Equal(Html(anew), Html(rendered));
                Assert.Equal(anew.Bibliography.ToHtml(), rendered.Bibliography.ToHtml());
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(17, 171).WithMaxTest(60));
    }

    [Fact]
    public void ChangedCitations_are_those_that_print_something_else()
    {
        var document = new CitationDocument(Style(""), Works);
        document.Add(Citation.Of("w0")).Add(Citation.Of("w5"));
        Assert.Equal([0, 1], document.Render().ChangedCitations);
        Assert.Empty(document.Render().ChangedCitations);

        // Another work of the first author and year: both get a suffix.
        document.Add(Citation.Of("w6"));
        Assert.Equal(["(Adams 2000, Title 0)", "(Doe 2001)", "(Adams 2000, Title 6)"], Texts(document.Render()));
        document.Add(Citation.Of("w5"));
        Assert.Equal([3], document.Render().ChangedCitations);
        document.RemoveAt(2);
        Assert.Equal([0], document.Render().ChangedCitations);
    }

    [Fact]
    public void Notes_without_numbers_are_numbered_in_their_order()
    {
        var document = new CitationDocument(Styles.Single(static style => style.Name == "notes").Style, Works);
        foreach (var id in (string[])["w0", "w1", "w2", "w3", "w4", "w0"])
        {
            document.Add(Citation.Of(id));
        }

        Assert.EndsWith(" n. 1.", Texts(document.Render())[5], StringComparison.Ordinal);
        document.Insert(0, Citation.Of("w6"));
        Assert.EndsWith(" n. 2.", Texts(document.Render())[6], StringComparison.Ordinal);
        Assert.Equal([6], new HashSet<int>(document.Move(0, 1).Render().ChangedCitations).Intersect([5, 6]));
    }

    [Fact]
    public void SetReference_changes_what_cites_the_work_and_adds_works()
    {
        var document = new CitationDocument(Style(""), Works).Add(new Citation([new("w0"), new("new")])).Add(Citation.Of("w1"));
        Assert.Single(document.Render().Diagnostics);

        document.SetReference(Work("new", "Zorn", "Eva", 1999, "New")).SetReference(Work("w0", "Abel", "Ada", 2000, "Other"));
        var rendered = document.Render();
        Assert.Equal([0], rendered.ChangedCitations);
        Assert.Equal("(Abel 2000; Zorn 1999)", rendered.Citations[0].Text.ToString());
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(Works.Length + 1, document.References.Count);
    }

    [Fact]
    public void Move_beyond_the_end_is_refused()
    {
        var document = new CitationDocument(Style(""), Works).Add(Citation.Of("w0"));

        Assert.Throws<ArgumentOutOfRangeException>(() => document.Move(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.Move(1, 0));
        Assert.Single(document.Citations);
    }

    private static string[] Texts(RenderedDocument document) =>
        [.. document.Citations.Select(static citation => citation.Text.ToString())];

    private static string Html(RenderedDocument document) =>
        string.Join('\n', document.Citations.Select(static citation => citation.Text.ToHtml()));

    private static void Change(CitationDocument document, (int Action, int Place, int Work, int Detail) step)
    {
        var count = document.Citations.Count;
        var citation = Make(step.Work, step.Detail);
        switch (step.Action)
        {
            case 0 or 1 when count > 0:
                document.RemoveAt(step.Place % count);
                break;
            case 2 when count > 0:
                document.Move(step.Place % count, step.Work % count);
                break;
            case 3 when count > 0:
                document.Replace(step.Place % count, citation);
                break;
            case 4:
                document.SetReference(Work($"w{step.Work % Works.Length}", "Doe", "Jane", 2000 + (step.Detail % 3), "Later"));
                break;
            case 5:
                document.Insert(0, citation);
                break;
            case 6 when count > 0:
                document.Replace(step.Place % count, document.Citations[step.Place % count] with { NoteIndex = step.Detail });
                break;
            default:
                document.Insert(step.Place % (count + 1), citation);
                break;
        }
    }

    private static Citation Make(int work, int detail)
    {
        var item = new CitationItem($"w{work % Works.Length}")
        {
            Locator = detail % 3 == 1 ? new Locator(LocatorType.Page, $"{detail}") : null,
            Prefix = detail == 5 ? "see" : null,
        };
        return detail % 4 == 0
            ? new Citation([item, new CitationItem($"w{(work + detail) % Works.Length}"), new CitationItem($"w{(work + 1) % Works.Length}")])
            : new Citation([item]) { Mode = detail == 7 ? CitationMode.Composite : CitationMode.Normal };
    }

    private static CitationDocument Copy(CslStyle style, CitationDocument document)
    {
        var copy = new CitationDocument(style, document.References);
        foreach (var citation in document.Citations)
        {
            copy.Add(citation);
        }

        return copy;
    }

    private static CslStyle Style(string options) =>
        TestStyle.Parse($"<citation {options}>{AuthorDate}</citation>", bibliography: Entries);

    private static IEnumerable<Reference> MakeWorks()
    {
        string[] families = ["Adams", "Berg", "Doe"];
        string[] givens = ["Jane", "John", "Alan B."];
        for (var i = 0; i < 18; i++)
        {
            yield return Work($"w{i}", families[i / 2 % 3], givens[i / 6], 2000 + (i % 2), $"Title {i * 7 % 18}", i % 5 == 3);
        }

        Name[] groups =
        [
            Name.Organization("World Health Organization", "WHO"), Name.Organization("World Health Organization"),
            Name.Organization("American Psychiatric Association", "APA"), Name.Organization("American Psychological Association", "APA"),
        ];
        for (var i = 0; i < 6; i++)
        {
            var group = TestStyle.Book(book => book[TextVariable.Title] = $"Title {i}", $"g{i}").ToBuilder();
            group[DateVariable.Issued] = DateRange.Of(2000 + (i / 4));
            yield return group.Add(NameVariable.Author, groups[i % 4]).Add(NameVariable.Editor, groups[(i + 1) % 4]).Build();
        }
    }

    private static Reference Work(string id, string family, string given, int year, string title, bool hasMore = false) =>
        TestStyle.Book(
            book =>
            {
                book[TextVariable.Title] = title;
                book[DateVariable.Issued] = DateRange.Of(year);
                book.Add(NameVariable.Author, Name.Person(family, given));
                if (hasMore)
                {
                    book.Add(NameVariable.Author, Name.Person("Clark", "Carl"));
                    book.Add(NameVariable.Author, Name.Person("Doe", "Dora"));
                }
            }, id);
}
