using System.Buffers;
using System.Text;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// Takes two columns apart that were read across, line by line ("left line      right line"): on each page the left one
/// comes first, then the right one. A gutter that stays blank from line to line tells them. One pass over the text and
/// one over each page's columns, linear in the length.
/// </summary>
internal sealed class ColumnText
{
    // Text with fewer lines of two columns is left as it is.
    private const int FewestRows = 4;

    private static readonly SearchValues<string> Gaps =
        SearchValues.Create(["\t", "  "], StringComparison.Ordinal);

    private readonly string _text;
    private readonly StringBuilder _columns;
    private readonly List<int> _offsets;
    private Gutter? _last;
    private bool _hasColumns;

    private ColumnText(string text)
    {
        _text = text;
        _columns = new StringBuilder(text.Length);
        _offsets = new List<int>(text.Length);
    }

    /// <summary>The text with its columns one behind the other; the text itself where it has none.</summary>
    public static SourceText Read(string text)
    {
        if (!MayHaveColumns(text))
        {
            return new SourceText(text);
        }

        var columns = new ColumnText(text);
        columns.ReadPages();
        return columns._hasColumns
            ? new SourceText(columns._columns.ToString(), [.. columns._offsets], text.Length) { HasColumns = true }
            : new SourceText(text);
    }

    // Lines with a wide gap behind text, quickly.
    private static bool MayHaveColumns(string text)
    {
        var rows = 0;
        var rest = text.AsSpan();
        for (var at = 0; rows < FewestRows && (at = rest.IndexOfAny(Gaps)) >= 0;)
        {
            var end = at;
            while (end < rest.Length && rest[end] is ' ' or '\t')
            {
                end++;
            }

            var isBetween = at > 0 && end < rest.Length && !char.IsControl(rest[at - 1]) && !char.IsControl(rest[end]);
            rows += isBetween ? 1 : 0;
            rest = rest[end..];
        }

        return rows >= FewestRows;
    }

    private void ReadPages()
    {
        var rows = new List<ColumnRow>();
        for (var position = 0; position < _text.Length;)
        {
            var length = _text.AsSpan(position).IndexOfAny("\r\n\f");
            var end = length < 0 ? _text.Length : position + length;
            rows.Add(ColumnRow.Read(_text, position, end));
            position = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
            if (end < _text.Length && _text[end] == '\f')
            {
                WritePage(rows);
                Append('\f', end);
                rows.Clear();
            }
        }

        WritePage(rows);
    }

    private void WritePage(List<ColumnRow> rows)
    {
        var found = rows.Count < FewestRows ? null : Gutter.Find(rows);
        var isEnough = found is { } gutter && gutter.Both >= FewestRows;
        _last = isEnough ? found : _last is { } last && last.Holds(rows) ? last : null;
        if (_last is not { } used)
        {
            rows.ForEach(row => WriteRow(row, 0, row.Cells.Count, 0));
            return;
        }

        _hasColumns = true;
        var page = new List<ColumnRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isApart = i == 0 || rows[i - 1].IsBlank || i + 1 == rows.Count || rows[i + 1].IsBlank;
            if (isApart && used.IsCrossedBy(row))
            {
                WriteColumns(page, used);
                page.Clear();
                WriteRow(row, 0, row.Cells.Count, 0);
            }
            else
            {
                page.Add(row);
            }
        }

        WriteColumns(page, used);
    }

    private void WriteColumns(List<ColumnRow> rows, Gutter gutter)
    {
        WriteColumn(rows.ConvertAll(row => (row, 0, gutter.Split(row))), 0);
        var right = rows.ConvertAll(row => (Row: row, First: gutter.Split(row), End: row.Cells.Count));
        var starts = right.Where(static x => x.First < x.End).Select(static x => x.Row.Cells[x.First].Column).ToList();
        WriteColumn(right, starts.Count == 0 ? 0 : starts.Min());
    }

    // Blank lines before and behind a column say nothing, nor do those that the lines of the other column left.
    private void WriteColumn(List<(ColumnRow Row, int First, int End)> rows, int left)
    {
        var first = rows.FindIndex(static x => x.First < x.End);
        var last = rows.FindLastIndex(static x => x.First < x.End);
        if (first < 0)
        {
            return;
        }

        var blanks = rows.GetRange(first, last + 1 - first).Count(static x => x.First == x.End);
        var hasBlanks = blanks * 3 < last + 1 - first;
        for (var i = first; i <= last; i++)
        {
            if (hasBlanks || rows[i].First < rows[i].End)
            {
                WriteRow(rows[i].Row, rows[i].First, rows[i].End, left);
            }
        }
    }

    private void WriteRow(ColumnRow row, int first, int end, int left)
    {
        for (var i = first; i < end; i++)
        {
            var cell = row.Cells[i];
            var column = i == first ? left : row.Cells[i - 1].EndColumn;
            for (; column < cell.Column; column++)
            {
                Append(' ', cell.Start);
            }

            for (var at = cell.Start; at < cell.End; at++)
            {
                Append(_text[at], at);
            }
        }

        Append('\n', row.End);
    }

    private void Append(char c, int offset)
    {
        _columns.Append(c);
        _offsets.Add(Math.Min(offset, _text.Length - 1));
    }
}
