using System.Globalization;
using System.Text;

namespace RefKit.Markup;

/// <summary>
/// Writes RTF (Rich Text Format Specification 1.9); see <see cref="FormattedText.ToRtf"/>. A style is a group, so that
/// its end needs no knowledge of what was before.
/// </summary>
internal sealed class RtfTextWriter(StringBuilder target)
    : LineTextWriter(target, "\\line ", "\\tab ", "\\tab ")
{
    public override void StartLink(string url) => Target
        .Append("{\\field{\\*\\fldinst{HYPERLINK \"").Append(UrlText.Encode(url)).Append("\"}}{\\fldrslt{");

    public override void EndLink() => Target.Append("}}}");

    protected override void WriteEscaped(ReadOnlySpan<char> text) => Escape(text, Target);

    protected override void StartGroup(TextStyle style) => Target.Append('{').Append(ControlWord(style));

    /// <summary>Writes plain characters: all that is not ASCII as UTF-16 code units, without control
    /// characters.</summary>
    public static void Escape(ReadOnlySpan<char> text, StringBuilder target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '\\' or '{' or '}' => target.Append('\\').Append(c),
                '\t' => target.Append("\\tab "),
                '\n' or '\u2028' or '\u2029' => target.Append("\\line "),
                '\u00A0' => target.Append("\\~"),
                '\u00AD' => target.Append("\\-"),
                '\u2011' => target.Append("\\_"),
                < ' ' or (>= '\u007F' and < '\u00A0') => target,
                < '\u007F' => target.Append(c),
                _ => AppendUnicode(IsLone(text, i) ? '\uFFFD' : c, target),
            };
        }
    }

    private static StringBuilder AppendUnicode(char c, StringBuilder target) => target
        .Append("\\u").Append(((short)c).ToString(CultureInfo.InvariantCulture)).Append('?');

    private static bool IsLone(ReadOnlySpan<char> text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));

    private static string ControlWord(TextStyle style) => style switch
    {
        TextStyle.Italic or TextStyle.Oblique => "\\i ",
        TextStyle.Upright => "\\i0 ",
        TextStyle.Bold => "\\b ",
        TextStyle.NormalWeight or TextStyle.Light => "\\b0 ",
        TextStyle.SmallCaps => "\\scaps ",
        TextStyle.NormalVariant => "\\scaps0 ",
        TextStyle.Underline => "\\ul ",
        TextStyle.NoUnderline => "\\ulnone ",
        TextStyle.Superscript => "\\super ",
        TextStyle.Subscript => "\\sub ",
        _ => "\\nosupersub ",
    };
}
