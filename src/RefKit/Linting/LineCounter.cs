namespace RefKit.Linting;

/// <summary>Tells lines and columns of places, in any order.</summary>
internal sealed class LineCounter
{
    private readonly List<int> _starts = [0];

    public LineCounter(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    /// <summary>The line and the column of a place, both from 1.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _starts[line] + 1);
    }
}
