using System.Text.RegularExpressions;

namespace RefKit.Training.Data;

/// <summary>Finds the issue in what AnyStyle labels as the volume: "19(1),", "vol. 7, no. 3", "12/4".</summary>
internal static partial class VolumeAndIssue
{
    /// <summary>Where the volume ends and the issue starts and ends; null where there is no issue.</summary>
    public static (int Volume, int Issue, int End)? Match(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (volume, issue) = (match.Groups["volume"], match.Groups["issue"]);
        return (volume.Index + volume.Length, issue.Index, issue.Index + issue.Length);
    }

    [GeneratedRegex(
        @"^(?<volume>\D{0,12}\d{1,4})\s?(?:\(\s?(?:(?:no|nr|n|issue)\.?\s?)?|/|[,:;]?\s?(?:no|nr|n°|issue|heft|h)\.?\s?)(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
