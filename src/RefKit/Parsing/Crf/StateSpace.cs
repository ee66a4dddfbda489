namespace RefKit.Parsing.Crf;

/// <summary>
/// The states of the sequence model. For each label: its first token (begin), a later token of it (inside), and a
/// token outside of any field after it (after); and one for tokens before the first field. "After" remembers which
/// field came last, so that what stands between two fields does not hide the order of the fields.
/// </summary>
/// <remarks>
/// Features score columns, not states: begin and inside have a column a label, everything outside shares one.
/// </remarks>
internal static class StateSpace
{
    /// <summary>How many labels there are.</summary>
    public const int Labels = 27;

    /// <summary>First begin state; begin states, inside states and after states follow each other by label.</summary>
    public const int Begin = 0;

    public const int Inside = Labels;

    public const int After = 2 * Labels;

    /// <summary>Outside, before the first field.</summary>
    public const int Lead = 3 * Labels;

    public const int Count = (3 * Labels) + 1;

    /// <summary>The column of feature weights that all outside states share.</summary>
    public const int OutsideColumn = 2 * Labels;

    /// <summary>Columns of feature weights, filled up to a multiple of eight.</summary>
    public const int Columns = ((2 * Labels) + 1 + 7) / 8 * 8;

    /// <summary>The column whose feature weights score a state.</summary>
    public static int ColumnOf(int state) => state < After ? state : OutsideColumn;

    /// <summary>Whether a state may follow another.</summary>
    public static bool IsAllowed(int from, int to)
    {
        if (to < Inside)
        {
            return true;
        }

        if (to == Lead)
        {
            return from == Lead;
        }

        var label = to % Labels;
        return from != Lead && from % Labels == label && (to < After ? from < After : true);
    }
}
