using System.Text;

namespace RefKit.Markup;

/// <summary>
/// Writes LaTeX (2020 or later, any engine); see <see cref="FormattedText.ToLatex"/>. Letters stay Unicode; what LaTeX
/// reads as markup, as a ligature or (with babel) as a shorthand becomes a command.
/// </summary>
internal sealed class LatexTextWriter(StringBuilder target)
    : LineTextWriter(target, "\\newline ", "\\quad ", "\\hspace*{1.5em}")
{
    // In the argument of another command "%", "#" and "&" need their backslash, and hyperref takes it off.
    public override void StartLink(string url) => Target.Append("\\href{").Append(UrlText.Encode(url)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace("&", "\\&", StringComparison.Ordinal)
        .Replace("$", "\\%24", StringComparison.Ordinal)
        .Replace("_", "\\%5F", StringComparison.Ordinal)).Append("}{");

    public override void EndLink() => Target.Append('}');

    protected override void WriteEscaped(ReadOnlySpan<char> text) => Escape(text, Target);

    protected override void StartGroup(TextStyle style) => Target.Append(Command(style)).Append('{');

    /// <summary>Writes plain characters, without control characters and line ends: an empty line would end the
    /// paragraph.</summary>
    public static void Escape(ReadOnlySpan<char> text, StringBuilder target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '-' or ',' && target.Length > 0 && target[^1] == c)
            {
                // "--" and ",," are ligatures.
                target.Append("{}").Append(c);
            }
            else if (char.IsSurrogate(c))
            {
                i += AppendPair(text, i, target);
            }
            else if (Escaped(c) is { } escaped)
            {
                target.Append(escaped);
            }
            else if (c > '\u00FF' && SuperscriptLetters.TryGetBase(c, out var letter))
            {
                target.Append("\\textsuperscript{").Append(letter).Append('}');
            }
            else
            {
                target.Append(c);
            }
        }
    }

    private static int AppendPair(ReadOnlySpan<char> text, int index, StringBuilder target)
    {
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            target.Append(text.Slice(index, 2));
            return 1;
        }

        target.Append('?');
        return 0;
    }

    private static string? Escaped(char c) => c switch
    {
        '\\' => "\\textbackslash{}",
        '{' => "\\{",
        '}' => "\\}",
        '$' => "\\$",
        '&' => "\\&",
        '#' => "\\#",
        '%' => "\\%",
        '_' => "\\_",
        '^' => "\\textasciicircum{}",
        '~' => "\\textasciitilde{}",
        '<' => "\\textless{}",
        '>' => "\\textgreater{}",
        '|' => "\\textbar{}",

        // Brackets would begin or end an optional argument.
        '[' => "{[}",
        ']' => "{]}",

        // Straight marks: babel makes the double one a shorthand, and fonts print the single one curly.
        '"' => "\\symbol{34}",
        '\'' => "\\textquotesingle{}",
        '`' => "\\textasciigrave{}",
        '\u00A0' => "~",
        '\u00AD' => "\\-",
        '\u2009' or '\u202F' => "\\,",
        '\u2011' => "\\mbox{-}",
        '\u200B' => "\\hspace{0pt}",
        '\t' or '\n' or '\u2028' or '\u2029' => " ",
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFEFF' => "",
        _ => null,
    };

    private static string Command(TextStyle style) => style switch
    {
        TextStyle.Italic => "\\textit",
        TextStyle.Oblique => "\\textsl",
        TextStyle.Upright => "\\textup",
        TextStyle.Bold => "\\textbf",
        TextStyle.NormalWeight or TextStyle.Light => "\\textmd",
        TextStyle.SmallCaps => "\\textsc",
        TextStyle.NormalVariant => "\\textulc",
        TextStyle.Underline => "\\underline",
        TextStyle.Superscript => "\\textsuperscript",
        TextStyle.Subscript => "\\textsubscript",
        _ => "",
    };
}
