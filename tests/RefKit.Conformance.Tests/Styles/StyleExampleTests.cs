using RefKit.Csl;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>What the built-in styles print for the examples of their manuals, to the letter.</summary>
public sealed class StyleExampleTests(ITestOutputHelper output)
{
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var examples in StyleExamples.Styles.Select(StyleExamples.Load))
        {
            for (var i = 0; i < examples.Examples.Length; i++)
            {
                data.Add(examples.Style, i, examples.Examples[i].Source);
            }
        }

        return data;
    }

    public static TheoryData<string> Styles() => [.. StyleExamples.Styles];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_manual_comes_out_exactly(string style, int index, string source)
    {
        var examples = StyleExamples.Load(style);
        var example = examples.Examples[index];
        Assert.Equal(source, example.Source);
        var differences = FindDifferences(CslStyle.BuiltIn(style), examples, example);
        if (example.Exception is null)
        {
            Assert.True(differences.Count == 0, source + "\n" + string.Join('\n', differences));
        }
        else
        {
            Assert.True(differences.Count > 0, $"{source}: it comes out exactly now; take the exception away.");
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void The_share_of_exact_examples_keeps_its_floor(string style)
    {
        var examples = StyleExamples.Load(style);
        var builtIn = CslStyle.BuiltIn(style);
        var exact = examples.Examples.Where(example => FindDifferences(builtIn, examples, example).Count == 0).ToList();
        var published = examples.Examples.Count(static example => example.IsPublished);
        output.WriteLine($"{style}: {exact.Count} of {examples.Examples.Length} examples exact, "
            + $"{exact.Count(static example => example.IsPublished)} of the {published} published ones");
        foreach (var example in examples.Examples.Except(exact))
        {
            output.WriteLine($"  {example.Source}: {example.Exception ?? "not explained"}");
        }

        Assert.All(examples.Examples, static example => Assert.True(example.Basis is "published" or "rule", example.Source));
        Assert.True(published >= examples.PublishedAtLeast, $"{published} published examples");
        Assert.True(exact.Count >= examples.Floor * examples.Examples.Length, $"{exact.Count} exact");
    }

    private static List<string> FindDifferences(CslStyle style, StyleExamples examples, StyleExample example)
    {
        var options = new FormatOptions { Locale = example.Locale ?? examples.Locale };
        var differences = new List<string>();
        if (!example.Entries.IsDefault)
        {
            var entries = style.FormatBibliography(example.Works, options).Entries
                .Select(static entry => StyleMarkup.Print(entry.Text)).Where(static entry => entry.Length > 0);
            Compare(example.Entries, [.. entries], differences);
        }

        var document = new CitationDocument(style, example.Works, options);
        foreach (var (citation, _) in example.Citations)
        {
            document.Add(citation);
        }

        Compare(
            [.. example.Citations.Select(static citation => citation.Expected)],
            [.. document.Render().Citations.Select(static citation => StyleMarkup.Print(citation.Text))],
            differences);
        return differences;
    }

    private static void Compare(IReadOnlyList<string> expected, IReadOnlyList<string> actual, List<string> differences)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (wanted, printed) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (wanted != printed)
            {
                differences.Add($"  expected {wanted ?? "nothing"}\n  actual   {printed ?? "nothing"}");
            }
        }
    }
}
