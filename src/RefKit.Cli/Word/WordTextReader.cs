using System.Text;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>
/// Makes HTML of a Word document: a line for each paragraph, with its italics. Inserted text counts, deleted and hidden
/// text does not, nor do pictures, text boxes and formulas.
/// </summary>
internal sealed class WordTextReader(WordItalics italics)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "txbxContent", "AlternateContent", "drawing", "pict", "object", "rPr", "pPr", "tblPr",
        "trPr", "tcPr", "sectPr", "sdtEndPr", "oMath", "oMathPara", "rt", "delText", "delInstrText",
    };

    private readonly StringBuilder _html = new();
    private readonly List<WordChar> _chars = [];
    private readonly WordFields _fields = new();
    private XElement? _paragraph;
    private bool _isItalic;
    private int _column;

    private bool _isOpen;

    /// <summary>Reads a body, or all notes.</summary>
    public static WordText Read(IEnumerable<XElement> roots, WordItalics italics)
    {
        var reader = new WordTextReader(italics);
        foreach (var root in roots)
        {
            reader.ReadChildren(root);
        }

        reader.EndParagraph();
        return new WordText(reader._html.ToString(), reader._chars, reader._fields.BibliographyMaker);
    }

    // As deep as the part, which its reader limits.
    private void ReadChildren(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    ReadParagraph(child);
                    break;
                case "r" when _paragraph is not null:
                    ReadRun(child);
                    break;
                case "sdtPr":
                    _fields.ReadControl(child);
                    break;
                case var name when !Skipped.Contains(name):
                    ReadChildren(child);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        if (!_isOpen)
        {
            _html.Append("<p>");
            _isOpen = true;
            _column = 0;
        }

        var outer = _paragraph;
        _paragraph = paragraph;
        ReadChildren(paragraph);
        _paragraph = outer;
        // A paragraph whose mark was deleted goes on in the next.
        if (paragraph.Child("pPr").Child("rPr").Child("del") is null)
        {
            EndParagraph();
        }
    }

    private void EndParagraph()
    {
        SetItalic(false);
        if (_isOpen)
        {
            _html.Append("</p>\n");
            _isOpen = false;
        }
    }

    private void ReadRun(XElement run)
    {
        var isHidden = run.Child("rPr").Switch("vanish") ?? false;
        var isItalic = italics.IsItalic(run, _paragraph!);
        foreach (var child in run.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "fldChar":
                    _fields.Read(child);
                    break;
                case "instrText":
                    _fields.ReadInstruction(child);
                    break;
                case var _ when isHidden || _fields.IsInInstruction:
                    break;
                case "t":
                    SetItalic(isItalic);
                    ReadText(child);
                    break;
                case "tab" or "ptab":
                    Add(" ", null, 0);
                    break;
                case "br" or "cr":
                    Add("<br>", null, 0);
                    break;
                case "noBreakHyphen":
                    Add("\u2011", null, 0);
                    break;
                case "ruby":
                    ReadChildren(child);
                    break;
                default:
                    break;
            }
        }
    }

    // Without xml:space="preserve" the white space at both ends is not shown.
    private void ReadText(XElement element)
    {
        var text = element.Value;
        var (start, end) = (0, text.Length);
        while (!element.KeepsSpace() && start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (!element.KeepsSpace() && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            var escaped = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\t' or '\r' or '\n' => " ",
                _ => null,
            };

            Add(escaped, element, i, text[i]);
        }
    }

    private void Add(string? written, XElement? element, int offset, char letter = '\0')
    {
        var start = _html.Length;
        _ = written is null ? _html.Append(letter) : _html.Append(written);
        _chars.Add(new WordChar(start, _html.Length - start, ++_column, element, offset));
    }

    private void SetItalic(bool isItalic)
    {
        if (isItalic != _isItalic)
        {
            _html.Append(isItalic ? "<i>" : "</i>");
            _isItalic = isItalic;
        }
    }
}
