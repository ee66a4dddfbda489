using System.Collections.Immutable;
using System.Text;

namespace RefKit.Markup;

/// <summary>
/// Text with styles: what the CSL processor prints. Immutable and thread-safe. Two are equal when text, styles and
/// links are.
/// </summary>
/// <example>
/// <code>
/// FormattedText cite = style.FormatCitation(Citation.Of("koinig"), references);
/// Console.WriteLine(cite.ToHtml());
/// </code>
/// </example>
public sealed class FormattedText : IEquatable<FormattedText>
{
    private readonly string _text;
    private readonly MarkupOperation[] _operations;

    internal FormattedText(string text, MarkupOperation[] operations)
    {
        _text = text;
        _operations = operations;
    }

    /// <summary>No text at all.</summary>
    public static FormattedText Empty { get; } = new("", []);

    /// <summary>Whether there is not a single character.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Text without any style.</summary>
    public static FormattedText FromPlainText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? Empty : new FormattedText(text, []);
    }

    /// <summary>Hands the text to a writer, piece by piece.</summary>
    public void WriteTo(IFormattedTextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var position = 0;
        foreach (ref readonly var operation in _operations.AsSpan())
        {
            if (operation.Position > position)
            {
                writer.WriteText(_text.AsSpan(position, operation.Position - position));
                position = operation.Position;
            }

            Apply(operation, writer);
        }

        if (position < _text.Length)
        {
            writer.WriteText(_text.AsSpan(position));
        }
    }

    /// <summary>The characters without styles. Blocks of their own (<see cref="TextStyle.Block"/>,
    /// <see cref="TextStyle.Indent"/>) start on a new line.</summary>
    public override string ToString()
    {
        var writer = new PlainTextWriter(_text.Length);
        WriteTo(writer);
        return writer.ToString();
    }

    /// <summary>
    /// HTML in which every character of a value is escaped. Styles become <c>i</c>, <c>b</c>, <c>sup</c>, <c>sub</c>
    /// and
    /// <c>span style</c>; blocks become <c>div class="csl-block"</c>, <c>csl-left-margin</c>, <c>csl-right-inline</c>
    /// and
    /// <c>csl-indent</c>.
    /// </summary>
    public string ToHtml()
    {
        var text = new StringBuilder(_text.Length + (_operations.Length * 8));
        WriteTo(new HtmlTextWriter(text));
        return text.ToString();
    }

    /// <summary>CommonMark, in which every character of a value that Markdown would read as markup is escaped. What
    /// Markdown has no sign for (small capitals, underline, superscript) is written as inline HTML.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder(_text.Length + (_operations.Length * 4));
        WriteTo(new MarkdownTextWriter(text));
        return text.ToString();
    }

    /// <summary>
    /// A piece of RTF, to be put into an RTF document whose code page is 1252 and whose <c>\uc</c> is 1 (the default).
    /// Styles are groups, links are <c>HYPERLINK</c> fields; all that is not ASCII is written as <c>\uN?</c>. For a
    /// whole file see <c>FormattedBibliography.ToRtf</c>.
    /// </summary>
    public string ToRtf()
    {
        var text = new StringBuilder(_text.Length + (_operations.Length * 8));
        WriteTo(new RtfTextWriter(text));
        return text.ToString();
    }

    /// <summary>
    /// A piece of LaTeX, to be put into a document (LaTeX of 2020 or later; XeLaTeX, LuaLaTeX, or pdfLaTeX with a T1
    /// font, which knows the letters of Latin scripts only). Every character that LaTeX would read as markup is
    /// escaped; other characters stay as they are. Links are <c>\href</c>, which needs the package hyperref.
    /// </summary>
    public string ToLatex()
    {
        var text = new StringBuilder(_text.Length + (_operations.Length * 8));
        WriteTo(new LatexTextWriter(text));
        return text.ToString();
    }

    /// <summary>
    /// The text as runs with their styles, links and blocks, for formats that store text so, such as WordprocessingML
    /// (DOCX). No character is lost; see <see cref="TextRun"/>.
    /// </summary>
    /// <example>
    /// <code>
    /// foreach (var run in entry.Text.GetRuns())
    /// {
    ///     if (run.StartsBlock) { StartParagraph(run.Block); }
    ///     AddRun(run.Text, isItalic: run.Styles.HasFlag(TextRunStyles.Italic));
    /// }
    /// </code>
    /// </example>
    public ImmutableArray<TextRun> GetRuns()
    {
        var runs = new RunCollector();
        WriteTo(runs);
        return runs.Finish();
    }

    /// <inheritdoc/>
    public bool Equals(FormattedText? other) =>
        other is not null
        && string.Equals(_text, other._text, StringComparison.Ordinal)
        && _operations.AsSpan().SequenceEqual(other._operations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormattedText);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    private static void Apply(in MarkupOperation operation, IFormattedTextWriter writer)
    {
        if (operation.IsSeam)
        {
            return;
        }

        if (operation.Url is { } url)
        {
            if (operation.IsStart)
            {
                writer.StartLink(url);
            }
            else
            {
                writer.EndLink();
            }
        }
        else if (operation.IsStart)
        {
            writer.StartStyle(operation.Style);
        }
        else
        {
            writer.EndStyle(operation.Style);
        }
    }
}
