using System.CommandLine;
using RefKit.Cli.Input;

namespace RefKit.Cli.Commands;

/// <summary>The arguments that all commands share.</summary>
internal sealed class SharedOptions
{
    private static readonly Dictionary<string, InputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["auto"] = InputFormat.Auto,
        ["list"] = InputFormat.List,
        ["lines"] = InputFormat.Lines,
        ["jsonl"] = InputFormat.Jsonl,
        ["csl-json"] = InputFormat.CslJson,
        ["docx"] = InputFormat.Word,
    };

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "The files to read; '-' or none reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string> Input { get; } = Choice("--input",
        "What the input is: list (text, Markdown or HTML with a reference list in it), lines (one reference a line), "
            + "jsonl ({\"id\",\"text\"} lines), csl-json, docx (Word).",
        [.. Formats.Keys]);

    public Option<string?> Encoding { get; } = new("--encoding")
    {
        Description =
            "The encoding of the input, such as windows-1252. The default is UTF-8, or what a byte-order mark says.",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Add(Files);
        command.Add(Input);
        command.Add(Encoding);
    }

    public InputFormat FormatOf(ParseResult arguments) => Formats[arguments.GetValue(Input)!];

    /// <exception cref="UserErrorException">No file is named and nothing is piped in, or '-' is named
    /// twice.</exception>
    public IReadOnlyList<string> FilesOf(ParseResult arguments, CliConsole console)
    {
        var files = arguments.GetValue(Files) ?? [];
        if (files.Count(static file => file == "-") > 1)
        {
            throw new UserErrorException("standard input ('-') can be read only once.");
        }

        if (files.Length > 0)
        {
            return files;
        }

        return console.IsInputTerminal
            ? throw new UserErrorException("name a file, or pipe text in; see 'refkit --help'.")
            : ["-"];
    }

    /// <summary>An option that takes one of a few words, the first of them by default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => values[0],
            HelpName = string.Join('|', values),
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
