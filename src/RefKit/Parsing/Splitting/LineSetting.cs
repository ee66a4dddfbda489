using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// How a list is set: its width, its indents, its blank lines, and the forms in which its entries begin and end.
/// Measured over all lines with what the words alone say about each, it gives the features of a line that starts an
/// entry.
/// </summary>
internal sealed class LineSetting
{
    /// <summary>No more features are written for one line.</summary>
    public const int MaxFeatures = 40;

    private const double Unlikely = -2.5;

    private readonly string _text;
    private readonly IReadOnlyList<ContentLine> _lines;
    private readonly double[] _words;
    private readonly FormConsensus _starts;
    private readonly FormConsensus _ends;
    private readonly int _width;
    private readonly int _slack;
    private readonly int _sure;
    private readonly int _indent;
    private readonly int _indentKind;
    private readonly int _blankKind;
    private readonly int _shares;

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="tokens">The lines in one, in tokens.</param>
    /// <param name="tokenAt">The first token of each line.</param>
    /// <param name="words">The logarithm of the odds for each line but the first that it starts an entry, by its
    /// words.</param>
    public LineSetting(
        string text, IReadOnlyList<ContentLine> lines, BoundaryText tokens, int[] tokenAt, double[] words)
    {
        (_text, _lines, _words) = (text, lines, words);
        _starts = new FormConsensus(lines.Count, i => tokens.StartForm(tokenAt[i]), words);
        _ends = new FormConsensus(lines.Count, i => tokens.EndForm(tokenAt[i]), words);
        (_width, _slack, _sure) = MeasureWidth();
        (_indent, _indentKind) = MeasureIndents();
        _blankKind = MeasureBlanks();
        _shares = MeasureShares();
    }

    /// <summary>Writes the hashes of the features of an entry that starts at a line other than the first.</summary>
    /// <param name="index">The line.</param>
    /// <param name="odds">The logarithm of the odds by its words, perhaps by its fields, too.</param>
    /// <param name="features">Where the hashes go.</param>
    public int Write(int index, double odds, Span<ulong> features)
    {
        var writer = new FeatureList(features);
        var room = RoomBucket(index);
        var rooms = (((room * 8) + _slack) * 4) + _sure;
        var isDeeper = _lines[index].Indent > _indent ? 1 : 0;
        var wasDeeper = _lines[index - 1].Indent > _indent ? 2 : 0;
        var step = Math.Sign(_lines[index].Indent - _lines[index - 1].Indent) + 1;
        var indents = (((_indentKind * 4) + isDeeper + wasDeeper) * 4) + step;
        var blanks = (_blankKind * 4) + (_lines[index].HasBlankBefore ? 1 : 0)
            + (_lines[index].FollowsPageBreak ? 2 : 0);
        var fine = LogOdds.Bucket(odds, 0.5);
        var coarse = LogOdds.Bucket(odds, 2);
        var mark = HyphenKind(index);
        writer.Add(200, fine);
        writer.Add(201, rooms);
        writer.Add(202, room, (ulong)_shares);
        writer.Add(203, rooms, (ulong)coarse);
        writer.Add(204, indents);
        writer.Add(205, indents, (ulong)coarse);
        writer.Add(206, blanks);
        writer.Add(207, blanks, (ulong)coarse);
        writer.Add(208, _shares, (ulong)fine);
        writer.Add(209, _starts.At(index));
        writer.Add(210, _ends.At(index));
        writer.Add(211, _starts.At(index), (ulong)coarse);
        writer.Add(212, _ends.At(index), (ulong)coarse);
        writer.Add(213, (_starts.At(index) * 16) + _ends.At(index));
        writer.Add(214, mark, (ulong)coarse);
        writer.Add(215, rooms, TokenHash.Combine((ulong)indents, (ulong)blanks));
        writer.Add(216, room, TokenHash.Combine((ulong)_shares, (ulong)coarse));
        writer.Add(217, _ends.At(index), (ulong)rooms);
        writer.Add(218, _starts.At(index), (ulong)rooms);
        writer.Add(219, room, TokenHash.Combine((ulong)indents, (ulong)coarse));
        writer.Add(220, _indentKind, TokenHash.Combine((ulong)_blankKind, (ulong)fine));
        return writer.Count;
    }

    // How many columns are free behind the first word of a line, had it been put at the end of the line before.
    private int Room(int index)
    {
        var word = _lines[index].Of(_text);
        var space = word.IndexOfAny(" \t\u00A0");
        return _width - (_lines[index - 1].Width + 1 + (space < 0 ? word.Length : space));
    }

    private int RoomBucket(int index) => (Room(index) - SlackOf(_slack)) switch
    {
        <= -12 => 0,
        <= -5 => 1,
        < 0 => 2,
        0 => 3,
        <= 2 => 4,
        <= 5 => 5,
        <= 10 => 6,
        <= 18 => 7,
        <= 30 => 8,
        _ => 9,
    };

    // The width, the step of how far full lines stay behind it, and how many lines tell so.
    private (int Width, int Slack, int Sure) MeasureWidth()
    {
        // A few lines run over: addresses that could not be broken.
        var widths = _lines.Select(static line => line.Width).Order().ToList();
        var width = widths.Count == 0 ? 0 : widths[Math.Max(0, widths.Count - 1 - (widths.Count / 40))];
        var rooms = new List<int>();
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_words[i] < Unlikely && !_lines[i].HasBlankBefore && HyphenKind(i) == 0)
            {
                var word = _lines[i].Of(_text);
                var space = word.IndexOfAny(" \t\u00A0");
                rooms.Add(width - (_lines[i - 1].Width + 1 + (space < 0 ? word.Length : space)));
            }
        }

        rooms.Sort();
        var slack = rooms.Count == 0 ? 0 : Math.Max(0, rooms[(int)((rooms.Count - 1) * 0.9)]);
        var step = 0;
        while (step < 7 && SlackOf(step) < slack)
        {
            step++;
        }

        return (width, step, rooms.Count switch { < 3 => 0, < 10 => 1, < 30 => 2, _ => 3 });
    }

    // In proportional type, or where people broke the lines, a full line has fewer characters than the fullest one.
    private static int SlackOf(int step) => step switch
    {
        0 => 0,
        1 => 2,
        2 => 5,
        3 => 9,
        4 => 14,
        5 => 22,
        6 => 35,
        _ => 60
    };

    private (int Indent, int Kind) MeasureIndents()
    {
        if (_lines.Count < 2)
        {
            return (0, 0);
        }

        var smallest = _lines.Min(static line => line.Indent);
        double atBase = 0, atDeeper = 0;
        var deeper = 0;
        var shallow = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            var probability = LogOdds.ToProbability(_words[i]);
            var isDeeper = _lines[i].Indent > smallest;
            (deeper, shallow) = isDeeper ? (deeper + 1, shallow) : (deeper, shallow + 1);
            atBase += isDeeper ? 0 : probability;
            atDeeper += isDeeper ? probability : 0;
        }

        if (deeper == 0 || shallow == 0)
        {
            return (smallest, 0);
        }

        var difference = ((atBase + 0.3) / (shallow + 0.6)) - ((atDeeper + 0.3) / (deeper + 0.6));
        var share = (double)deeper / _lines.Count;
        var direction = difference switch { < -0.6 => 0, < -0.25 => 1, < 0.1 => 2, < 0.3 => 3, < 0.6 => 4, _ => 5 };
        return (smallest, 1 + (direction * 3) + (share < 0.08 ? 0 : share < 0.9 ? 1 : 2));
    }

    private int MeasureBlanks()
    {
        var blanks = 0;
        double atBlanks = 0, others = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            var probability = LogOdds.ToProbability(_words[i]);
            blanks += _lines[i].HasBlankBefore ? 1 : 0;
            atBlanks += _lines[i].HasBlankBefore ? probability : 0;
            others += _lines[i].HasBlankBefore ? 0 : probability;
        }

        if (blanks == 0)
        {
            return 0;
        }

        var rest = _lines.Count - 1 - blanks;
        var quality = (atBlanks + 0.4) / (blanks + 0.8);
        var remaining = (others + 0.1) / (rest + 0.8);
        return 1 + ((quality switch { < 0.3 => 0, < 0.6 => 1, < 0.85 => 2, _ => 3 }) * 3)
            + (remaining switch { < 0.08 => 0, < 0.2 => 1, _ => 2 });
    }

    private int MeasureShares()
    {
        var full = 0;
        double starts = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            starts += LogOdds.ToProbability(_words[i]);
            full += Room(i) <= SlackOf(_slack) ? 1 : 0;
        }

        var count = Math.Max(1, _lines.Count - 1);
        return ((int)(starts / count * 7.99) * 8) + (int)((double)full / count * 7.99);
    }

    private int HyphenKind(int index)
    {
        var last = _text[_lines[index - 1].End - 1];
        var first = _text[_lines[index].Start];
        return last == '\u00AD' ? 1 : last is not ('-' or '‐') ? 0 : char.IsLower(first) ? 2 : char.IsDigit(first) ? 3
            : 4;
    }
}
