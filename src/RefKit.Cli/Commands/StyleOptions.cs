using System.CommandLine;
using RefKit.Cli.Output;
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
            throw new UserErrorException($"{name}: {broken.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{name}: cannot be read: {exception.Message}");
        }
    }

    public FormatOptions FormatOptionsOf(ParseResult arguments, Messages messages)
    {
        if (arguments.GetValue(Locale) is not { } locale)
        {
            return FormatOptions.Default;
        }

        if (CslLocaleSource.BuiltIn.Find(locale) is null)
        {
            messages.Note($"--locale {locale}: this language is not built in; the terms are English.");
        }

        return new FormatOptions { Locale = locale };
    }
}
