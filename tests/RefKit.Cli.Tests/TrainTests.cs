using System.Globalization;
using System.Text;

namespace RefKit.Cli.Tests;

public sealed class TrainTests
{
    [Fact]
    public async Task Model_trained_on_forty_references_reads_others_of_their_style()
    {
        using var train = new TemporaryFile("own.jsonl", JsonLines(0, 40));
        using var dev = new TemporaryFile("held-out.jsonl", JsonLines(40, 60));
        using var model = new TemporaryFile("own.model", "");

        var trained = await CliRun.WithAsync(
            "train", "--train", train.Path, "--dev", dev.Path, "--out", model.Path, "--rounds", "6");

        Assert.Equal((ExitCode.Fine, ""), (trained.ExitCode, OtherThanProgress(trained.Error)));
        Assert.Contains("pass 1: loss", trained.Error, StringComparison.Ordinal);
        Assert.Contains("trained on 40 references", trained.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(model.Path + ".part"));

        var evaluated = await CliRun.WithAsync("evaluate", "--model", model.Path, dev.Path);
        Assert.Equal((ExitCode.Fine, ""), (evaluated.ExitCode, evaluated.Error));
        Assert.EndsWith(evaluated.Output, trained.Output, StringComparison.Ordinal);
        Assert.InRange(MicroF1(evaluated.Output), 90, 100);

        var parsed = await CliRun.WithInputAsync(TextOf(77) + "\n", "parse", "--model", model.Path, "--input", "lines");
        Assert.Equal(ExitCode.Fine, parsed.ExitCode);
        Assert.Contains("Annals of Memory", parsed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_is_the_same_for_a_seed_and_takes_AnyStyle_XML()
    {
        using var train = new TemporaryFile("own.xml", Xml(12));
        using var first = new TemporaryFile("first.model", "");
        using var second = new TemporaryFile("second.model", "");
        foreach (var model in (TemporaryFile[])[first, second])
        {
            var run = await CliRun.WithAsync(
                "train", "--train", train.Path, "--out", model.Path, "--rounds", "1", "--seed", "9", "--no-progress");
            Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        }

        var bytes = await File.ReadAllBytesAsync(first.Path, TestContext.Current.CancellationToken);
        Assert.NotEmpty(bytes);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(second.Path, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("x.jsonl", "{\"text\":\"a b\",\"spans\":[]}\n{\"text\":\"a\",\"spans\":[{\"label\":\"title\",\"start\":0,\"end\":9}]}", ": line 2: a span from 0 to 9")]
    [InlineData("x.jsonl", "\n{\"text\":", ": line 2: the JSON is broken")]
    [InlineData("x.jsonl", "{\"text\":\"a\",\"spans\":[{\"label\":\"titel\",\"start\":0,\"end\":1}]}", ": line 1: 'titel' is not a label")]
    [InlineData("x.jsonl", "{\"text\":\"a b\",\"spans\":[{\"label\":\"title\",\"start\":0,\"end\":3},{\"label\":\"date\",\"start\":2,\"end\":3}]}", ": line 1: two spans overlap")]
    [InlineData("x.jsonl", "{\"id\":\"a\"}", ": line 1: an object with \"text\"")]
    [InlineData("x.xml", "<dataset>\n<sequence><jornal>x</jornal></sequence></dataset>", ": line 2: <jornal> is no label")]
    [InlineData("x.jsonl", " \n", ": no labelled reference was found")]
    public async Task Bad_file_is_named_with_the_line(string name, string content, string message)
    {
        using var file = new TemporaryFile(name, content);
        var model = file.Path + ".model";
        foreach (var args in (string[][])[["train", "--train", file.Path, "--out", model], ["evaluate", file.Path]])
        {
            var run = await CliRun.WithAsync(args);

            Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("refkit: " + file.Path + message, run.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(model));
    }

    [Theory]
    [InlineData("there is no such folder", "train", "--train", "OWN", "--out", "/nowhere/at/all/x.model")]
    [InlineData("is a folder", "train", "--train", "OWN", "--out", "/")]
    [InlineData("--rounds: a number of at least 1", "train", "--train", "OWN", "--out", "x.model", "--rounds", "0")]
    [InlineData("--out", "train", "--train", "OWN")]
    [InlineData("there is no such file", "evaluate", "missing-file.jsonl")]
    [InlineData("is no model", "evaluate", "--model", "OWN", "OWN")]
    [InlineData("is no model", "parse", "--model", "OWN", "--input", "lines", "OWN")]
    [InlineData("cannot be read", "parse", "--model", "missing-file.model", "OWN")]
    public async Task Wrong_usage_is_said_in_words(string message, params string[] args)
    {
        using var own = new TemporaryFile("own.jsonl", JsonLines(0, 2));

        var run = await CliRun.WithAsync([.. args.Select(x => x == "OWN" ? own.Path : x)]);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_training_leaves_the_model_that_was_there()
    {
        using var train = new TemporaryFile("own.jsonl", JsonLines(0, 40));
        using var model = new TemporaryFile("own.model", "before");
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new StringWriter();
        using var cancellation = new CancellationTokenSource();
        var console = new CliConsole { Input = Stream.Null, Output = output, Error = error };
        var running = RefKitCommand.RunAsync(
            ["train", "--train", train.Path, "--out", model.Path, "--rounds", "200", "--no-progress"], console,
            cancellation.Token);
        await cancellation.CancelAsync();

        Assert.Equal(ExitCode.Cancelled, await running);
        Assert.Equal("refkit: stopped.\n", error.ToString());
        Assert.Equal("before", await File.ReadAllTextAsync(model.Path, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(model.Path + ".part"));
    }

    private static string OtherThanProgress(string error) => string.Concat(error.Split('\n')
        .Where(static x => x.Length > 0 && !x.Contains("pass ", StringComparison.Ordinal)
            && !x.Contains(" features", StringComparison.Ordinal)));

    private static double MicroF1(string output) =>
        double.Parse(output.Split('\n')[0].Split("F1 ")[1].Split(' ')[0], CultureInfo.InvariantCulture);

    private static string JsonLines(int from, int to)
    {
        var lines = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            var start = 0;
            var spans = new List<string>();
            foreach (var (label, value, behind) in Fields(i))
            {
                if (label.Length > 0)
                {
                    spans.Add(FormattableString.Invariant(
                        $"{{\"label\":\"{label}\",\"start\":{start},\"end\":{start + value.Length}}}"));
                }

                start += value.Length + behind.Length;
            }

            lines.Append(CultureInfo.InvariantCulture,
                $"{{\"id\":\"{i}\",\"text\":\"{TextOf(i)}\",\"spans\":[{string.Join(',', spans)}]}}\n");
        }

        return lines.ToString();
    }

    private static string Xml(int count)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\"?>\n<dataset>\n");
        for (var i = 0; i < count; i++)
        {
            xml.Append("<sequence>");
            foreach (var (label, value, behind) in Fields(i))
            {
                xml.Append(CultureInfo.InvariantCulture, $"<{label}>{value}{behind.TrimEnd(' ', '(')}</{label}>");
            }

            xml.Append("</sequence>\n");
        }

        return xml.Append("</dataset>\n").ToString();
    }

    private static string TextOf(int number) => string.Concat(Fields(number).Select(static x => x.Value + x.Behind));

    // A style of one's own: names, colon, title, dash, journal, volume, year.
    private static IEnumerable<(string Label, string Value, string Behind)> Fields(int number)
    {
        string[] families = ["Miller", "Okafor", "Lindqvist", "Nowak", "Tanaka", "Rossi", "Dubois"];
        string[] words = ["rivers", "carbon", "networks", "theory", "memory", "light", "small", "towns", "salt"];
        string[] journals = ["Journal of Rivers", "Light Letters", "Annals of Memory", "Nordic Review of Networks"];
        yield return ("author", $"{families[number % 7]} {(char)('A' + (number % 26))}", ": ");
        yield return ("title", $"On {words[number % 9]} and the {words[number * 5 % 8]} of {words[number * 7 % 9]}", " – ");
        yield return ("journal", journals[number % 77 == 0 ? 2 : number % 4], " ");
        yield return ("volume", (1 + (number * 13 % 90)).ToString(CultureInfo.InvariantCulture), " (");
        yield return ("date", (1950 + (number * 17 % 70)).ToString(CultureInfo.InvariantCulture), ")");
    }
}
