using System.Globalization;
using System.Text;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>Writes a bibliography as an RTF file; see <see cref="FormattedBibliography.ToRtf"/>. Lengths are in
/// twentieths of a point, with letters of 12 points.</summary>
internal sealed class RtfBibliography
{
    private const int Indent = 720;

    private const int Line = 240;

    private readonly FormattedBibliography _bibliography;
    private readonly BibliographyLayout _layout;
    private readonly int _labelWidth;
    private readonly StringBuilder _rtf = new();

    private RtfBibliography(FormattedBibliography bibliography)
    {
        _bibliography = bibliography;
        _layout = BibliographyLayout.Of(bibliography);
        _labelWidth = _layout.LabelLength == 0 ? Indent : Line + (_layout.LabelLength * Line / 2);
    }

    public static string Write(FormattedBibliography bibliography) => new RtfBibliography(bibliography).Write();

    private string Write()
    {
        _rtf.Append("{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}}\n");
        foreach (var section in _layout.Sections)
        {
            if (section.Title is { Length: > 0 } title)
            {
                _rtf.Append("\\pard\\plain\\f0\\fs28\\b\\keepn\\sb240\\sa120 ");
                RtfTextWriter.Escape(title, _rtf);
                _rtf.Append("\\par\n");
            }

            foreach (var entry in section.Entries)
            {
                WriteEntry(BlockSplitter.Split(entry.Text));
            }
        }

        return _rtf.Append("}\n").ToString();
    }

    private void WriteEntry(IReadOnlyList<(TextBlock Kind, FormattedText Text)> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            StartParagraph(blocks[i].Kind);
            while (blocks[i].Kind == TextBlock.LeftMargin && i + 1 < blocks.Count)
            {
                _rtf.Append(blocks[i].Text.ToRtf()).Append("\\tab ");
                i++;
            }

            _rtf.Append(blocks[i].Text.ToRtf());
            EndParagraph(isLast: i + 1 == blocks.Count);
        }
    }

    private void StartParagraph(TextBlock kind)
    {
        var hanging = _bibliography.HasHangingIndent ? Indent : 0;
        var (left, first) = kind switch
        {
            TextBlock.LeftMargin when _bibliography.SecondFieldAlign == FieldAlign.Margin => (0, -_labelWidth),
            TextBlock.LeftMargin => (_labelWidth, -_labelWidth),
            TextBlock.RightInline => (_labelWidth, 0),
            TextBlock.Indent => (Indent, 0),
            TextBlock.Block => (0, 0),
            _ => (hanging, -hanging),
        };
        _rtf.Append(CultureInfo.InvariantCulture, $"\\pard\\plain\\f0\\fs24\\li{left}\\fi{first}");
        if (kind == TextBlock.LeftMargin)
        {
            _rtf.Append(CultureInfo.InvariantCulture, $"\\tx{left}");
        }

        if (_bibliography.LineSpacing > 1)
        {
            _rtf.Append(CultureInfo.InvariantCulture, $"\\sl{_bibliography.LineSpacing * Line}\\slmult1");
        }

        _rtf.Append(' ');
    }

    // The space behind an entry is a property of its last paragraph.
    private void EndParagraph(bool isLast)
    {
        if (isLast && _bibliography.EntrySpacing > 0)
        {
            _rtf.Append(CultureInfo.InvariantCulture, $"\\sa{_bibliography.EntrySpacing * Line}");
        }

        _rtf.Append("\\par\n");
    }
}
