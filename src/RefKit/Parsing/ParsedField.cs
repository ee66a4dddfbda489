using RefKit.Parsing.Labels;

namespace RefKit.Parsing;

/// <summary>A field that the parser found in a reference.</summary>
/// <param name="Label">What the text at the place is.</param>
/// <param name="Range">Where it stands in <see cref="ParsedReference.Source"/>, without quotes, labels such as "pp."
/// and
/// punctuation around it.</param>
/// <param name="Confidence">The probability, 0 to 1, that exactly this place holds this field.</param>
public readonly record struct ParsedField(FieldLabel Label, TextRange Range, double Confidence);
