using System.Collections.Immutable;
using System.Text;
using RefKit.Linting.Rules;

namespace RefKit.Linting;

/// <summary>
/// The changes that mend a text, with the checksum of the text they were made for. They are in order and do not
/// overlap: of two findings that would change the same place the first is taken, the other shows up when the mended
/// text is linted again. Immutable and thread-safe.
/// </summary>
public sealed record EditScript
{
    /// <summary>SHA-256 of the text (as UTF-8), in hexadecimal.</summary>
    public required string Checksum { get; init; }

    /// <summary>The style whose manual was asked.</summary>
    public required string Style { get; init; }

    /// <summary>The changes, in the order of their places.</summary>
    public required ImmutableArray<ScriptEdit> Edits { get; init; }

    /// <summary>The changes that a report is sure of.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The codes of the rules to follow; null or empty for all.</param>
    public static EditScript From(LintReport report, IEnumerable<string>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var wanted = rules?.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = new EditSet();
        foreach (var finding in report.Findings)
        {
            if (finding.Severity == LintSeverity.Error
                && (wanted is not { Count: > 0 } || wanted.Contains(finding.Rule.Code)))
            {
                taken.TryAdd(finding.Edits, finding.Rule.Code);
            }
        }

        return new EditScript { Checksum = report.Checksum, Style = report.Style, Edits = taken.Edits };
    }

    /// <summary>The text with the changes made.</summary>
    /// <param name="text">The text that the script was made for.</param>
    /// <exception cref="InvalidOperationException">It is another text, or the changes are out of order, overlap or lie
    /// outside of it.</exception>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!string.Equals(ReferenceLinter.ChecksumOf(text), Checksum, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("The text is not the one that the edits were made for.");
        }

        var result = new StringBuilder(text.Length + 64);
        var position = 0;
        foreach (var edit in Edits)
        {
            if (edit.Start < position || edit.Length < 0 || edit.Length > text.Length - edit.Start)
            {
                throw new InvalidOperationException("The edits overlap, are out of order, or lie outside of the text.");
            }

            result.Append(text, position, edit.Start - position).Append(edit.NewText);
            position = edit.Start + edit.Length;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
