using RefKit.Markup;
using RefKit.Parsing;

namespace RefKit.Linting;

/// <summary>An entry of a list that was linted.</summary>
/// <param name="Written">The entry and its place, as it was found in the text.</param>
/// <param name="Parsed">What the parser made of it.</param>
/// <param name="Corrected">The entry, without its number, as it was written, with the edits of its errors made and
/// the italics that could be seen. Where these edits do not mend all, what the style prints for it instead, if that
/// has the same words and numbers. In plain text, what the style prints (with its italics) also stands for an entry
/// that is the same to the letter.</param>
/// <param name="IsWhollyCorrected">Whether the edits mend all errors in the entry; false where some are to be mended
/// by hand, or where <paramref name="Corrected"/> may be what the style prints. Advice, and the place of the entry in
/// the list (order, number, duplicates), do not count.</param>
public sealed record LintedEntry(
    ReferenceEntry Written, ParsedReference Parsed, FormattedText Corrected, bool IsWhollyCorrected);
