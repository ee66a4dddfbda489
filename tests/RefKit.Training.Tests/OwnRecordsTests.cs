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
        Assert.True(records.Count > 1500, $"{records.Count} records");
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
