namespace RefKit.Parsing.Labels;

/// <summary>A stretch of a reference string that fills a field.</summary>
/// <param name="Label">The field.</param>
/// <param name="Start">Where it starts, in UTF-16 units from the start of the text.</param>
/// <param name="Length">Its length in UTF-16 units, never 0.</param>
/// <param name="Confidence">The probability, 0 to 1, that exactly this stretch fills this field.</param>
internal readonly record struct LabelledSpan(FieldLabel Label, int Start, int Length, float Confidence)
{
    /// <summary>The offset just after the last unit.</summary>
    public int End => Start + Length;
}
