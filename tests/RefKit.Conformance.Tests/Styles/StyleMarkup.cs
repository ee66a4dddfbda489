using System.Net;
using System.Text.RegularExpressions;
using RefKit.Markup;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>The notation of the examples: HTML without entities, and without the blocks of a number and its text, which are
/// written with one space between them; upright words at the end of italic or bold ones stand behind them.</summary>
internal static partial class StyleMarkup
{
    public static string Print(FormattedText text) =>
        WebUtility.HtmlDecode(
            Upright().Replace(Block().Replace(Space().Replace(text.ToHtml(), "</div> <div"), ""), "</${tag}>${text}").Trim());

    [GeneratedRegex("""</?div[^>]*>""", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(
        """<span style="font-(?:style:normal;">(?<text>[^<]*)</span></(?<tag>i)|weight:normal;">(?<text>[^<]*)</span></(?<tag>b))>""",
        RegexOptions.None, 1000)]
    private static partial Regex Upright();

    [GeneratedRegex("""\s*</div>\s*<div""", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
