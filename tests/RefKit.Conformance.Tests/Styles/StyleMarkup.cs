using System.Net;
using System.Text.RegularExpressions;
using RefKit.Markup;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>The notation of the examples: HTML without entities, and without the blocks of a number and its text, which are
/// written with one space between them.</summary>
internal static partial class StyleMarkup
{
    public static string Print(FormattedText text) =>
        WebUtility.HtmlDecode(Block().Replace(Space().Replace(text.ToHtml(), "</div> <div"), "").Trim());

    [GeneratedRegex("""</?div[^>]*>""", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("""\s*</div>\s*<div""", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
