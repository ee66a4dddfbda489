namespace RefKit.Cli.Tests;

public class ProgressTests
{
    private const string Lines = "Perec, G. (1995). A Void. Harvill.\nPerec, G. (1987). Life. Collins.\n";

    [Fact]
    public async Task Parse_shows_how_far_it_is_and_wipes_the_line_at_the_end()
    {
        var run = await CliRun.WithProgressAsync(new SteppingTime(), Lines, "parse", "--input", "lines");
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("\r\u001b[K2 references, ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task Parse_shows_no_progress_where_none_is_wanted()
    {
        var run = await CliRun.WithProgressAsync(new SteppingTime(), Lines, "parse", "--input", "lines", "--no-progress");
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Parse_shows_no_progress_in_a_file()
    {
        var run = await CliRun.WithInputAsync(Lines, "parse", "--input", "lines");
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task Message_stands_in_a_line_of_its_own()
    {
        var run = await CliRun.WithProgressAsync(new SteppingTime(),
            "{\"text\":\"Perec, G. (1995). A Void. Harvill.\"}\n{broken\n", "parse", "--input", "jsonl", "--output", "labels");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("refkit: standard input: line 2", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a secondrefkit", run.Error, StringComparison.Ordinal);
    }

    // A second goes by with each look at the clock.
    private sealed class SteppingTime : TimeProvider
    {
        private long _ticks;

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, TimestampFrequency);
    }
}
