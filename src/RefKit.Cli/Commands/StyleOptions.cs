using System.CommandLine;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary>The options that choose how references are printed.</summary>
internal sealed class StyleOptions
{
    public Option<string> Style { get; } = new("--style")
    {
        Description = "The name of a built-in style, or the path of a .csl file.",
        DefaultValueFactory = static _ => "apa",
        HelpName = "NAME|FILE",
    };

    public Option<string?> Locale { get; } = new("--locale")
    {
        Description = "The language to print in, such as en-US; the default is the style's own.",
        HelpName = "TAG",
    };

    public void AddTo(Command command)
    {
        command.Add(Style);
        command.Add(Locale);
    }

    /// <exception cref="UserErrorException">There is no such style, or it is broken.</exception>
    public CslStyle Load(ParseResult arguments)
    {
        var name = arguments.GetValue(Style)!;
        try
        {
            if (CslStyle.BuiltInIds.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return CslStyle.BuiltIn(name.ToLowerInvariant());
            }

            return File.Exists(name)
                ? CslStyle.Load(name)
                : throw new UserErrorException(
                    $"--style {name}: no built-in style and no file of that name; built in: {string.Join(", ", CslStyle.BuiltInIds)}.");
        }
        catch (CslStyleException broken)
        {
            throw new UserErrorException($"{name}: the style cannot be used: {broken.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{name}: cannot be read: {exception.Message}");
        }
    }

    public FormatOptions FormatOptionsOf(ParseResult arguments) =>
        arguments.GetValue(Locale) is { } locale ? new FormatOptions { Locale = locale } : new FormatOptions();
}
