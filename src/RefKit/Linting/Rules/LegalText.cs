using System.Text.RegularExpressions;

namespace RefKit.Linting.Rules;

/// <summary>Cases, acts and regulations, whose references follow rules of their own (APA 7, chapter 11).</summary>
internal static partial class LegalText
{
    /// <summary>Whether a text cites one.</summary>
    public static bool IsLegal(string text) => Legal().IsMatch(text);

    [GeneratedRegex(
        @" v\. |§|\bU\.S\.C\.|\bCong\.|\bStat\. \d|\bF\.[23]d\b"
        + @"|\bCFR\b|C\.F\.R\.|\bU\.S\. \d|\bPub\. L\.|\bCongressional Record\b"
        + @"|\bCode of Federal Regulations\b|\bFed\. Reg\.|\bExec\. Order\b"
        + @"|\bTreaty Series\b|\bU\.N\.T\.S\.|\baff['’]d\b"
        + @"|\bHearings? (on|before) .{0,80}(Senate|House|Congress)\b"
        + @"|\bPublic General Acts\b|\bAct of \d{4}, ",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Legal();
}
