using RefKit.Markup;
using RefKit.TestSupport;

namespace RefKit.Tests.Markup;

public sealed class RunTests
{
    [Fact]
    public void GetRuns_resolves_nested_styles() => Assert.Equal(
        [
            new TextRun("a", TextRunStyles.None, null, TextBlock.Inline, true),
            new TextRun("b", TextRunStyles.Italic, null, TextBlock.Inline, false),
            new TextRun("c", TextRunStyles.Italic | TextRunStyles.Bold, "https://example.org", TextBlock.Inline, false),
            new TextRun("d", TextRunStyles.Bold, "https://example.org", TextBlock.Inline, false),
            new TextRun("e", TextRunStyles.Italic, null, TextBlock.Inline, false),
        ],
        MadeText.Of(static text =>
        {
            text.WriteText("a");
            text.StartStyle(TextStyle.Italic);
            text.WriteText("b");
            text.StartLink("https://example.org");
            text.StartStyle(TextStyle.Bold);
            text.WriteText("c");
            text.StartStyle(TextStyle.Upright);
            text.WriteText("d");
            text.EndStyle(TextStyle.Upright);
            text.EndStyle(TextStyle.Bold);
            text.EndLink();
            text.WriteText("e");
            text.EndStyle(TextStyle.Italic);
        }).GetRuns());

    [Fact]
    public void GetRuns_tells_where_blocks_begin() => Assert.Equal(
        ["LeftMargin! 1.", "RightInline! a", "RightInline b", "Block! c", "Block! d", "Inline! e"],
        MadeText.Of(static text =>
        {
            text.StartStyle(TextStyle.LeftMargin);
            text.WriteText("1.");
            text.EndStyle(TextStyle.LeftMargin);
            text.StartStyle(TextStyle.RightInline);
            text.WriteText("a");
            text.StartStyle(TextStyle.Bold);
            text.WriteText("b");
            text.EndStyle(TextStyle.Bold);
            text.EndStyle(TextStyle.RightInline);
            foreach (var block in (string[])["c", "d"])
            {
                text.StartStyle(TextStyle.Block);
                text.WriteText(block);
                text.EndStyle(TextStyle.Block);
            }

            text.WriteText("e");
        }).GetRuns().Select(static run => $"{run.Block}{(run.StartsBlock ? "!" : "")} {run.Text}"));

    [Fact]
    public void GetRuns_of_nothing_is_empty() => Assert.Empty(FormattedText.Empty.GetRuns());

    [Fact]
    public void GetRuns_loses_no_character_and_no_neighbours_are_alike() => Laws.Hold(MadeText.All, static text =>
    {
        var letters = new LetterWriter();
        text.WriteTo(letters);
        var runs = text.GetRuns();
        return string.Concat(runs.Select(static run => run.Text)) == letters.Raw
            && runs.All(static run => run.Text.Length > 0)
            && (runs.IsEmpty || runs[0].StartsBlock)
            && runs.Zip(runs.Skip(1)).All(static pair => pair.First with { Text = "", StartsBlock = false }
                != pair.Second with { Text = "" });
    });

    [Fact]
    public void Blocks_hold_every_run_with_its_styles() => Laws.Hold(MadeText.All, static text =>
        BlockSplitter.Split(text).SelectMany(static block => block.Text.GetRuns()
                .Select(run => (run.Text, run.Styles, run.Url, block.Kind)))
            .SequenceEqual(text.GetRuns().Select(static run => (run.Text, run.Styles, run.Url, run.Block))));
}
