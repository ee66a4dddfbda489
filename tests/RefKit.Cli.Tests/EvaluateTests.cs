using System.Globalization;
using System.Text.Json;

namespace RefKit.Cli.Tests;

public sealed class EvaluateTests
{
    private const string Text = "Perec, G. (1995). A Void. London: Harvill.";

    [Fact]
    public async Task Json_has_the_figures_over_all_by_label_and_by_source()
    {
        using var file = new TemporaryFile("gold.jsonl", Line("right", "A Void", "London") + Line("wrong", "A Void. London"));

        var run = await CliRun.WithAsync("evaluate", "--to", "json", file.Path);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var all = json.RootElement;
        Assert.Equal((2, 1, 0.5), (Count(all, "references"), Count(all, "whollyRight"), Share(all, "whollyRightShare")));
        Assert.Equal((7, 8, 6), (Count(all, "gold"), Count(all, "found"), Count(all, "right")));
        Assert.Equal((0.75, 0.857143, 0.8), (Share(all, "precision"), Share(all, "recall"), Share(all, "f1")));

        // Author and date are right, of two titles one, and of two places one is labelled.
        Assert.Equal(Math.Round((1 + 1 + 0.5 + (2.0 / 3)) / 4, 6), Share(all, "macroF1"));
        var labels = all.GetProperty("labels").EnumerateArray().ToDictionary(static x => x.GetProperty("label").GetString()!);
        Assert.Equal(["author", "date", "location", "title"], labels.Keys);
        Assert.Equal((2, 2, 1), (Count(labels["title"], "gold"), Count(labels["title"], "found"), Count(labels["title"], "right")));
        Assert.Equal((1, 2), (Count(labels["location"], "gold"), Count(labels["location"], "found")));
        var sources = all.GetProperty("sources").EnumerateArray().ToDictionary(static x => x.GetProperty("source").GetString()!);
        Assert.Equal(["right", "wrong"], sources.Keys);
        Assert.Equal([1, 0], sources.Values.Select(static x => Count(x, "whollyRight")));
        Assert.Equal(1, Share(sources["right"], "recall"));
    }

    [Fact]
    public async Task Unknown_form_is_refused()
    {
        using var file = new TemporaryFile("gold.jsonl", Line("x", "A Void", "London"));

        var run = await CliRun.WithAsync("evaluate", "--to", "xml", file.Path);

        Assert.NotEqual(ExitCode.Fine, run.ExitCode);
        Assert.Contains("xml", run.Error, StringComparison.Ordinal);
    }

    private static string Line(string source, string title, string? place = null)
    {
        var start = Text.IndexOf(title, StringComparison.Ordinal);
        var location = place is null ? "" : FormattableString.Invariant($",{{\"label\":\"location\",\"start\":26,\"end\":{26 + place.Length}}}");
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {"source":"{{source}}","text":"{{Text}}","spans":[{"label":"author","start":0,"end":9},{"label":"date","start":11,"end":15},{"label":"title","start":{{start}},"end":{{start + title.Length}}}{{location}}],"unlabelled":["publisher"]}

            """);
    }

    private static int Count(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static double Share(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
