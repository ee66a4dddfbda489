using RefKit.Linting;

namespace RefKit.Cli.Word;

/// <summary>The text of a Word document as HTML, a paragraph a line, and where each of its characters stands.</summary>
/// <param name="Html">The HTML.</param>
/// <param name="Chars">The characters, in order.</param>
/// <param name="BibliographyMaker">The program that keeps the bibliography; null without one.</param>
internal sealed record WordText(string Html, List<WordChar> Chars, string? BibliographyMaker)
{
    /// <summary>A report with the columns that a reader of the document counts: lines are its paragraphs.</summary>
    public LintReport WithPlaces(LintReport report) => report with
    {
        Findings = [.. report.Findings.Select(finding => finding with { Column = ColumnOf(finding.Range.Start) })],
    };

    /// <summary>The first character that ends behind a place in the HTML.</summary>
    public int FirstBehind(int position)
    {
        var (low, high) = (0, Chars.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Chars[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int ColumnOf(int position)
    {
        var next = FirstBehind(position);
        return next > 0 && Chars[next - 1] is var before
            && !Html.AsSpan(before.End, position - before.End).Contains('\n')
            ? before.Column + 1
            : 1;
    }
}
