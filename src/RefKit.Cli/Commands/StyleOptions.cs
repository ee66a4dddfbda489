using System.Collections.Immutable;
using System.CommandLine;
using RefKit.Cli.Output;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary>The options that choose how references are printed.</summary>
internal sealed class StyleOptions
{
    public Option<string> Style { get; } = new("--style")
    {
        Description = "The name or title of a built-in style (see 'refkit styles'), the path of a .csl file, or with "
            + "--styles a file name, id or title.",
        DefaultValueFactory = static _ => "apa",
        HelpName = "NAME|FILE",
    };

    public Option<string?> Styles { get; } = new("--styles")
    {
        Description = "A directory of .csl files to find the style in, and the parents of dependent styles.",
        HelpName = "DIR",
    };

    public Option<string?> Locale { get; } = new("--locale")
    {
        Description = "The language to print in, such as de-DE; the default is the style's own. 24 are built in.",
        HelpName = "TAG",
    };

    public Option<string?> Locales { get; } = new("--locales")
    {
        Description = "A directory of locale files (locales-de-DE.xml) for languages that are not built in.",
        HelpName = "DIR",
    };

    public void AddTo(Command command)
    {
        command.Add(Style);
        command.Add(Styles);
        command.Add(Locale);
        command.Add(Locales);
    }

    /// <exception cref="UserErrorException">There is no such style, or it is broken.</exception>
    public CslStyle Load(ParseResult arguments, Messages messages)
    {
        var name = arguments.GetValue(Style)!;
        try
        {
            var style = Find(name, arguments.GetValue(Styles));
            foreach (var diagnostic in style.Diagnostics)
            {
                messages.Report(name, diagnostic);
            }

            return style;
        }
        catch (CslStyleNotFoundException missing)
        {
            throw new UserErrorException($"--style {name}: {missing.Message}");
        }
        catch (CslStyleException broken)
        {
            throw Explain(name, broken, messages);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{name}: cannot be read: {exception.Message}");
        }
    }

    // All that is wrong, a line each, for one who writes the style.
    private static UserErrorException Explain(string name, CslStyleException broken, Messages messages)
    {
        if (broken.Diagnostics.Length < 2)
        {
            return new UserErrorException($"{name}: {broken.Message}");
        }

        foreach (var diagnostic in broken.Diagnostics)
        {
            messages.Report(name, diagnostic);
        }

        return new UserErrorException($"{name}: the style cannot be used.");
    }

    // A directory that is named wins over what is built in; a path is a file wherever the directory is.
    private static CslStyle Find(string name, string? directory)
    {
        if (File.Exists(name))
        {
            return directory is null
                ? CslStyle.Load(name)
                : CslStyle.Load(name, CslStyleDirectory.Open(directory).OpenStyle);
        }

        if (directory is not null)
        {
            return CslStyleDirectory.Open(directory).Load(name);
        }

        return BuiltInStyles.Find(name) is { } info
            ? CslStyle.BuiltIn(info.Name)
            : throw new UserErrorException($"--style {Missing(name, BuiltInStyles.Suggest(name))}");
    }

    /// <summary>That there is no style of a name, and what may be meant.</summary>
    public static string Missing(string name, ImmutableArray<CslStyleInfo> suggestions) =>
        $"{name}: no such style and no file of that name; "
        + (suggestions.IsEmpty
            ? "'refkit styles' lists those that are built in."
            : "did you mean "
                + $"{string.Join(" or ", suggestions.Select(static style => $"'{style.Name}' ({style.Title})"))}?");

    /// <exception cref="UserErrorException">The directory of locales cannot be read.</exception>
    public FormatOptions FormatOptionsOf(ParseResult arguments, Messages messages)
    {
        var locales = LocalesOf(arguments);
        var locale = arguments.GetValue(Locale);
        try
        {
            if (locale is not null && locales.Find(locale) is null)
            {
                messages.Note($"--locale {locale}: "
                    + (arguments.GetValue(Locales) is null
                        ? "this language is not built in"
                        : "there is no file of this language")
                    + "; its parts come from a related one, or are English.");
            }
        }
        catch (CslStyleException broken)
        {
            throw new UserErrorException($"--locale {locale}: {broken.Message}");
        }

        return new FormatOptions { Locale = locale, Locales = locales };
    }

    private CslLocaleSource LocalesOf(ParseResult arguments)
    {
        try
        {
            return arguments.GetValue(Locales) is { } directory
                ? CslLocaleSource.FromDirectory(directory)
                : CslLocaleSource.BuiltIn;
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new UserErrorException($"--locales: {missing.Message}");
        }
    }
}
