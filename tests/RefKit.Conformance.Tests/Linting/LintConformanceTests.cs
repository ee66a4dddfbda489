using System.Globalization;
using System.Text;
using RefKit.Csl;
using RefKit.Linting;
using RefKit.Linting.Rules;
using RefKit.Linting.Written;

namespace RefKit.Conformance.Tests.Linting;

/// <summary>
/// Entries that a style of ours printed raise hardly any false alarm; entries made wrong by script, one rule at a time,
/// are found with the right rule.
/// </summary>
public sealed class LintConformanceTests(ITestOutputHelper output)
{
    private const int Count = 200;

    [Theory]
    [InlineData("apa", WrittenMarkup.Plain, 0, 2)]
    [InlineData("apa", WrittenMarkup.Markdown, 0, 2)]
    [InlineData("apa", WrittenMarkup.Html, 0, 2)]
    [InlineData("apa", WrittenMarkup.Markdown, 200, 3)]
    [InlineData("vancouver", WrittenMarkup.Plain, 0, 2)]
    [InlineData("vancouver", WrittenMarkup.Plain, 200, 4)]
    public void Right_entries_raise_hardly_any_false_alarm(string style, WrittenMarkup markup, int skip, int atMost)
    {
        var linter = ReferenceLinter.All.Single(x => x.Style == style);
        var text = string.Join("\n\n", Print(style, markup, Count, skip)) + "\n";

        var report = linter.Lint(text, new LintOptions { Markup = markup }, TestContext.Current.CancellationToken);

        var alarms = report.Findings.Where(static x => x.Severity == LintSeverity.Error).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{style}, {markup}, behind the first {skip}: {alarms.Count} false alarms on {report.Entries.Length} right entries"));
        foreach (var alarm in alarms)
        {
            output.WriteLine($"{alarm}\n    {report.Entries[alarm.EntryIndex].Written.Text}");
        }

        Assert.InRange(report.Entries.Length, skip == 0 ? Count - 4 : 150, Count + 4);
        Assert.InRange(alarms.Count, 0, atMost);
    }

    [Theory]
    [InlineData("apa", 0.97, 200)]
    [InlineData("vancouver", 0.97, 50)]
    public void Wrong_entries_are_found_with_the_right_rule(string style, double atLeast, int entriesAtLeast)
    {
        var linter = ReferenceLinter.All.Single(x => x.Style == style);
        var right = Print(style, WrittenMarkup.Markdown, 700);
        var (found, all, mended, edited) = (0, 0, 0, 0);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = new StringBuilder();
        foreach (var mistake in Mistakes.Of(style))
        {
            var (foundHere, allHere, mendedHere, editedHere) = (0, 0, 0, 0);
            foreach (var entry in right.OrderBy(x => RightEntries.Hash(mistake.Rule + x)))
            {
                if (allHere == Mistakes.PerRule || mistake.Make(entry) is not { } wrong || wrong == entry)
                {
                    continue;
                }

                allHere++;
                var report = linter.Lint(wrong + "\n", new LintOptions { Markup = WrittenMarkup.Markdown }, TestContext.Current.CancellationToken);
                var script = EditScript.From(report, [mistake.Rule]);
                editedHere += script.Edits.IsEmpty || !mistake.IsReversible ? 0 : 1;
                if (mistake.IsReversible && !script.Edits.IsEmpty && script.Apply(wrong + "\n").TrimEnd() == entry)
                {
                    mendedHere++;
                }
                else if (mistake.IsReversible && !script.Edits.IsEmpty)
                {
                    output.WriteLine($"mended {mistake.Rule} ({mistake.Name}) otherwise: {script.Apply(wrong + "\n").TrimEnd()}");
                }

                var rules = report.Findings.Select(static x => x.Rule.Code).Distinct().ToList();
                if (rules.Contains(mistake.Rule))
                {
                    foundHere++;
                }
                else
                {
                    output.WriteLine($"missed {mistake.Rule} ({mistake.Name}), found [{string.Join(' ', rules)}]: {wrong}");
                }
            }

            table.AppendLine(CultureInfo.InvariantCulture, $"{mistake.Rule,-22} found {foundHere,2} of {allHere,2}, edits right {mendedHere,2} of {editedHere,2}  {mistake.Name}");
            times[mistake.Rule] = times.GetValueOrDefault(mistake.Rule) + allHere;
            (found, all, mended, edited) = (found + foundHere, all + allHere, mended + mendedHere, edited + editedHere);
        }

        table.AppendLine(CultureInfo.InvariantCulture, $"all: found {found} of {all} ({found / (double)all:P1}), edits right {mended} of {edited} ({mended / (double)edited:P1})");
        output.WriteLine(table.ToString());
        Assert.All(linter.Rules, rule => Assert.InRange(times.GetValueOrDefault(rule.Code), 5, int.MaxValue));
        Assert.InRange(all, entriesAtLeast, int.MaxValue);
        Assert.InRange(found / (double)all, atLeast, 1);
        Assert.InRange(mended / (double)edited, 0.95, 1);
    }

    private static List<string> Print(string style, WrittenMarkup markup, int count, int skip = 0)
    {
        var works = RightEntries.Works(skip + count).Skip(skip);
        works = style == "vancouver" ? works.Select(RightEntries.WithoutJournalStops) : works;
        var entries = CslStyle.BuiltIn(style).FormatBibliography(works).Entries;
        return [.. entries.Where(static x => !x.Text.IsEmpty).Select(x => (markup switch
        {
            WrittenMarkup.Markdown => x.Text.ToMarkdown(),
            WrittenMarkup.Html => $"<p>{x.Text.ToHtml()}</p>",
            _ => x.Text.ToString(),
        }).ReplaceLineEndings(" "))];
    }
}
