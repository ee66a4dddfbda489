using System.Globalization;
using RefKit.Csl;
using RefKit.Parsing.Labels;
using RefKit.Training.Augmentation;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class CslStylerTests
{
    private static readonly StyleShelf Apa = new([CslStyle.BuiltIn("apa")], CslLocaleSource.BuiltIn);

    [Fact]
    public void Write_finds_every_value_again_in_what_the_style_prints()
    {
        var styler = new CslStyler(Apa, 4);
        var made = 0;
        foreach (var reference in SmallCorpus.Build(100))
        {
            var known = Assert.IsType<KnownReference>(KnownReference.TryRead(reference));
            var written = Assert.IsType<LabelledReference>(styler.Write(known, "x"));
            Assert.DoesNotContain(written.Text, static x => x is 'ʔ' or 'ƻ' or 'ǀ' or 'ǁ' or 'ǂ' or 'ǃ');
            Assert.Equal(known[FieldLabel.Title], Value(written, FieldLabel.Title), ignoreCase: true);
            Assert.Equal(known[FieldLabel.Journal], Value(written, FieldLabel.Journal), ignoreCase: true);
            Assert.Equal(known[FieldLabel.Volume], Value(written, FieldLabel.Volume));
            // The dash is that of the language.
            Assert.Equal(known[FieldLabel.Pages], Dashed(Value(written, FieldLabel.Pages)));
            Assert.Contains(known.Year!, Value(written, FieldLabel.Date), StringComparison.Ordinal);
            var authors = Value(written, FieldLabel.Author);
            Assert.All(known.Authors, x => Assert.Contains(x.Family, authors, StringComparison.Ordinal));
            Assert.EndsWith(".", authors, StringComparison.Ordinal);
            made++;
        }

        Assert.Equal(100, made);
    }

    [Fact]
    public void Write_gives_the_same_for_the_same_seed()
    {
        var known = SmallCorpus.Build(20).Select(KnownReference.TryRead).OfType<KnownReference>().ToList();
        var (first, second) = (new CslStyler(Apa, 9), new CslStyler(Apa, 9));
        Assert.Equal(known.Select(x => first.Write(x, "x")!.Text), known.Select(x => second.Write(x, "x")!.Text));
    }

    [Theory]
    [InlineData("Smith, 12 March 2001.", "2001", "12 March 2001")]
    [InlineData("Smith, March 12, 2001.", "2001", "March 12, 2001")]
    [InlineData("Smith (2001, März 5).", "2001", "2001, März 5")]
    [InlineData("Smith. 12.03.2001. 17.", "2001", "12.03.2001")]
    [InlineData("Nature 17, 2001.", "2001", "2001")]
    [InlineData("el 3 de mayo de 2001.", "2001", "3 de mayo de 2001")]
    public void A_date_takes_month_and_day_along(string text, string year, string expected)
    {
        var at = text.IndexOf(year, StringComparison.Ordinal);
        var (start, end) = DateSpanGrower.Grow(text, at, at + year.Length);
        Assert.Equal(expected, text[start..end]);
    }

    [Theory]
    [InlineData("Smith, J., & Doe, A. M. (2001)", "Smith, J., & Doe, A. M.")]
    [InlineData("J. Smith and A.M. Doe, Title", "J. Smith and A.M. Doe")]
    [InlineData("Smith J, Doe AM, et al. Title", "Smith J, Doe AM, et al.")]
    [InlineData("Anna M. Smith/John Doe: Title", "Anna M. Smith/John Doe")]
    public void Names_take_initials_given_names_and_others_along(string text, string expected)
    {
        PersonName[] names = [new("Smith", text.Contains("Anna", StringComparison.Ordinal) ? "Anna M." : "John"),
            new("Doe", "Anna Maria")];
        var start = text.IndexOf("Smith", StringComparison.Ordinal);
        var end = text.IndexOf("Doe", StringComparison.Ordinal) + 3;
        var (from, to) = NameSpanGrower.Grow(text, start, end,
            text.Contains("John", StringComparison.Ordinal) ? [names[0], new("Doe", "John")] : names);
        Assert.Equal(expected, text[from..to]);
    }

    // The tilde is Chinese.
    private static string Dashed(string pages) => string.Concat(
        pages.Select(static c => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '～' ? '–' : c));

    private static string Value(LabelledReference reference, FieldLabel label)
    {
        var span = Assert.Single(reference.Spans, x => x.Label == label);
        return reference.Text.Substring(span.Start, span.Length);
    }
}
