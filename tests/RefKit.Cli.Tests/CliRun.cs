using System.Text;
using RefKit.Cli;

namespace RefKit.Cli.Tests;

/// <summary>One run of the command line within the test process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static Task<CliRun> WithAsync(params string[] args) => WithInputAsync("", args);

    public static Task<CliRun> WithInputAsync(string input, params string[] args) =>
        WithInputAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static Task<CliRun> WithInputAsync(Stream input, params string[] args) => RunAsync(input, isTerminal: false, args);

    /// <summary>A run whose output goes to a terminal.</summary>
    public static Task<CliRun> OnTerminalAsync(params string[] args) => RunAsync(Stream.Null, isTerminal: true, args);

    /// <summary>A run whose messages alone go to a terminal.</summary>
    public static Task<CliRun> WithProgressAsync(TimeProvider time, string input, params string[] args) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), isTerminal: false, args, time);

    private static async Task<CliRun> RunAsync(
        Stream input, bool isTerminal, string[] args, TimeProvider? progress = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole
        {
            Input = input, Output = output, Error = error,
            IsInputTerminal = isTerminal, IsOutputTerminal = isTerminal,
            ShowsProgress = progress is not null, Time = progress ?? TimeProvider.System,
        };
        var exitCode = await RefKitCommand.RunAsync(args, console, TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
