namespace RefKit.Parsing.Splitting;

/// <summary>The blank strip between two columns of text.</summary>
/// <param name="Start">Its first column.</param>
/// <param name="End">The column behind its last one.</param>
/// <param name="Both">How many rows have text on both sides.</param>
internal readonly record struct Gutter(int Start, int End, int Both)
{
    private const int LeastWidth = 2;
    private const int ShortestText = 15;
    private const int Widest = 300;

    // Rows over both columns: headings, running heads, page numbers.
    private const double MostlyBlank = 0.1;

    // A column is no wider than so many times the other.
    private const double MostUneven = 2.2;
    private const double EnoughRows = 0.4;

    /// <summary>Finds the gutter of a page; null where it has one column.</summary>
    public static Gutter? Find(IReadOnlyList<ColumnRow> rows)
    {
        var filled = CountFilled(rows, out var count);
        Gutter? best = null;
        for (var start = ShortestText; start < Widest; start++)
        {
            var end = start;
            while (end < Widest && filled[end] <= count * MostlyBlank)
            {
                end++;
            }

            if (end - start >= LeastWidth && end < Widest)
            {
                var gutter = new Gutter(start, end, 0);
                var both = gutter.CountBoth(rows);
                best = both > 0 && both >= count * EnoughRows && (best is null || both > best.Value.Both)
                    ? gutter with { Both = both } : best;
            }

            start = end;
        }

        return best;
    }

    /// <summary>Whether the rows of another page leave it blank, too.</summary>
    public bool Holds(IReadOnlyList<ColumnRow> rows)
    {
        var crossed = 0;
        var both = 0;
        foreach (var row in rows)
        {
            crossed += IsCrossedBy(row) ? 1 : 0;
            both += IsBothSided(row) ? 1 : 0;
        }

        return both > 0 && crossed <= 1 + (rows.Count * MostlyBlank);
    }

    /// <summary>Whether a row goes over both columns in one piece: a heading, a running head, the number of a page. A
    /// line of the left column that runs over into the right one has more pieces, or nothing behind it.</summary>
    public bool IsCrossedBy(ColumnRow row)
    {
        if (row.Cells is not [var only])
        {
            return false;
        }

        var isNumber = only.Length < 12 && only.Column > 0 && only.Column >= Start - 6 && only.EndColumn <= End + 6
            && only.EndColumn > Start;
        return isNumber || (only.Column < Start && only.EndColumn > End + LeastWidth);
    }

    /// <summary>The first cell of the right column.</summary>
    public int Split(ColumnRow row)
    {
        var index = 0;
        while (index < row.Cells.Count && row.Cells[index].Column < (index == 0 ? Start : End))
        {
            index++;
        }

        return index;
    }

    private bool IsBothSided(ColumnRow row)
    {
        var split = Split(row);
        return split > 0 && split < row.Cells.Count;
    }

    // How many rows have text at each column.
    private static int[] CountFilled(IReadOnlyList<ColumnRow> rows, out int count)
    {
        var filled = new int[Widest + 1];
        count = 0;
        foreach (var row in rows)
        {
            count += row.IsBlank ? 0 : 1;
            foreach (var cell in row.Cells)
            {
                for (var column = cell.Column; column < Math.Min(Widest, cell.EndColumn); column++)
                {
                    filled[column]++;
                }
            }
        }

        return filled;
    }

    // Numbers before entries, pages behind those of a table of contents and cells of tables are shorter than lines.
    private int CountBoth(IReadOnlyList<ColumnRow> rows)
    {
        var (both, left, right) = (0, 0, 0);
        foreach (var row in rows)
        {
            var split = Split(row);
            if (split == 0 || split == row.Cells.Count || IsCrossedBy(row))
            {
                continue;
            }

            both++;
            left += LengthOf(row, 0, split);
            right += LengthOf(row, split, row.Cells.Count);
        }

        return left < both * ShortestText || right < both * ShortestText || left > right * MostUneven
            || right > left * MostUneven ? 0 : both;
    }

    private static int LengthOf(ColumnRow row, int first, int end)
    {
        var length = 0;
        for (var i = first; i < end; i++)
        {
            length += row.Cells[i].Length;
        }

        return length;
    }
}
