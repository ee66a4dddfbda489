namespace RefKit.Parsing.Splitting;

/// <summary>Finds the places of the pieces of a joined text in the lines it was joined from.</summary>
internal sealed class PieceLocator(string text, int start, int end)
{
    private int _position = start;

    /// <summary>The place of the next piece: both are walked side by side, by their letters and digits.</summary>
    public (int Start, int End) Next(string piece)
    {
        var from = -1;
        var to = _position;
        foreach (var c in piece)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            var at = text.AsSpan(_position, end - _position).IndexOf(c);
            if (at < 0)
            {
                break;
            }

            from = from < 0 ? _position + at : from;
            _position += at + 1;
            to = _position;
        }

        while (to < end && !char.IsWhiteSpace(text[to]) && !char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        _position = to;
        return (from < 0 ? to : from, to);
    }
}
