using System.Collections.Immutable;

namespace RefKit.Parsing.Splitting;

/// <summary>Reads a reference list: lines, page furniture, region, marks or layout, joining, and what is no
/// reference.</summary>
internal sealed class ListReader
{
    // The odds of lines know most of what the shape of an entry says.
    private const double LineShapeWeight = 0.4;

    // Where numbers begin lines, an entry has fewer lines than this, mostly.
    private const int LinesPerMark = 6;

    // Entries that are numbered in running text are no longer than this, on average.
    private const int LongestNumbered = 700;

    // A wrong cut among many at semicolons must not leave all semicolons in the entries.
    private const double MostlyParted = 0.8;

    private readonly SourceText _source;
    private readonly BoundaryModel _model;
    private readonly string _text;
    private readonly List<FoundEntry> _entries = [];
    private readonly ImmutableArray<Diagnostic>.Builder _notes = ImmutableArray.CreateBuilder<Diagnostic>();

    public ListReader(SourceText source, BoundaryModel model)
    {
        (_source, _model) = (source, model);
        _text = source.Text;
    }

    public FoundEntries Read()
    {
        var cut = new List<Line>();
        var content = new PageFurniture(_text, Line.ReadAll(_text)).Remove(cut);
        var region = ListRegion.Find(_text, content);
        NoteRegion(content, region, cut);
        var lines = content.GetRange(region.First, region.End - region.First);
        if (region.InlineLength > 0)
        {
            lines[0] = lines[0] with { Line = WithoutHeading(lines[0].Line, region.InlineLength) };
        }

        ReadSections(lines);
        var entries = new EntryFilter(region.HasHeading).Keep(_entries, Note);
        if (entries.Count == 0)
        {
            _notes.Add(new Diagnostic("LIST007", DiagnosticSeverity.Warning,
                "The text holds nothing that looks like a reference."));
        }

        return new FoundEntries(entries, _notes.ToImmutable());
    }

    private Line WithoutHeading(Line line, int length)
    {
        var start = line.Start + length;
        while (start < line.End && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        return line with { Start = start };
    }

    // Headings within the list ("Primary sources") and lone letters part it into sections.
    private void ReadSections(List<ContentLine> lines)
    {
        var first = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i == lines.Count || IsSectionHeading(lines[i].Of(_text)) || IsPartHeading(lines, i, first))
            {
                if (i > first)
                {
                    ReadSection(lines.GetRange(first, i - first));
                }

                first = i + 1;
            }
        }
    }

    private static bool IsSectionHeading(ReadOnlySpan<char> line) =>
        Headings.IsReferences(line) || Headings.IsMarkdown(line) || (line.Length == 1 && char.IsLetter(line[0]));

    // "Books" and "Journal articles" stand apart; in a line of its own "Books" may end the name of a publisher.
    private bool IsPartHeading(List<ContentLine> lines, int index, int first) =>
        (lines[index].HasBlankBefore || lines[index].FollowsPageBreak || index == first)
        && Headings.IsSection(lines[index].Of(_text));

    private void ReadSection(List<ContentLine> lines)
    {
        var rest = 0;
        while (rest < lines.Count)
        {
            rest += ReadList(lines.GetRange(rest, lines.Count - rest));
        }
    }

    // Reads one list from the first line on, and gives how many lines it took.
    private int ReadList(List<ContentLine> lines)
    {
        var joiner = new EntryJoiner(_text, lines);
        var marks = MarkedList.Find(_text, lines.ConvertAll(static line => (line.Start, line.End)));
        var taken = TryAddNumbered(lines, marks, joiner) ? lines.Count
            : marks.Count > 0 ? ReadMarked(lines, marks, joiner) : ReadLayout(lines, lines.Count, joiner);
        if (joiner.DroppedHyphens > 0)
        {
            Note("LIST004", $"{joiner.DroppedHyphens} hyphens at line ends were dropped.", lines[0].Start,
                lines[taken - 1].End);
        }

        return taken;
    }

    private int ReadMarked(List<ContentLine> lines, List<MarkedList.Start> marks, EntryJoiner joiner)
    {
        if (marks[0].Index > 0)
        {
            ReadLayout(lines, marks[0].Index, joiner);
        }

        var end = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var (index, marker) = marks[i];
            end = i + 1 == marks.Count ? EndOfLast(lines, marks, index) : marks[i + 1].Index;
            Add(lines, index, end, marker.Length, marker.LabelOf(lines[index].Of(_text)), joiner);
        }

        return end;
    }

    // Nothing marks the end of the last entry: a blank line, or what looks like the start of another, ends it.
    private int EndOfLast(List<ContentLine> lines, List<MarkedList.Start> marks, int index)
    {
        var hasBlanks = marks.Count > 1 && marks.Skip(1).Count(mark =>
            lines[mark.Index].HasBlankBefore) * 2 > marks.Count;
        for (var i = index + 1; i < lines.Count; i++)
        {
            var isApart = lines[i].HasBlankBefore && EntryEnd.Score(lines[i - 1].Of(_text)) > -4
                && !char.IsLower(_text[lines[i].Start]);
            if (isApart && (hasBlanks || EntryEnd.Score(lines[i - 1].Of(_text)) > 0))
            {
                return i;
            }
        }

        return lines.Count;
    }

    private int ReadLayout(List<ContentLine> lines, int end, EntryJoiner joiner)
    {
        var part = lines.GetRange(0, end);
        var flat = FlatLines.Read(_text, part, _model.Words);
        if (flat.IsRunTogether())
        {
            var whole = MarkdownText.Unmark(joiner.Join(0, end, 0));
            AddPieces(whole, InlineCutter.Cut(whole, ParagraphKind.RunTogether, _model), lines[0].Start, lines[end - 1].End);
            return end;
        }

        var odds = LineBoundaries.Weigh(_text, part, flat, _model);
        var units = part.ConvertAll(static line => (line.Start, line.End));
        var starts = EntryCutter.Cut(_text, units, odds, EntryOrder.Find(_text, units, odds), LineShapeWeight);
        for (var i = 0; i < starts.Count; i++)
        {
            Add(lines, starts[i], i + 1 < starts.Count ? starts[i + 1] : part.Count, 0, null, joiner);
        }

        return end;
    }

    private void Add(List<ContentLine> lines, int first, int end, int markLength, string? label, EntryJoiner joiner)
    {
        var text = MarkdownText.Unmark(joiner.Join(first, end, markLength));
        var isNote = label is not null && text.Length < LongestNumbered;
        var pieces = InlineCutter.Cut(text, isNote ? ParagraphKind.Note : ParagraphKind.Entry, _model);
        AddPieces(text, pieces.ConvertAll(piece => piece with { Label = label }), lines[first].Start, lines[end - 1].End);
    }

    // "[1] … [2] … [3] …" in one paragraph, perhaps wrapped so that some of the numbers begin a line.
    private bool TryAddNumbered(List<ContentLine> lines, List<MarkedList.Start> marks, EntryJoiner joiner)
    {
        var first = EntryMarker.Read(lines[0].Of(_text));
        if (first.Kind is MarkerKind.None or MarkerKind.Bullet or MarkerKind.Key or MarkerKind.Bare
            || marks.Count * LinesPerMark > lines.Count + LinesPerMark || lines.Skip(1).Any(static x => x.HasBlankBefore))
        {
            return false;
        }

        var text = MarkdownText.Unmark(joiner.Join(0, lines.Count, 0));
        var pieces = InlineCutter.CutNumbered(text);
        if (pieces.Count < 3 || pieces.Count < marks.Count * 2 || text.Length > pieces.Count * LongestNumbered)
        {
            return false;
        }

        AddPieces(text, pieces, lines[0].Start, lines[^1].End);
        return true;
    }

    private void AddPieces(string text, List<(int Start, int MarkLength, string? Label)> pieces, int start, int stop)
    {
        if (pieces.Count > 1)
        {
            Note("LIST005", $"{pieces.Count} references run together were parted.", start, stop);
        }

        var places = pieces.Count > 1 ? new PieceLocator(_text, start, stop) : null;
        var isParted = IsParted(text, pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            var pieceEnd = i + 1 < pieces.Count ? pieces[i + 1].Start : text.Length;
            var piece = text[pieces[i].Start..pieceEnd];
            var (from, to) = places?.Next(piece) ?? (start, stop);
            var entry = piece[pieces[i].MarkLength..].Trim();
            _entries.Add(new FoundEntry(
                isParted && i + 1 < pieces.Count && entry is [.., ';'] ? entry[..^1].TrimEnd() : entry, from, to,
                pieces[i].Label));
        }
    }

    // Whether semicolons part the pieces, nearly all of them: they belong to none of them.
    private static bool IsParted(string text, List<(int Start, int MarkLength, string? Label)> pieces) =>
        pieces.Count > 1 && pieces.Skip(1).Count(piece => text.AsSpan(0, piece.Start).TrimEnd() is [.., ';'])
            >= (pieces.Count - 1) * MostlyParted;

    private void NoteRegion(List<ContentLine> content, ListRegion region, List<Line> cut)
    {
        if (region.HasHeading && region.First > 0)
        {
            Note("LIST001", "The text before the reference list was left out.", content[0].Start,
                content[Math.Max(0, region.First - 1)].End);
        }

        if (region.End < content.Count)
        {
            Note("LIST002", "The text behind the reference list was left out.", content[region.End].Start,
                content[^1].End);
        }

        foreach (var line in cut)
        {
            Note("LIST003", $"'{line.Of(_text)}' was taken for a page number or running head.", line.Start, line.End);
        }
    }

    private void Note(string code, string message, int start, int end) =>
        _notes.Add(new Diagnostic(code, DiagnosticSeverity.Info, message) { Range = _source.ToSource(start, end) });
}
