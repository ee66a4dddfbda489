using RefKit.TestSupport;
using RefKit.Training.Data;
using RefKit.Training.Lists;

namespace RefKit.Conformance.Tests.Splitting;

/// <summary>
/// Sets the references of the development part as lists whose width, indents, marks, pages and order are drawn by
/// chance, and counts how many come back letter by letter.
/// </summary>
public sealed class MadeListsTests(ITestOutputHelper output)
{
    // The family of settings and the least share that must come back exactly.
    public static TheoryData<string, double> Families => new()
    {
        { "one a line", 99.5 }, { "blank lines", 99 }, { "numbered", 99.4 }, { "bare numbers", 99.5 },
        { "bullets", 99.3 }, { "hanging", 99.2 }, { "first-line", 99 }, { "plain", 98.5 }, { "plain, one style", 98.5 },
        { "hyphenated", 99.2 }, { "pages", 99.2 }, { "plain pages", 99 }, { "run together", 94.5 },
        { "run together, one style", 94 }, { "run together, wrapped", 95 }, { "run together, numbered", 99.5 },
        { "columns", 98.5 }, { "columns across", 99 },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void References_set_by_chance_come_back_letter_by_letter(string family, double floor)
    {
        var references = LabelledReferenceFile.Read(SharedData.Path("data/references/dev.jsonl"));
        var result = new ListEvaluation(references, 11).Measure(family, null);

        output.WriteLine(FormattableString.Invariant(
            $"{family}: {result.Share:F2} % of {result.Count} letter by letter, {result.CutShare:F2} % cut rightly"));
        Assert.True(result.Count > 500, $"only {result.Count} references were read");
        Assert.True(result.Share >= floor, FormattableString.Invariant(
            $"{family}: {result.Share:F2} % is below {floor:F2} %"));
    }
}
