using RefKit.Cli.Output;

namespace RefKit.Cli.Commands;

/// <summary>Runs a command's work and turns what went wrong into a message and an exit code.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(CliConsole console, Func<Messages, Task<int>> work)
    {
        var messages = new Messages(console);
        try
        {
            var exitCode = await work(messages).ConfigureAwait(false);
            await console.Output.FlushAsync().ConfigureAwait(false);
            return messages.HasErrors ? ExitCode.BadInput : exitCode;
        }
        catch (UserErrorException error)
        {
            await console.Output.FlushAsync().ConfigureAwait(false);
            messages.Error(error.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            messages.Note("stopped.");
            return ExitCode.Cancelled;
        }
    }
}
