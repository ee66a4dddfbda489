using RefKit.Linting.Rules;
using RefKit.Linting.Written;
using RefKit.Markup;

namespace RefKit.Linting;

/// <summary>An entry with the edits made that are sure.</summary>
/// <param name="Text">The entry, with the italics that could be seen.</param>
/// <param name="IsWhole">Whether that mends all that is wrong in it.</param>
internal sealed record MendedEntry(FormattedText Text, bool IsWhole)
{
    /// <summary>Makes the edits of the errors that were found in the entry itself.</summary>
    public static MendedEntry Of(WrittenEntry written, IReadOnlyList<DraftFinding> findings)
    {
        var italics = new bool[written.Text.Length];
        for (var i = 0; i < italics.Length; i++)
        {
            italics[i] = written.IsItalic(i);
        }

        var edits = new EditSet();
        var isWhole = true;
        var errors = findings.Where(static x => x.Severity == LintSeverity.Error).OrderBy(static x => x.Start);
        foreach (var finding in errors)
        {
            if (finding.Italics != ItalicsChange.None)
            {
                italics.AsSpan(finding.Start, finding.Length).Fill(finding.Italics == ItalicsChange.Set);
                continue;
            }

            var changes = finding.Edits.Select(static x => new LintEdit(x.Start, x.Length, x.NewText)).ToList();
            isWhole &= edits.TryAdd(changes, finding.Rule.Code);
        }

        return new MendedEntry(Write(written.Text, italics, edits), isWhole);
    }

    private static FormattedText Write(string text, bool[] italics, EditSet edits)
    {
        var result = new FormattedTextBuilder();
        var position = 0;
        foreach (var edit in edits.Edits)
        {
            WriteRuns(result, text, italics, position, edit.Start);
            // What comes looks like what goes, or like its neighbours.
            var isItalic = edit.Length > 0
                ? italics[edit.Start]
                : edit.Start > 0 && edit.Start < text.Length && italics[edit.Start - 1] && italics[edit.Start];
            WriteRun(result, edit.NewText, isItalic && edit.NewText.Length > 0);
            position = edit.Start + edit.Length;
        }

        WriteRuns(result, text, italics, position, text.Length);
        return result.Build();
    }

    private static void WriteRuns(FormattedTextBuilder result, string text, bool[] italics, int start, int end)
    {
        while (start < end)
        {
            var next = start + 1;
            while (next < end && italics[next] == italics[start])
            {
                next++;
            }

            WriteRun(result, text.AsSpan(start, next - start), italics[start]);
            start = next;
        }
    }

    private static void WriteRun(FormattedTextBuilder result, ReadOnlySpan<char> text, bool isItalic)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (isItalic)
        {
            result.StartStyle(TextStyle.Italic);
            result.WriteText(text);
            result.EndStyle(TextStyle.Italic);
        }
        else
        {
            result.WriteText(text);
        }
    }
}
