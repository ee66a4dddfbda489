using RefKit.Casing;
using RefKit.Casing.Models;
using RefKit.TestSupport;
using RefKit.Training.Casing;

namespace RefKit.Conformance.Tests.Casing;

/// <summary>
/// Sentence case of English titles that the model was not trained on, word by word against titles as people wrote them:
/// titles that two records write in different case (few), and titles in sentence case that a script put in title case or
/// in capitals (many), counted apart. Only the half that is kept for reporting is measured.
/// </summary>
public class SentenceCaseConformanceTests
{
    private static readonly Lazy<List<CorpusTitle>> Titles =
        new(static () => [.. TitleCorpus.Read(SharedData.Path("data"))]);

    [Theory]
    [InlineData("written twice", 0.95, 0.92, 0.80, 35)]
    [InlineData("title case by script", 0.96, 0.95, 0.80, 4_000)]
    [InlineData("capitals by script", 0.965, 0.95, 0.72, 4_000)]
    public void Words_and_titles_come_out_as_people_wrote_them(
        string kind, double precision, double rightOfChangedOrMissing, double titles, int atLeast)
    {
        var pairs = Pairs(kind);
        foreach (var group in pairs.GroupBy(static x => x.Source, StringComparer.Ordinal))
        {
            Print($"{group.Key,-12} {CasingRun.Evaluate(CasingModel.Default, group, failures: null).Score}");
        }

        var score = CasingRun.Evaluate(CasingModel.Default, pairs, failures: null).Score;
        Print($"{kind,-12} {score}");
        Assert.InRange(score.Titles, atLeast, int.MaxValue);
        Assert.InRange(score.Precision, precision, 1);
        Assert.InRange(score.RightShare, rightOfChangedOrMissing, 1);
        Assert.InRange(score.TitleShare, titles, 1);
    }

    // The articles of Crossref alone: what most lists hold.
    [Fact]
    public void Titles_of_articles_come_out_nearly_all()
    {
        var score = CasingRun.Evaluate(
            CasingModel.Default, Pairs("title case by script").Where(static x => x.Source == "crossref"), failures: null).Score;

        Print($"{score}");
        Assert.InRange(score.RightShare, 0.975, 1);
        Assert.InRange(score.TitleShare, 0.91, 1);
    }

    [Fact]
    public void Titles_in_sentence_case_are_left_alone()
    {
        var pairs = Pairs("title case by script");
        var same = pairs.Count(static x => TitleCaser.ToSentenceCase(x.Sentence).Changes
            .All(static y => y.Reason is CaseChangeReason.FirstWord or CaseChangeReason.AfterPunctuation));

        Print($"{same} of {pairs.Count} ({same / (double)pairs.Count:P2})");
        Assert.InRange(same, pairs.Count * 0.98, pairs.Count);
    }

    [Fact]
    public void The_confidence_of_a_title_is_about_as_high_as_it_is_right()
    {
        var all = CasingRun.Evaluate(CasingModel.Default, Pairs("title case by script"), failures: null).Confidences;
        var error = all.GroupBy(static x => Math.Min(9, (int)(x.Confidence * 10)))
            .Sum(static x => Math.Abs(x.Sum(static y => y.Confidence - (y.IsRight ? 1 : 0)))) / all.Count;

        Print($"expected calibration error {error:F4} over {all.Count} titles");
        Assert.InRange(error, 0, 0.05);
    }

    private static List<TitlePair> Pairs(string kind) => kind switch
    {
        "written twice" => CasingRun.TruePairs(Titles.Value, forReport: true),
        "title case by script" => CasingRun.MadePairs(Titles.Value, forReport: true, capitals: false),
        _ => CasingRun.MadePairs(Titles.Value, forReport: true, capitals: true),
    };

    private static void Print(FormattableString text) => TestContext.Current.TestOutputHelper?.WriteLine(
        text.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
