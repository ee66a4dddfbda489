using System.Globalization;
using System.Text;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Sets the lines of a list in two columns a page, as programs read them: across both, or one behind the
/// other.</summary>
internal sealed class ColumnPages
{
    private readonly ListSetting _setting;
    private readonly bool _hasPageNumbers;
    private readonly bool _hasFormFeeds;
    private readonly bool _hasBlanks;
    private readonly string _left;
    private int _page;

    public ColumnPages(ListSetting setting, ref SplitMix random)
    {
        _setting = setting;
        _hasPageNumbers = random.Chance(0.5);
        _hasFormFeeds = !_hasPageNumbers || random.Chance(0.5);
        _hasBlanks = random.Chance(0.3);
        _left = random.Chance(0.3) ? "    " : "";
        _page = 2 + random.Next(900);
    }

    /// <summary>The list in pages.</summary>
    public string Put(string list)
    {
        var pages = new StringBuilder();
        var all = list.Replace("\t", "    ", StringComparison.Ordinal).Split('\n');
        foreach (var lines in all.Chunk(_setting.LinesPerColumn * 2))
        {
            if (pages.Length > 0)
            {
                EndPage(pages);
            }

            // The last page has columns of the same height.
            var height = Math.Min(_setting.LinesPerColumn, (lines.Length + 1) / 2);
            if (_setting.IsReadAcross)
            {
                WriteAcross(pages, lines, height);
            }
            else
            {
                pages.AppendJoin('\n', lines[..height]).Append(_hasBlanks ? "\n\n" : "\n");
                pages.AppendJoin('\n', lines[height..]).Append('\n');
            }
        }

        return pages.ToString();
    }

    private void EndPage(StringBuilder pages)
    {
        if (_hasPageNumbers)
        {
            var middle = _setting.IsReadAcross ? _left.Length + _setting.Width + (_setting.Gutter / 2) : 20;
            pages.Append('\n').Append(' ', middle - 2)
                .Append(_page.ToString(CultureInfo.InvariantCulture)).Append("\n\n");
            _page++;
        }

        pages.Append(_hasFormFeeds ? "\f" : "");
    }

    private void WriteAcross(StringBuilder pages, string[] lines, int height)
    {
        var right = _setting.Width + _setting.Gutter;
        for (var i = 0; i < height; i++)
        {
            pages.Append(_left).Append(lines[i]);
            if (i + height < lines.Length && lines[i + height].Length > 0)
            {
                pages.Append(' ', Math.Max(2, right - LineBreaker.Columns(lines[i]))).Append(lines[i + height]);
            }

            pages.Append('\n');
        }
    }
}
