namespace RefKit.Parsing.Splitting;

/// <summary>
/// How a list is set: its width, which indentation starts an entry, whether blank lines part entries. Measured over all
/// lines, it tells for each line how likely an entry starts there.
/// </summary>
internal sealed class ListLayout
{
    // A wrapped line has no more columns free than a long word takes.
    private const int FullLine = 15;

    private readonly string _text;
    private readonly IReadOnlyList<ContentLine> _lines;
    private readonly double[] _starts;
    private readonly double[] _ends;
    private readonly int _width;
    private readonly int _slack;
    private readonly double _blank;
    private readonly double _noBlank;
    private readonly int _baseIndent;
    private readonly double _atBase;
    private readonly bool _isOneALine;

    public ListLayout(string text, IReadOnlyList<ContentLine> lines)
    {
        _text = text;
        _lines = lines;
        _starts = [.. lines.Select(line => EntryStart.Score(line.Of(text)))];
        _ends = [.. lines.Select(line => EntryEnd.Score(line.Of(text)))];
        (_width, _slack) = MeasureWidth();
        (_blank, _noBlank) = MeasureBlanks();
        (_baseIndent, _atBase) = MeasureIndents();
        _isOneALine = IsOneALine();
    }

    /// <summary>Whether neither blank lines nor indents nor lengths tell where entries begin, but the words
    /// alone.</summary>
    public bool IsPlain => !_isOneALine && _atBase == 0 && _blank < 1;

    /// <summary>How much speaks for (above 0) or against an entry starting at a line other than the first.</summary>
    public double ScoreOf(int index)
    {
        var (line, before) = (_lines[index], _lines[index - 1]);
        var last = _text[before.End - 1];
        var first = _text[line.Start];
        if (last == '\u00AD' || (last is '-' or '‐' && char.IsLower(first)))
        {
            return -8;
        }

        var score = -0.5 + (0.8 * _starts[index]) + (0.6 * _ends[index - 1]);
        score += line.HasBlankBefore ? _blank : -_noBlank;
        score += _atBase == 0 ? 0 : line.Indent <= _baseIndent ? _atBase : -_atBase * 1.6;
        if (_isOneALine)
        {
            return Math.Max(score, -3) + 6;
        }

        var room = Room(index);

        // A full line that ends in a comma goes on, whatever the next one looks like.
        score -= _ends[index - 1] <= -4 && room <= _slack && _atBase == 0 && !line.HasBlankBefore ? 2.5 : 0;
        score += room > _slack ? 2.2 + Math.Min(1.8, (room - _slack) / 20.0) : -1.5;
        return score;
    }

    // Wrapped lines are mostly full, and some of them begin with what cannot begin an entry.
    private bool IsOneALine()
    {
        var full = 0;
        var broken = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            full += Room(i) <= FullLine ? 1 : 0;
            broken += IsContinuation(i) ? 1 : 0;
        }

        return _atBase == 0 && _lines.Count > 2 && full * 3 < _lines.Count && broken * 5 < _lines.Count;
    }

    // How many columns are free behind the first word of a line, had it been put at the end of the line before.
    private int Room(int index)
    {
        var word = _lines[index].Of(_text);
        var space = word.IndexOfAny(" \t");
        return _width - (_lines[index - 1].Width + 1 + (space < 0 ? word.Length : space));
    }

    private (int Width, int Slack) MeasureWidth()
    {
        if (_lines.Count == 0)
        {
            return (0, 0);
        }

        // A few lines run over: addresses that could not be broken.
        var widths = _lines.Select(static line => line.Width).Order().ToList();
        var width = widths[Math.Max(0, widths.Count - 1 - (widths.Count / 40))];
        var slack = 0;
        var rooms = new List<int>();
        for (var i = 1; i < _lines.Count; i++)
        {
            if (IsContinuation(i) && !_lines[i].HasBlankBefore)
            {
                var word = _lines[i].Of(_text);
                var space = word.IndexOf(' ');
                rooms.Add(width - (_lines[i - 1].Width + 1 + (space < 0 ? word.Length : space)));
            }
        }

        // In proportional type a full line has fewer characters than the fullest one.
        if (rooms.Count > 0)
        {
            rooms.Sort();
            slack = Math.Max(0, rooms[(int)((rooms.Count - 1) * 0.85)]);
        }

        return (width, slack);
    }

    // A line that cannot start an entry, by its first letter or by the end of the line before.
    private bool IsContinuation(int index) => char.IsLower(_text[_lines[index].Start]) && _starts[index] <= -2
        || (_ends[index - 1] <= -4 && _starts[index] < 2);

    private (double Blank, double NoBlank) MeasureBlanks()
    {
        var blanks = 0;
        var broken = 0;
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_lines[i].HasBlankBefore)
            {
                blanks++;
                broken += IsContinuation(i) ? 1 : 0;
            }
        }

        if (blanks == 0)
        {
            return (0, 0);
        }

        // Double-spaced text has a blank line behind every line.
        if (broken * 6 > blanks && broken > 1)
        {
            return (0.5, 0);
        }

        var linesPerBlock = (double)_lines.Count / (blanks + 1);
        return (4, linesPerBlock <= 8 ? 2.5 : 0);
    }

    private (int BaseIndent, double AtBase) MeasureIndents()
    {
        if (_lines.Count < 2)
        {
            return (0, 0);
        }

        var smallest = _lines.Min(static line => line.Indent);
        var deeper = 0;
        double atBase = 0;
        double atDeeper = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            var isDeeper = _lines[i].Indent > smallest;
            deeper += isDeeper ? 1 : 0;
            atBase += isDeeper ? 0 : _starts[i];
            atDeeper += isDeeper ? _starts[i] : 0;
        }

        var shallow = _lines.Count - deeper;
        if (deeper == 0 || shallow == 0 || (deeper < _lines.Count * 0.1 && deeper < 2) || shallow < _lines.Count * 0.04)
        {
            return (0, 0);
        }

        var difference = (atBase / shallow) - (atDeeper / deeper);
        return (smallest, difference > -0.8 ? Math.Clamp(1.5 + difference, 1, 3) : Math.Clamp(difference, -3, -1));
    }
}
