using System.Collections.Immutable;

namespace RefKit.Casing;

/// <summary>
/// Writes the titles of a reference in the case that a style asks for: a step of its own before formatting, whose report
/// can be shown and whose result can be refused. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var cased = ReferenceCaser.Apply(reference, ReferenceCasing.Sentence);
/// var printed = CslStyle.BuiltIn("apa").FormatBibliography([cased.Reference]);
/// </code>
/// </example>
public static class ReferenceCaser
{
    // The titles of works. An original title is in another language, and an abbreviated container is no title.
    private static readonly ImmutableArray<TextVariable> WorkTitles =
        [TextVariable.Title, TextVariable.TitleShort, TextVariable.PartTitle, TextVariable.ReviewedTitle, TextVariable.VolumeTitle];

    /// <summary>Cases the titles of a reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="casing">The case the style asks for.</param>
    /// <param name="options">How; null for <see cref="CasingOptions.Default"/>. Where it names no language, that of the
    /// reference counts.</param>
    public static CasedReference Apply(Reference reference, ReferenceCasing casing, CasingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var chosen = options ?? CasingOptions.Default;
        chosen = chosen.Language is null ? chosen with { Language = reference.Language } : chosen;
        var fields = ImmutableArray.CreateBuilder<CasedField>();
        ReferenceBuilder? builder = null;
        foreach (var (variable, wanted) in Titles(reference, casing))
        {
            if (reference[variable] is not { } title)
            {
                continue;
            }

            var cased = wanted == ReferenceCasing.Sentence
                ? TitleCaser.ToSentenceCase(title, chosen)
                : TitleCaser.ToTitleCase(title, chosen);
            fields.Add(new CasedField(variable, wanted, cased));
            if (cased.Text != title)
            {
                builder ??= reference.ToBuilder();
                builder[variable] = cased.Text;
            }
        }

        return new CasedReference(builder?.Build() ?? reference, fields.ToImmutable());
    }

    private static IEnumerable<(TextVariable Variable, ReferenceCasing Casing)> Titles(
        Reference reference, ReferenceCasing casing)
    {
        foreach (var variable in WorkTitles)
        {
            yield return (variable, casing);
        }

        yield return (TextVariable.ContainerTitle, IsPartOfBook(reference.Type) ? casing : ReferenceCasing.Title);
        yield return (TextVariable.CollectionTitle, ReferenceCasing.Title);
    }

    private static bool IsPartOfBook(ReferenceType? type) => type is ReferenceType.Chapter
        or ReferenceType.PaperConference or ReferenceType.Entry or ReferenceType.EntryDictionary
        or ReferenceType.EntryEncyclopedia;
}
