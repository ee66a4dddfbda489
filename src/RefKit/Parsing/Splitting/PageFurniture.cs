using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Cuts page numbers and running heads out of the lines of a text.</summary>
internal sealed class PageFurniture(string text, List<Line> lines)
{
    /// <summary>The lines that belong to the text, in order, without blank ones.</summary>
    /// <param name="cut">Takes each line that was cut out.</param>
    public List<ContentLine> Remove(List<Line> cut)
    {
        var isFurniture = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            isFurniture[i] = !lines[i].IsBlank && IsPageNumber(i);
        }

        new RunningHeads(text, lines, isFurniture).Mark();
        var content = new List<ContentLine>(lines.Count);
        var (hasBlank, isBroken) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            isBroken |= lines[i].FollowsPageBreak;
            if (lines[i].IsBlank)
            {
                hasBlank = true;
            }
            else if (isFurniture[i])
            {
                isBroken = true;
                cut.Add(lines[i]);
            }
            else
            {
                content.Add(new ContentLine(lines[i], hasBlank && !isBroken, isBroken));
                (hasBlank, isBroken) = (false, false);
            }
        }

        return content;
    }

    // "12", "- 12 -", "Page 3 of 10", "12 | Page", "xiv" alone between blank lines.
    private bool IsPageNumber(int index)
    {
        var line = lines[index].Of(text);
        if (line.Length > 20)
        {
            return false;
        }

        var bare = line.Trim("-–—| []");
        if (bare.IsEmpty)
        {
            return false;
        }

        if (bare.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            // A number alone may be the end of "35-" or a year that was wrapped.
            var goesOn = index > 0 && !lines[index - 1].IsBlank && EntryEnd.Score(lines[index - 1].Of(text)) <= -4;
            var isYear = bare.Length == 4 && Years.IndexOf(bare) == 0;
            return bare.Length <= 4 && !goesOn && (!isYear || IsApart(index) || bare.Length < line.Length);
        }

        var folded = WordFolding.Fold(bare);
        return (folded.StartsWith("page ", StringComparison.Ordinal)
            || folded.StartsWith("seite ", StringComparison.Ordinal)
                || folded.EndsWith(" page", StringComparison.Ordinal)
                || folded.EndsWith("p a g e", StringComparison.Ordinal))
            && bare.IndexOfAnyInRange('0', '9') >= 0 && bare.Count(' ') <= 5 && !line.EndsWith(".")
                && bare.IndexOfAny("-–,") < 0
            || (IsApart(index) && bare.Length <= 6 && bare.Length > 1 && bare.IndexOfAnyExcept("ivxl") < 0);
    }

    private bool IsApart(int index) => (index == 0 || lines[index - 1].IsBlank)
        && (index + 1 == lines.Count || lines[index + 1].IsBlank)
        || lines[index].FollowsPageBreak;
}
