using System.Text.RegularExpressions;

namespace RefKit.Linting.Rules;

/// <summary>Cases, acts and regulations, whose references follow rules of their own (APA 7, chapter 11).</summary>
internal static partial class LegalText
{
    /// <summary>Whether a text cites one.</summary>
    public static bool IsLegal(string text) => Legal().IsMatch(text);

    [GeneratedRegex(@" v\. |§|\bU\.S\.C\.|\bCong\.|\bStat\. \d|\bF\.[23]d\b|\bCFR\b|C\.F\.R\.|\bU\.S\. \d|\bPub\. L\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Legal();
}
