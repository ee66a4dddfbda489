using System.Text;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>What becomes of the characters of one <c>w:t</c>.</summary>
internal sealed class WordSlots
{
    private readonly string[] _texts;
    private readonly bool?[] _italics;

    public WordSlots(XElement element)
    {
        var text = element.Value;
        var shown = element.KeepsSpace() ? text : text.Trim();
        var start = element.KeepsSpace() ? 0 : text.Length - text.TrimStart().Length;
        _texts = new string[text.Length];
        _italics = new bool?[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            _texts[i] = i >= start && i < start + shown.Length ? text[i].ToString() : "";
        }
    }

    public void Set(int offset, string text) => _texts[offset] = text;

    public void Append(int offset, string text) => _texts[offset] += text;

    public void Prepend(int offset, string text) => _texts[offset] = text + _texts[offset];

    public void SetItalic(int offset, bool isItalic) => _italics[offset] = isItalic;

    /// <summary>Writes the characters back; where some become italic, or upright, the run is parted.</summary>
    public void WriteTo(XElement element)
    {
        var parts = Parts();
        if (parts is [{ IsItalic: null } only])
        {
            SetText(element, only.Text);
            return;
        }

        // What stands before the text in its run is parted from it, what stands behind stays where it is.
        var run = element.Parent!;
        var before = element.ElementsBeforeSelf().Where(static x => x.Name.LocalName != "rPr").ToList();
        if (before.Count > 0)
        {
            before.ForEach(static x => x.Remove());
            run.AddBeforeSelf(RunLike(run, before));
        }

        foreach (var (text, isItalic) in parts)
        {
            var content = new XElement(element);
            SetText(content, text);
            var part = RunLike(run, [content]);
            if (isItalic is { } value)
            {
                SetItalic(part, value);
            }

            run.AddBeforeSelf(part);
        }

        element.Remove();
        if (run.Elements().All(static x => x.Name.LocalName == "rPr"))
        {
            run.Remove();
        }
    }

    private List<(string Text, bool? IsItalic)> Parts()
    {
        var parts = new List<(string Text, bool? IsItalic)>();
        var text = new StringBuilder();
        for (var i = 0; i < _texts.Length; i++)
        {
            text.Append(_texts[i]);
            if (i + 1 == _texts.Length || _italics[i + 1] != _italics[i])
            {
                parts.Add((text.ToString(), _italics[i]));
                text.Clear();
            }
        }

        return parts;
    }

    private static XElement RunLike(XElement run, IEnumerable<XElement> content) =>
        new(run.Name, run.Attributes(), run.Child("rPr") is { } properties ? new XElement(properties) : null, content);

    private static void SetText(XElement element, string text)
    {
        element.Value = text;
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
        {
            element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        }
    }

    // The schema has an order: w:i stands behind these.
    private static void SetItalic(XElement run, bool isItalic)
    {
        var space = run.Name.Namespace;
        var properties = run.Child("rPr");
        if (properties is null)
        {
            properties = new XElement(space + "rPr");
            run.AddFirst(properties);
        }

        // A style may set italics: upright is said so.
        var switched = new XElement(space + "i", isItalic ? null : new XAttribute(space + "val", "0"));
        properties.Child("i")?.Remove();
        var before = properties.Elements().LastOrDefault(
            static x => x.Name.LocalName is "rStyle" or "rFonts" or "b" or "bCs");
        if (before is null)
        {
            properties.AddFirst(switched);
        }
        else
        {
            before.AddAfterSelf(switched);
        }
    }
}
