using RefKit.Csl.Rendering;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>An entry of the bibliography as it was printed last, with what it was made from.</summary>
/// <param name="Inputs">What it was made from beside the reference.</param>
/// <param name="Reads">Which of the inputs were looked at.</param>
/// <param name="Names">The names at its head, for the entry behind it; null where it has none.</param>
/// <param name="NamesBefore">The names at the head of the entry before it.</param>
/// <param name="Text">What is printed.</param>
internal sealed record RenderedEntry(
    CiteInputs Inputs, CiteReads Reads, EntryNames? Names, EntryNames? NamesBefore, FormattedText Text);
