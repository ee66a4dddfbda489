using System.Globalization;
using System.Text;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>Writes a bibliography as LaTeX; see <see cref="FormattedBibliography.ToLatex"/>.</summary>
internal sealed class LatexBibliography
{
    private readonly FormattedBibliography _bibliography;
    private readonly BibliographyLayout _layout;
    private readonly StringBuilder _latex = new();

    private LatexBibliography(FormattedBibliography bibliography)
    {
        _bibliography = bibliography;
        _layout = BibliographyLayout.Of(bibliography);
    }

    public static string Write(FormattedBibliography bibliography) => new LatexBibliography(bibliography).Write();

    private string Write()
    {
        _latex.Append("\\begingroup\n\\providecommand{\\href}[2]{#2}\n");
        if (_bibliography.LineSpacing > 1)
        {
            _latex.Append(CultureInfo.InvariantCulture, $"\\linespread{{{_bibliography.LineSpacing}}}\\selectfont\n");
        }

        foreach (var section in _layout.Sections)
        {
            if (section.Title is { Length: > 0 } title)
            {
                _latex.Append("\\section*{");
                LatexTextWriter.Escape(title, _latex);
                _latex.Append("}\n");
            }

            WriteList(section);
        }

        return _latex.Append("\\endgroup\n").ToString();
    }

    // A list without items is an error in LaTeX.
    private void WriteList(FormattedSection section)
    {
        if (section.Entries.All(static entry => entry.Text.IsEmpty))
        {
            return;
        }

        _latex.Append("\\begin{list}{}{%\n");
        WriteLengths();
        _latex.Append(CultureInfo.InvariantCulture,
            $"  \\setlength{{\\itemsep}}{{{Math.Max(0, _bibliography.EntrySpacing)}\\baselineskip}}%\n");
        _latex.Append("  \\setlength{\\parsep}{0pt}\\setlength{\\listparindent}{0pt}}\n");
        foreach (var entry in section.Entries)
        {
            var blocks = BlockSplitter.Split(entry.Text);
            if (blocks.Count > 0)
            {
                WriteEntry(blocks);
            }
        }

        _latex.Append("\\end{list}\n");
    }

    private void WriteLengths()
    {
        if (_layout.WidestLabel is { } label)
        {
            _latex.Append("  \\settowidth{\\labelwidth}{").Append(label.ToLatex()).Append("}%\n")
                .Append("  \\setlength{\\labelsep}{0.5em}%\n")
                .Append(_bibliography.SecondFieldAlign == FieldAlign.Margin
                    ? "  \\setlength{\\leftmargin}{0pt}%\n"
                    : "  \\setlength{\\leftmargin}{\\labelwidth}\\addtolength{\\leftmargin}{\\labelsep}%\n")
                .Append("  \\setlength{\\itemindent}{0pt}%\n")
                .Append("  \\renewcommand{\\makelabel}[1]{#1\\hfil}%\n");
            return;
        }

        _latex.Append("  \\setlength{\\labelwidth}{0pt}\\setlength{\\labelsep}{0pt}%\n")
            .Append(_bibliography.HasHangingIndent
                ? "  \\setlength{\\leftmargin}{1.5em}\\setlength{\\itemindent}{-1.5em}%\n"
                : "  \\setlength{\\leftmargin}{0pt}\\setlength{\\itemindent}{0pt}%\n");
    }

    private void WriteEntry(IReadOnlyList<(TextBlock Kind, FormattedText Text)> blocks)
    {
        _latex.Append("\\item");
        for (var i = 0; i < blocks.Count; i++)
        {
            var (kind, text) = blocks[i];
            var latex = text.ToLatex();
            if (kind == TextBlock.LeftMargin && i == 0 && _layout.WidestLabel is not null)
            {
                _latex.Append('[').Append(latex).Append(']');
                continue;
            }

            var separator = i == 0 ? " "
                : blocks[i - 1].Kind != TextBlock.LeftMargin ? "\\par "
                : i == 1 && _layout.WidestLabel is not null ? " " : "\\quad ";
            _latex.Append(separator)
                .Append(kind == TextBlock.Indent ? "\\hspace*{1.5em}" : "")
                .Append(latex);
        }

        _latex.Append('\n');
    }
}
