namespace RefKit.Parsing.Splitting;

/// <summary>Cuts page numbers and running heads out of the lines of a text.</summary>
internal sealed class PageFurniture(string text, List<Line> lines)
{
    /// <summary>The lines that belong to the text, in order, without blank ones.</summary>
    /// <param name="cut">Takes each line that was cut out.</param>
    public List<ContentLine> Remove(List<Line> cut)
    {
        var isFurniture = PageNumbers.Find(text, lines);
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
}
