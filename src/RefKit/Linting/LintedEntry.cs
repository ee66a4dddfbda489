using RefKit.Markup;
using RefKit.Parsing;

namespace RefKit.Linting;

/// <summary>An entry of a list that was linted.</summary>
/// <param name="Written">The entry and its place, as it was found in the text.</param>
/// <param name="Parsed">What the parser made of it.</param>
/// <param name="Corrected">The entry as the manual asks for it, without its number: as it was written but for what is
/// wrong. Where something cannot be mended by edits, what the style prints for it, if that loses and adds no word.</param>
/// <param name="IsWhollyCorrected">Whether <paramref name="Corrected"/> mends all errors in the entry for sure; false
/// where the findings without edits are to be mended by hand. The place of the entry in the list does not
/// count.</param>
public sealed record LintedEntry(ReferenceEntry Written, ParsedReference Parsed, FormattedText Corrected, bool IsWhollyCorrected);
