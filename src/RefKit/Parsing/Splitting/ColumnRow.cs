namespace RefKit.Parsing.Splitting;

/// <summary>A line of a page as pieces of text between gaps of two spaces or more, or tabs.</summary>
/// <param name="Cells">The pieces; none for a blank line.</param>
/// <param name="End">Where the line ends.</param>
internal readonly record struct ColumnRow(List<ColumnCell> Cells, int End)
{
    private const int TabWidth = 8;

    public bool IsBlank => Cells.Count == 0;

    public static ColumnRow Read(string text, int start, int end)
    {
        var cells = new List<ColumnCell>(2);
        var column = 0;
        var from = -1;
        var fromColumn = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            var isGap = c == '\t' || char.IsWhiteSpace(c) && (i + 1 == end || char.IsWhiteSpace(text[i + 1])
                || from < 0);
            if (isGap && from >= 0)
            {
                cells.Add(new ColumnCell(from, i, fromColumn));
                from = -1;
            }
            else if (!isGap && from < 0)
            {
                (from, fromColumn) = (i, column);
            }

            column = c == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + 1;
        }

        if (from >= 0)
        {
            cells.Add(new ColumnCell(from, end, fromColumn));
        }

        return new ColumnRow(cells, end);
    }
}
