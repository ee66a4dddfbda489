using RefKit.Markup;
using Spectre.Console;
using SpectreMarkup = Spectre.Console.Markup;

namespace RefKit.Cli.Output;

/// <summary>Text for standard output: with italics and colours on a terminal, plain in a pipe or a file.</summary>
internal static class TerminalText
{
    public static string Of(FormattedText text, CliConsole console) =>
        console.IsOutputTerminal ? Ansi(Spectre(text)) : text.ToString();

    public static string Paint(string text, string colour, CliConsole console) =>
        console.IsOutputTerminal ? Ansi($"[{colour}]{SpectreMarkup.Escape(text)}[/]") : text;

    private static string Spectre(FormattedText text)
    {
        var writer = new SpectreTextWriter();
        text.WriteTo(writer);
        return writer.ToString();
    }

    // Spectre.Console makes the escape codes; the lines are broken by the terminal, which knows its width.
    private static string Ansi(string markup)
    {
        using var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue / 2;
        console.Markup(markup);
        return writer.ToString();
    }
}
