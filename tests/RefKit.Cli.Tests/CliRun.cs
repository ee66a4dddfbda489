using System.Text;
using RefKit.Cli;

namespace RefKit.Cli.Tests;

/// <summary>One run of the command line within the test process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static Task<CliRun> WithAsync(params string[] args) => WithInputAsync("", args);

    public static Task<CliRun> WithInputAsync(string input, params string[] args) =>
        WithInputAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<CliRun> WithInputAsync(Stream input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole { Input = input, Output = output, Error = error };
        var exitCode = await RefKitCommand.RunAsync(args, console, TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
