using RefKit.Parsing.Labels;
using RefKit.Training.Augmentation;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class OwnRecordsTests
{
    [Fact]
    public void Nearly_all_records_are_written_in_styles_of_their_language()
    {
        var records = OwnRecords.Read().ToList();
        Assert.True(records.Count > 2300, $"{records.Count} records");
        Assert.True(records.Select(static x => x["language"]).Distinct(StringComparer.Ordinal).Count() >= 20);
        var known = records.Where(static x => KnownReference.TryRead(x) is not null).ToList();
        Assert.True(known.Count >= 0.9 * records.Count, $"{known.Count} of {records.Count} can be read");

        var made = ExampleMaker.FromRecords(records, 5);
        Assert.Equal(known.Count, made.Count);
        Assert.All(made, static x =>
        {
            var end = 0;
            Assert.All(x.Spans, span =>
            {
                Assert.InRange(span.Start, end, x.Text.Length);
                Assert.InRange(span.End, span.Start + 1, x.Text.Length);
                end = span.End;
            });
        });
    }

    [Theory]
    [InlineData("de", "Hg")]
    [InlineData("fr", "dir")]
    [InlineData("ru", "Под ред")]
    [InlineData("ja", "編")]
    public void Chapters_name_their_editors_as_the_language_does(string language, string mark)
    {
        var chapters = OwnRecords.Read().Where(x => x["language"] == language && x["entrytype"] == "chapter"
            && x["editor"].Length > 0);
        var made = ExampleMaker.FromRecords(chapters, 5);
        Assert.Contains(made, x => x.Text.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Italian_books_are_written_with_volumes_editors_behind_the_title_and_the_year_in_front()
    {
        var books = OwnRecords.Read().Where(static x => x["language"] == "it" && x["entrytype"] == "book").ToList();
        var made = ExampleMaker.FromRecords(Enumerable.Repeat(books, 12).SelectMany(static x => x), 5);
        Assert.Contains(made, static x => Value(x, FieldLabel.Volume) is { } volume
            && volume.EndsWith(" voll", StringComparison.Ordinal));
        Assert.Contains(made, static x => Value(x, FieldLabel.Volume) == "II");
        Assert.Contains(made, static x => x.Spans[0].Label == FieldLabel.Title
            && x.Text.Contains("a cura di", StringComparison.Ordinal) && Value(x, FieldLabel.Editor) is not null);
        Assert.Contains(made, static x => x.Spans[0].Label == FieldLabel.Date && x.Spans[1].Label == FieldLabel.Author);
    }

    private static string? Value(LabelledReference reference, FieldLabel label) =>
        reference.Spans.FirstOrDefault(x => x.Label == label) is { Length: > 0 } span
            ? reference.Text.Substring(span.Start, span.Length) : null;

    [Fact]
    public void An_organization_is_one_name_and_has_its_abbreviation_at_times()
    {
        var record = OwnRecords.Read().First(static x => x["author"] == "{Centers for Disease Control and Prevention}");
        var made = ExampleMaker.FromRecords(Enumerable.Repeat(record, 60), 5);
        Assert.Equal(60, made.Count);
        var authors = made.Select(static x => Value(x, FieldLabel.Author)).ToList();
        Assert.Contains("Centers for Disease Control and Prevention", authors);
        Assert.Contains("Centers for Disease Control and Prevention [CDCP]", authors);
    }

    [Fact]
    public void Two_names_are_parted_where_nothing_but_a_comma_parts_them()
    {
        var record = OwnRecords.Read().First(static x => x["language"] == "it" && x["entrytype"] == "book");
        record["author"] = "Foscari, Antonio and Tafuri, Manfredo";
        record["editor"] = "";
        var authors = ExampleMaker.FromRecords(Enumerable.Repeat(record, 200), 5)
            .Select(static x => Value(x, FieldLabel.Author) ?? "").ToList();
        Assert.Contains("A. Foscari, M. Tafuri", authors);
        Assert.DoesNotContain("A. Foscari M. Tafuri", authors);
    }

    [Fact]
    public void East_Asian_names_are_written_in_one_piece()
    {
        Assert.True(new PersonName("丸山", "眞男").IsOnePiece);
        Assert.True(new PersonName("Statistisches Bundesamt", "").IsOnePiece);
        Assert.False(new PersonName("Luhmann", "Niklas").IsOnePiece);
    }

    [Fact]
    public void A_book_without_authors_is_written_under_its_editors()
    {
        var record = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["entrytype"] = "book",
            ["language"] = "de",
            ["author"] = "",
            ["editor"] = "Kreckel, Reinhard",
            ["year"] = "1983",
            ["title"] = "Soziale Ungleichheiten",
            ["address"] = "Göttingen",
            ["publisher"] = "Schwartz",
        };
        var known = Assert.IsType<KnownReference>(KnownReference.TryRead(record));
        Assert.True(known.IsEdited);
        var made = new ReferenceStyler(3).Write(known, "x");
        Assert.Equal(FieldLabel.Editor, made.Spans.First(static x => x.Label != FieldLabel.CitationNumber).Label);
    }
}
