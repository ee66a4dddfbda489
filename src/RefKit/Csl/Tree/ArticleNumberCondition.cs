namespace RefKit.Csl.Tree;

/// <summary><c>is-article-number</c> of the namespace <c>urn:refkit:csl</c>: whether a field of pages holds the number of an
/// article without pages, as registries and reference managers give it ("e0209899", "106743").</summary>
internal sealed record ArticleNumberCondition(Variable Variable) : Condition
{
    // The last page of a volume is far below.
    private const int MinDigits = 6;

    private const int MinDigitsBehindE = 3;

    /// <summary>Whether the text is one number, of six digits or more or behind an "e".</summary>
    public static bool Holds(string text)
    {
        var digits = text.AsSpan().Trim();
        var isElectronic = digits.Length > 0 && digits[0] is 'e';
        digits = digits[(isElectronic ? 1 : 0)..];
        return digits.Length >= (isElectronic ? MinDigitsBehindE : MinDigits)
            && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
