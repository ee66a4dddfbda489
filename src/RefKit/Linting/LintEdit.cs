namespace RefKit.Linting;

/// <summary>A change of the text that was read.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How much goes; 0 where something is put in.</param>
/// <param name="NewText">What comes, written as the source is (HTML escaped).</param>
public readonly record struct LintEdit(int Start, int Length, string NewText)
{
    /// <summary>The index behind what goes.</summary>
    public int End => Start + Length;
}
