namespace RefKit.Parsing.Splitting;

/// <summary>Finds where references begin that were run together in one paragraph.</summary>
internal static class InlineCutter
{
    private const int ShortestEntry = 30;

    // A bracket that closes further on was forgotten, and another one closes here.
    private const int LongestBracket = 200;

    // Places that the words make less likely are not looked at further.
    private const double Hopeless = -4.5;

    // A paragraph is more likely one reference than several; the longer it is, the less so.
    private const double Single = 3;
    // Where it is known to be several, a start that is passed over costs two of them.
    private const double Several = -0.7;
    private const double ShapeWeight = 0.6;
    private const int LongestSingle = 350;
    private const double LengthPerStep = 300;

    /// <summary>Where each reference starts in the text, the first always at 0, with the mark before it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="kind">What is known of the paragraph.</param>
    /// <param name="model">The weights.</param>
    public static List<(int Start, int MarkLength, string? Label)> Cut(
        string text, ParagraphKind kind, BoundaryModel model)
    {
        var starts = text.Length < ShortestEntry * 2
            || (kind == ParagraphKind.Note && !text.Contains(';', StringComparison.Ordinal))
            ? [] : FindStarts(text, kind, model);
        var pieces = new List<(int Start, int MarkLength, string? Label)> { (0, 0, null) };
        foreach (var start in starts)
        {
            pieces.Add((start, 0, null));
        }

        return pieces;
    }

    /// <summary>The tokens where an entry may begin, the first always 0, and the logarithms of the odds.</summary>
    /// <param name="tokens">The text in tokens.</param>
    /// <param name="network">Gives the odds.</param>
    public static (List<int> Places, double[] Odds) Weigh(BoundaryText tokens, BoundaryNetwork network)
    {
        var odds = network.Weigh(tokens, 0, tokens.Count);
        var places = new List<int> { 0 };
        for (var i = 1; i < odds.Length; i++)
        {
            if (odds[i] > Hopeless && tokens.CouldStart(i))
            {
                places.Add(i);
            }
        }

        return (places, [.. places.Select(place => odds[place])]);
    }

    private static List<int> FindStarts(string text, ParagraphKind kind, BoundaryModel model)
    {
        var tokens = new BoundaryText(text);
        if (kind != ParagraphKind.RunTogether && !HasLikelyStart(text, tokens, kind, model.Words))
        {
            return [];
        }

        var (places, network) = Weigh(tokens, model.Network);
        var setting = new PieceSetting(tokens, places, network);
        var prior = PriorOf(text, kind);
        var starts = new List<int> { 0 };
        var odds = new List<double> { 0 };
        var enclosed = Enclosed(text);
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxFeatures];
        for (var i = 1; i < places.Count; i++)
        {
            if (IsPossible(text, tokens, places[i], kind) && !enclosed[tokens[places[i]].Start])
            {
                starts.Add(tokens[places[i]].Start);
                odds.Add(model.Pieces.Sum(features[..setting.Write(i, features)]) - prior);
            }
        }

        return Choose(text, starts, [.. odds]);
    }

    // The places between brackets that belong together: "(D. Inks, Illus.; T. Gray, Ed.)" holds no start.
    private static bool[] Enclosed(string text)
    {
        var change = new int[text.Length + 1];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && open.TryPop(out var start) && i - start <= LongestBracket)
            {
                change[start + 1]++;
                change[i]--;
            }
        }

        var enclosed = new bool[text.Length];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += change[i];
            enclosed[i] = depth > 0;
        }

        return enclosed;
    }

    // Most entries are single references: the words tell it quickly.
    private static bool HasLikelyStart(string text, BoundaryText tokens, ParagraphKind kind, BoundaryTable words)
    {
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxFeatures];
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens.MayStart(i) && IsPossible(text, tokens, i, kind)
                && words.Sum(features[..tokens.Write(i, features)]) > Hopeless)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPossible(string text, BoundaryText tokens, int index, ParagraphKind kind) =>
        tokens[index].Start >= ShortestEntry && tokens[index].Start <= text.Length - ShortestEntry
        && (kind != ParagraphKind.Note || tokens.ClassAt(index - 1) == ';');

    private static double PriorOf(string text, ParagraphKind kind) => kind == ParagraphKind.RunTogether ? Several
        : Math.Max(0, Single - (Math.Max(0, text.Length - LongestSingle) / LengthPerStep));

    private static List<int> Choose(string text, List<int> starts, double[] odds)
    {
        var units = starts.Select((start, i) => (start, i + 1 < starts.Count ? starts[i + 1] - 1
            : text.Length)).ToList();
        return EntryCutter.Cut(text, units, odds, EntryOrder.Find(text, units, odds), ShapeWeight)
            .ConvertAll(index => starts[index]).FindAll(static x => x > 0);
    }

    /// <summary>Where each reference starts in a text that numbers them, "[1] … [2] … [3] …"; empty when it does
    /// not.</summary>
    public static List<(int Start, int MarkLength, string? Label)> CutNumbered(string text)
    {
        var units = NumberedUnits(text);
        var marks = MarkedList.Find(text, units, ShortestEntry);
        var isNumbered = marks.Count >= 3 && marks[0].Index == 0
            && marks[0].Marker.Kind is MarkerKind.Brackets or MarkerKind.FullStop or MarkerKind.Parenthesis
                or MarkerKind.Parentheses or MarkerKind.Superscript;
        return isNumbered
            ? marks.ConvertAll(mark => (units[mark.Index].Start, mark.Marker.Length,
                mark.Marker.LabelOf(text.AsSpan(units[mark.Index].Start))))
            : [];
    }

    // Pieces that begin with a bracket or a digit.
    private static List<(int Start, int End)> NumberedUnits(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = ShortestEntry; i < text.Length - ShortestEntry; i++)
        {
            if (text[i - 1] == ' ' && (char.IsAsciiDigit(text[i]) || text[i] is '[' or '('
                or '¹' or '²' or '³' or (>= '⁰' and <= '⁹')))
            {
                starts.Add(i);
            }
        }

        return [.. starts.Select((start, i) => (start, i + 1 < starts.Count ? Math.Max(start, starts[i + 1] - 1)
            : text.Length))];
    }
}
