using RefKit.Markup;
using RefKit.Parsing;

namespace RefKit.Linting;

/// <summary>An entry of a list that was linted.</summary>
/// <param name="Written">The entry and its place, as it was found in the text.</param>
/// <param name="Parsed">What the parser made of it.</param>
/// <param name="Corrected">What the style prints for it, its title in the case that the manual asks for; without the
/// number of the entry. As good as the reading of the entry: to be compared, not to be taken blindly.</param>
public sealed record LintedEntry(ReferenceEntry Written, ParsedReference Parsed, FormattedText Corrected);
