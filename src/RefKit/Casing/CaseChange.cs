namespace RefKit.Casing;

/// <summary>One word of a title that was written in another case.</summary>
/// <param name="Start">Where the word begins, as an index into the title (the same before and after: casing never
/// changes the length).</param>
/// <param name="Length">How long it is, inline markup within it included.</param>
/// <param name="Before">The word as it was.</param>
/// <param name="After">The word as it is now.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">How probable it is that the change is right, from 0 to 1; 1 where a rule decides.</param>
public readonly record struct CaseChange(
    int Start, int Length, string Before, string After, CaseChangeReason Reason, double Confidence)
{
    /// <summary>The change in words, such as <c>"Sulfate" → "sulfate" (CommonWord, 0.99)</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"\"{Before}\" → \"{After}\" ({Reason}, {Confidence:F2})");
}
