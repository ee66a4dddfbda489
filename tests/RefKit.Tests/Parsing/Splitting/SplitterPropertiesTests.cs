using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing;

namespace RefKit.Tests.Parsing.Splitting;

/// <summary>What holds for any text that is split.</summary>
public sealed class SplitterPropertiesTests
{
    private static readonly string[] Pieces =
    [
        "Fraser, A. (2004). ", "Salt and sleep. ", "Journal of Trace Elements, ", "12(3), 45–51. ", "\n", "\n\n", "[1] ",
        "2. ", "– ", "and K. Iwasa, ", "Kobe: Minato Press, 1999. ", "https://doi.org/10.1000/xyz ", "meas-\n", "\f", "17",
        "References\n", "    ", "; ", "pp. 3-\n9. ", "田中, 2008, ", "\t", "<p>", "*x* ", "&amp; ", "\uD83D\uDE00 ", "\r\n",
    ];

    private static Config Repeatable => Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_230_407, 4_711);

    private static Gen<string> Texts => Gen.Elements(Pieces).ListOf().Select(static x => string.Concat(x));

    [Fact]
    public void Entries_stand_in_order_and_never_overlap() =>
        Prop.ForAll(Texts.ToArbitrary(), static text =>
        {
            var end = 0;
            foreach (var entry in ReferenceListSplitter.Split(text).Entries)
            {
                Assert.InRange(entry.Range.Start, end, text.Length);
                Assert.InRange(entry.Range.End, entry.Range.Start, text.Length);
                end = entry.Range.End;
            }
        }).Check(Repeatable);

    [Fact]
    public void The_letters_of_an_entry_are_those_of_its_place() =>
        Prop.ForAll(Texts.Where(static x => !x.Contains('<', StringComparison.Ordinal)
            && !x.Contains('&', StringComparison.Ordinal)).ToArbitrary(), static text =>
        {
            foreach (var entry in ReferenceListSplitter.Split(text).Entries)
            {
                var source = Letters(entry.Range.Of(text).ToString());
                var at = 0;
                foreach (var letter in Letters(entry.Text))
                {
                    at = source.IndexOf(letter, at) + 1;
                    Assert.True(at > 0, $"'{entry.Text}' does not stand in '{entry.Range.Of(text)}'");
                }
            }
        }).Check(Repeatable);

    [Fact]
    public void A_list_of_known_references_loses_nothing() =>
        Prop.ForAll(Gen.Choose(3, 40).Two().ToArbitrary(), static pair =>
        {
            var (count, gap) = pair;
            var references = Enumerable.Range(0, count).Select(i => $"Author{(char)('a' + (i % 26))}, B. ({1950 + i}). "
                + $"Title number {i} of a long list of works. Journal of Lists, {i + 1}({gap}), {i * 7}–{(i * 7) + gap}.")
                .ToList();
            var entries = ReferenceListSplitter.Split(string.Join('\n', references)).Entries;

            Assert.Equal(references, entries.Select(static x => x.Text));
        }).Check(Repeatable.WithMaxTest(60));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
