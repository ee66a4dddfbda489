using System.Text;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>The fields of a document that are open while it is read: only their results are text (ECMA-376, part 1,
/// 17.16).</summary>
internal sealed class WordFields
{
    // Citation managers begin with a few words, and go on with megabytes.
    private const int MaxInstruction = 60;

    private static readonly (string Start, string Maker)[] Bibliographies =
    [
        ("ADDIN ZOTERO_BIBL", "Zotero"), ("ADDIN EN.REFLIST", "EndNote"), ("ADDIN Mendeley Bibliography", "Mendeley"),
        ("ADDIN CitaviBibliography", "Citavi"), ("BIBLIOGRAPHY", "Word"),
    ];

    private readonly Stack<(StringBuilder Instruction, bool IsResult)> _open = new();
    private int _instructions;

    /// <summary>Whether what is read is what a field is made from, not what it shows.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>The program that writes the bibliography of the document and will write it again; null without
    /// one.</summary>
    public string? BibliographyMaker { get; private set; }

    /// <summary>Reads a <c>w:fldChar</c>.</summary>
    public void Read(XElement mark)
    {
        switch (mark.Attribute(mark.Name.Namespace + "fldCharType")?.Value)
        {
            case "begin":
                _open.Push((new StringBuilder(), false));
                _instructions++;
                break;
            case "separate" when _open.TryPop(out var field):
                Note(field.Instruction.ToString());
                _open.Push((field.Instruction, true));
                _instructions -= field.IsResult ? 0 : 1;
                break;
            case "end" when _open.TryPop(out var field):
                _instructions -= field.IsResult ? 0 : 1;
                break;
            default:
                break;
        }
    }

    /// <summary>Reads a <c>w:instrText</c>.</summary>
    public void ReadInstruction(XElement text)
    {
        if (_open.TryPeek(out var field) && field.Instruction.Length < MaxInstruction)
        {
            field.Instruction.Append(text.Value.AsSpan(0, Math.Min(text.Value.Length, MaxInstruction)));
        }
    }

    /// <summary>Reads the properties of a <c>w:sdt</c>, which some programs keep their bibliography in.</summary>
    public void ReadControl(XElement properties)
    {
        var tag = properties.Child("tag").Value() ?? "";
        BibliographyMaker ??= properties.Child("bibliography") is not null ? "Word"
            : tag.StartsWith("MENDELEY_BIBLIOGRAPHY", StringComparison.Ordinal) ? "Mendeley"
            : tag.StartsWith("CitaviBibliography", StringComparison.Ordinal) ? "Citavi" : null;
    }

    private void Note(string instruction)
    {
        var start = instruction.TrimStart();
        foreach (var (words, maker) in Bibliographies)
        {
            if (start.StartsWith(words, StringComparison.Ordinal))
            {
                BibliographyMaker ??= maker;
            }
        }
    }
}
