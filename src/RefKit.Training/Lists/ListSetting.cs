namespace RefKit.Training.Lists;

/// <summary>How a made list is set.</summary>
internal sealed record ListSetting
{
    public EntryMarks Marks { get; init; }

    /// <summary>The first number.</summary>
    public int FirstNumber { get; init; } = 1;

    /// <summary>The bullet where the marks are bullets.</summary>
    public string Bullet { get; init; } = "• ";

    /// <summary>The most columns of a line; 0 for one line an entry.</summary>
    public int Width { get; init; }

    /// <summary>How many columns shorter than the width a line may be set at random, as in proportional type.</summary>
    public int Ragged { get; init; }

    /// <summary>The columns before the first line of an entry.</summary>
    public string FirstIndent { get; init; } = "";

    /// <summary>The columns before its other lines.</summary>
    public string Indent { get; init; } = "";

    public bool HasBlankLines { get; init; }

    public bool IsHyphenated { get; init; }

    /// <summary>How many lines stand on a page; 0 without pages.</summary>
    public int LinesPerPage { get; init; }

    /// <summary>How many lines a column has; 0 where the page is one.</summary>
    public int LinesPerColumn { get; init; }

    /// <summary>Whether two columns are read across, line by line.</summary>
    public bool IsReadAcross { get; init; }

    /// <summary>The columns of characters between two columns of text.</summary>
    public int Gutter { get; init; }

    /// <summary>Whether all entries stand in one paragraph.</summary>
    public bool IsRunTogether { get; init; }

    /// <summary>What parts them there.</summary>
    public string Separator { get; init; } = " ";

    /// <summary>A heading over the list, or nothing.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Whether the entries are put in the order of their letters.</summary>
    public bool IsSorted { get; init; }
}
