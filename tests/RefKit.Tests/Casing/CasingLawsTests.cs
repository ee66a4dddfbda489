using FsCheck;
using FsCheck.Fluent;
using RefKit.Casing;
using RefKit.TestSupport;

namespace RefKit.Tests.Casing;

/// <summary>What holds for any title, hostile ones included.</summary>
public sealed class CasingLawsTests
{
    private static readonly string[] Pieces =
    [
        "the", "Of", "A", "a", "Growth", "growth", "GROWTH", "Africa", "Polish", "DNA", "mRNA", "pH", "Escherichia", "Coli",
        "E.", "O'BRIEN", "Alzheimer’s", "in", "IN", "With", "x", "Self", "Report", "I", "II", "500", "mg", "P53", "Hsp90", "α",
        "Β", "İ", "ı", "ß", "ǅ", "ﬁ", "\U00010400", "\uD800", "é", "e\u0301", "語", " ", " ", " ", " ", "-", "-", ": ", " – ", "—", "? ", ". ",
        "/", "“", "”", "\"", "(", ")", "<i>", "</i>", "<sub>", "</sub>", "<span class=\"nocase\">", "</span>", "<", ">", "{", "}", "<br/>",
    ];

    private static readonly Gen<string> Titles =
        Gen.Elements(Pieces).ListOf().Select(static pieces => string.Concat(pieces));

    private static readonly Gen<string> Words =
        Gen.Elements(Pieces.Where(static x => char.IsLetterOrDigit(x[0])).ToArray()).ListOf()
            .Select(static words => string.Join(' ', words));

    private static readonly CasingOptions[] AllRules =
        [.. Enum.GetValues<TitleCaseRules>().Select(static x => new CasingOptions { Rules = x })];

    [Fact]
    public void Only_the_case_of_letters_changes()
    {
        Laws.Hold(Titles, static title => SameButCase(title, TitleCaser.ToSentenceCase(title).Text));
        Laws.Hold(Titles, static title => AllRules.All(x => SameButCase(title, TitleCaser.ToTitleCase(title, x).Text)));
    }

    [Fact]
    public void Changes_are_in_order_and_lead_from_the_title_to_the_text()
    {
        Laws.Hold(Titles, static title => Leads(title, TitleCaser.ToSentenceCase(title)));
        Laws.Hold(Titles, static title => Leads(title, TitleCaser.ToTitleCase(title)));
    }

    [Fact]
    public void A_title_in_sentence_case_stays_as_it_is()
    {
        Laws.Hold(Titles, static title => IsStable(title, TitleCaser.ToSentenceCase), 3_000);
        Laws.Hold(Words, static title => IsStable(title, TitleCaser.ToSentenceCase), 3_000);
    }

    [Fact]
    public void A_title_in_title_case_stays_as_it_is()
    {
        foreach (var rules in AllRules)
        {
            Laws.Hold(Titles, title => IsStable(title, (x, _) => TitleCaser.ToTitleCase(x, rules)));
            Laws.Hold(Words, title => IsStable(title, (x, _) => TitleCaser.ToTitleCase(x, rules)));
        }
    }

    [Fact]
    public void Confidences_are_probabilities() =>
        Laws.Hold(Titles, static title => TitleCaser.ToSentenceCase(title) is var cased
            && cased.Confidence is >= 0 and <= 1 && cased.Changes.All(static x => x.Confidence is >= 0 and <= 1));

    [Fact]
    public void Protected_parts_are_never_touched() =>
        Laws.Hold(Words, static words =>
        {
            var title = "Some Longer Title of <span class=\"nocase\">" + words + "</span> and More";
            return TitleCaser.ToSentenceCase(title).Text.Contains(">" + words + "<", StringComparison.Ordinal)
                && TitleCaser.ToTitleCase(title).Text.Contains(">" + words + "<", StringComparison.Ordinal);
        });

    // Work that grew with the square of the length would take minutes here.
    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("<")]
    [InlineData("<i>")]
    [InlineData("A ")]
    [InlineData("-")]
    [InlineData("“")]
    [InlineData("Growth of ")]
    [InlineData("growth")]
    [InlineData("New ")]
    [InlineData("O'")]
    [InlineData(". ")]
    public void Long_titles_are_cased_as_short_ones(string piece)
    {
        var title = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        Assert.True(SameButCase(title, TitleCaser.ToSentenceCase(title).Text));
        Assert.True(SameButCase(title, TitleCaser.ToTitleCase(title).Text));
    }

    private static bool IsStable(string title, Func<string, CasingOptions?, CasedTitle> apply)
    {
        var once = apply(title, null).Text;
        return apply(once, null).Text == once;
    }

    private static bool Leads(string title, CasedTitle cased)
    {
        var text = title;
        var end = 0;
        foreach (var change in cased.Changes)
        {
            if (change.Start < end || change.Before == change.After
                || title.Substring(change.Start, change.Length) != change.Before)
            {
                return false;
            }

            end = change.Start + change.Length;
            text = text.Remove(change.Start, change.Length).Insert(change.Start, change.After);
        }

        return text == cased.Text;
    }

    private static bool SameButCase(string first, string second) =>
        first.Length == second.Length
        && first.Zip(second).All(static x => x.First == x.Second
            || char.ToUpperInvariant(x.First) == char.ToUpperInvariant(x.Second)
            || char.ToLowerInvariant(x.First) == char.ToLowerInvariant(x.Second));
}
