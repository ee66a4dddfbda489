using System.Diagnostics;
using RefKit.TestSupport;

namespace RefKit.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Version_is_one_line()
    {
        var (exitCode, output, error) = await RunAsync("", "--version");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", output);
    }

    [Fact]
    public async Task Piped_text_is_formatted_without_colours()
    {
        var list = await File.ReadAllTextAsync(
            Path.Combine(SharedData.RepositoryRoot, "samples/data/magnesium-references.txt"), TestContext.Current.CancellationToken);

        var (exitCode, output, error) = await RunAsync(list, "format");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Żyżyńska-Granica", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
        Assert.False(output.StartsWith('\uFEFF'));
    }

    [Fact]
    public async Task Bad_input_ends_with_2_and_no_stack_trace()
    {
        var (exitCode, output, error) = await RunAsync("", "format");

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal("refkit: standard input: no reference was found in it.\n", error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RefKit.Cli.dll"), .. args])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false), StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
