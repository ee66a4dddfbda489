using System.Text;
using RefKit.Cli;

// Before anything is loaded that only the commands need.
if (args is ["--version"])
{
    Console.Out.WriteLine(ProgramVersion.Text);
    return ExitCode.Fine;
}

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancellation.Cancel();
};

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// Not disposed of: that would flush once more where flushing has just failed.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 15);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
var console = new CliConsole
{
    Input = Console.OpenStandardInput(),
    Output = output,
    Error = error,
    IsInputTerminal = !Console.IsInputRedirected,
    IsOutputTerminal = !Console.IsOutputRedirected && !isPlain,
    ShowsProgress = !Console.IsErrorRedirected && Console.IsOutputRedirected,
};
try
{
    return await RefKitCommand.RunAsync(args, console, cancellation.Token).ConfigureAwait(false);
}
catch (IOException failure)
{
    // Input that cannot be read is told apart where it is read. A closed pipe is no failure; .NET passes over it.
    error.WriteLine($"refkit: the output cannot be written: {failure.Message.ReplaceLineEndings(" ")}");
    return ExitCode.OutputFailed;
}
catch (Exception fault) when (Environment.GetEnvironmentVariable("REFKIT_DEBUG") is not { Length: > 0 })
{
    // A mistake of the program, not of the user: said in a line, with the way to more.
    error.WriteLine($"refkit: internal error: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")} "
        + "(REFKIT_DEBUG=1 shows where)");
    return ExitCode.InternalError;
}
