using RefKit.TestSupport;

namespace RefKit.Cli.Tests;

/// <summary>What a person sees at a terminal.</summary>
public sealed class TerminalTests
{
    private const string Italic = "\e[3m";

    [Fact]
    public async Task Journal_and_volume_are_in_italics()
    {
        var list = Path.Combine(SharedData.RepositoryRoot, "samples/data/magnesium-references.txt");

        var run = await CliRun.OnTerminalAsync("format", list);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains(Italic + "Anesthesia and Analgesia\e[0m, " + Italic + "87\e[0m(1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_a_file_does_not_steer_the_terminal()
    {
        using var file = new TemporaryFile("library.json", """[{"id":"a","type":"book","title":"A \u001b[31mred\u0007 [bold]title[/]"}]""");

        var run = await CliRun.OnTerminalAsync("format", file.Path);

        Assert.DoesNotContain("\e[31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\a', run.Output);
        Assert.Contains("[bold]title[/]", run.Output.Replace(Italic, "").Replace("\e[0m", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_do_not_steer_the_terminal_either()
    {
        var run = await CliRun.OnTerminalAsync("parse", "no\e[31mfile");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task Without_a_file_a_person_is_told_what_to_do()
    {
        var run = await CliRun.OnTerminalAsync("parse");

        Assert.Equal((ExitCode.BadInput, "refkit: name a file, or pipe text in; see 'refkit --help'.\n"), (run.ExitCode, run.Error));
    }
}
