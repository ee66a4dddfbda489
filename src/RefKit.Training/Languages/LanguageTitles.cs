using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Languages;
using RefKit.Parsing.Tokens;
using RefKit.Training.Data;

namespace RefKit.Training.Languages;

/// <summary>
/// Titles whose language their source gives: labelled references with a language, Glottolog's records with one
/// (<c>inlg</c>); and titles without.
/// </summary>
internal static partial class LanguageTitles
{
    // Glottolog writes "Indonesian [ind]" or "fra". Russian, Chinese, Thai, Japanese and others are written there in
    // Latin letters, in which the profile does not have them.
    private static readonly Dictionary<string, string> GlottologTags = new(StringComparer.Ordinal)
    {
        ["ind"] = "id", ["fra"] = "fr", ["deu"] = "de", ["vie"] = "vi", ["ita"] = "it", ["eng"] = "en", ["dan"] = "da",
        ["swe"] = "sv", ["hun"] = "hu", ["dutch"] = "nl", ["span"] = "es", ["latin"] = "la", ["lat"] = "la",
        ["portug"] = "pt", ["polish"] = "pl",
    };

    /// <summary>The titles of labelled references, and their containers, whose language is given.</summary>
    public static IEnumerable<LanguageTitle> FromReferences(IEnumerable<LabelledReference> references) =>
        from reference in references
        where reference.Language is not null
        let text = TextOf(reference)
        where text.Length > 0
        select new LanguageTitle(text, reference.Language!);

    /// <summary>The title of a labelled reference, or its container; empty where it has neither.</summary>
    public static string TextOf(LabelledReference reference)
    {
        foreach (var label in (ReadOnlySpan<FieldLabel>)[FieldLabel.Title, FieldLabel.ContainerTitle])
        {
            foreach (var span in reference.Spans)
            {
                if (span.Label == label)
                {
                    return reference.Text.Substring(span.Start, span.Length);
                }
            }
        }

        return "";
    }

    /// <summary>The titles of Glottolog's records; without a language where none is given.</summary>
    public static IEnumerable<(string Text, string? Tag)> FromGlottolog(
        IEnumerable<Dictionary<string, string>> records)
    {
        foreach (var record in records)
        {
            if (!record.TryGetValue("title", out var title))
            {
                continue;
            }

            title = title.Replace("\u00AD", "", StringComparison.Ordinal);
            if (!record.TryGetValue("inlg", out var language))
            {
                yield return (title, null);
                continue;
            }

            var code = Code().Match(language) is { Success: true } match ? match.Groups["code"].Value : language;
            yield return (title, GlottologTags.GetValueOrDefault(code.Trim(), LanguageProfile.Unknown));
        }
    }

    /// <summary>Whether a title is kept for measuring: one in five, by its letters.</summary>
    public static bool IsHeldOut(string text) => TokenHash.Folded(text) % 5 == 0;

    [GeneratedRegex(@"\[(?<code>\w+)\]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
