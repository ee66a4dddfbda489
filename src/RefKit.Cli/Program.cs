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
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 15);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
var console = new CliConsole
{
    Input = Console.OpenStandardInput(),
    Output = output,
    Error = error,
    IsInputTerminal = !Console.IsInputRedirected,
    IsOutputTerminal = !Console.IsOutputRedirected && !isPlain,
    IsErrorTerminal = !Console.IsErrorRedirected && !isPlain,
};
return await RefKitCommand.RunAsync(args, console, cancellation.Token).ConfigureAwait(false);
