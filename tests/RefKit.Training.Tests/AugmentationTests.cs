using RefKit.Parsing.Labels;
using RefKit.Training.Augmentation;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class AugmentationTests
{
    [Theory]
    [InlineData("Crosby, V., Wilcock, A. B., & Corcoran, R.", "Crosby/V.|Wilcock/A. B.|Corcoran/R.")]
    [InlineData("Kulik K, Żyżyńska-Granica BC", "Kulik/K.|Żyżyńska-Granica/B. C.")]
    [InlineData("J. J. Koenderink and A. van Doorn", "Koenderink/J. J.|van Doorn/A.")]
    [InlineData("Marcus Wagner et Stefan Schaltegger", "Wagner/Marcus|Schaltegger/Stefan")]
    [InlineData("Smith, J. et al.", "")]
    [InlineData("World Health Organization", "")]
    [InlineData("Smith, J., Consortium of 5", "")]
    public void AuthorListReader_reads_lists_of_clear_form_and_gives_up_others(string list, string expected)
    {
        Assert.Equal(expected, string.Join('|', AuthorListReader.Read(list).Select(x => x.Family + "/" + x.Given)));
    }

    [Fact]
    public void ReferenceStyler_keeps_every_value_it_writes_in_a_span_of_its_own()
    {
        var styler = new ReferenceStyler(4);
        foreach (var reference in SmallCorpus.Build(200))
        {
            var known = Assert.IsType<KnownReference>(KnownReference.TryRead(reference));
            var made = styler.Write(known, "x");
            AssertOrdered(made.Text, made.Spans);
            foreach (var label in (FieldLabel[])[FieldLabel.Title, FieldLabel.Journal, FieldLabel.Volume])
            {
                var span = Assert.Single(made.Spans, x => x.Label == label);
                Assert.Equal(known[label], made.Text.Substring(span.Start, span.Length));
            }

            Assert.Single(made.Spans, x => x.Label == FieldLabel.Author);
            Assert.Single(made.Spans, x => x.Label == FieldLabel.Date);
        }
    }

    [Fact]
    public void ReferenceStyler_writes_every_kind_of_bracket_outside_of_the_names_in_it()
    {
        var styler = new ReferenceStyler(11);
        var seen = new HashSet<FieldLabel>();
        foreach (var known in SmallCorpus.Build(2000).Select(WithoutJournal).Select(KnownReference.TryRead))
        {
            Assert.NotNull(known);
            var made = styler.Write(known, "x");
            AssertOrdered(made.Text, made.Spans);
            foreach (var span in made.Spans)
            {
                seen.Add(span.Label);
                var value = made.Text.Substring(span.Start, span.Length);
                var isName = span.Label is FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator;
                Assert.False(isName && value.Contains("Trans", StringComparison.OrdinalIgnoreCase), made.Text);
                Assert.False(isName && value.Contains("Ed", StringComparison.Ordinal), made.Text);
                Assert.Equal(value.Count(static x => x == '('), value.Count(static x => x == ')'));
            }
        }

        Assert.Superset(
            new HashSet<FieldLabel>
            {
                FieldLabel.Author, FieldLabel.Editor, FieldLabel.Translator, FieldLabel.Edition, FieldLabel.Volume,
                FieldLabel.Note, FieldLabel.Pages,
            },
            seen);
    }

    private static LabelledReference WithoutJournal(LabelledReference reference) => reference with
    {
        Spans =
        [
            .. reference.Spans.Where(static x => x.Label is FieldLabel.Author or FieldLabel.Date or FieldLabel.Title),
        ],
    };

    [Fact]
    public void TextNoise_moves_the_spans_with_the_text()
    {
        var noise = new TextNoise(8);
        var changed = 0;
        foreach (var reference in SmallCorpus.Build(300))
        {
            var damaged = noise.Damage(reference, "x");
            AssertOrdered(damaged.Text, damaged.Spans);
            Assert.Equal(reference.Spans.Select(x => x.Label), damaged.Spans.Select(x => x.Label));
            foreach (var (before, after) in reference.Spans.Zip(damaged.Spans))
            {
                Assert.Equal(Letters(reference.Text.Substring(before.Start, before.Length)),
                    Letters(damaged.Text.Substring(after.Start, after.Length)));
            }

            changed += damaged.Text == reference.Text ? 0 : 1;
        }

        Assert.InRange(changed, 100, 300);
    }

    [Fact]
    public void TextNoise_misreads_words_of_volumes_as_scanners_do()
    {
        const string Text = "D. Zorzi, Storia, vol. III, Venezia 1962, 3 voll., pp. 12-15";
        LabelledSpan[] spans = [new(FieldLabel.Author, 0, 8, 1), new(FieldLabel.Volume, 23, 3, 1), new(FieldLabel.Pages, 55, 5, 1)];
        var noise = new TextNoise(21);
        var damaged = Enumerable.Range(0, 400)
            .Select(_ => noise.Damage(new LabelledReference("x", "x", Text, spans, []), "x")).ToList();
        Assert.All(damaged, static x => AssertOrdered(x.Text, x.Spans));
        Assert.Contains(damaged, static x => x.Text.Contains("voi.", StringComparison.Ordinal));
        Assert.Contains(damaged, static x => x.Text.Contains("Ven-ezia", StringComparison.Ordinal));
        Assert.Contains(damaged, static x => x.Spans.Any(
            span => span.Label == FieldLabel.Volume && x.Text.Substring(span.Start, span.Length) == "Ili"));
    }

    [Fact]
    public void ExampleMaker_makes_the_same_from_the_same_seed()
    {
        var references = SmallCorpus.Build(40);
        var first = ExampleMaker.Make(references, 1.5f, 0.5f, 0.5f, 3).Select(x => x.Reference.Text).ToArray();
        Assert.Equal(first, ExampleMaker.Make(references, 1.5f, 0.5f, 0.5f, 3).Select(x => x.Reference.Text));
        Assert.NotEqual(first, ExampleMaker.Make(references, 1.5f, 0.5f, 0.5f, 4).Select(x => x.Reference.Text));
        Assert.InRange(first.Length, 80, 160);
    }

    private static void AssertOrdered(string text, IReadOnlyList<LabelledSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, text.Length);
            Assert.InRange(span.Length, 1, text.Length - span.Start);
            end = span.End;
        }
    }

    // The letters and digits that are misread nowhere.
    private static string Letters(string text) =>
        string.Concat(text.ToUpperInvariant().Where(static x => "DJKQVWXYZ2346789".Contains(x, StringComparison.Ordinal)));
}
