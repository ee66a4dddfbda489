using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>Tells whether a run is in italics: by itself, else by its styles, which switch each other (ECMA-376, part
/// 1, 17.7.3).</summary>
internal sealed class WordItalics
{
    // Word allows fewer; a circle ends here too.
    private const int MaxBases = 32;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraphStyle;
    private readonly bool _isDefault;

    /// <param name="styles">The root of the part with the styles; null without one.</param>
    public WordItalics(XElement? styles)
    {
        _isDefault = styles.Child("docDefaults").Child("rPrDefault").Child("rPr").Switch("i") ?? false;
        foreach (var style in styles?.Elements(styles.Name.Namespace + "style") ?? [])
        {
            var space = style.Name.Namespace;
            if (style.Attribute(space + "styleId")?.Value is not { } id)
            {
                continue;
            }

            _styles.TryAdd(id, style);
            if (style.Attribute(space + "type")?.Value == "paragraph"
                && style.Attribute(space + "default")?.Value is "1" or "true" or "on")
            {
                _defaultParagraphStyle ??= id;
            }
        }
    }

    /// <summary>Whether a run is in italics.</summary>
    /// <param name="run">The <c>w:r</c>.</param>
    /// <param name="paragraph">The <c>w:p</c> that it stands in.</param>
    public bool IsItalic(XElement run, XElement paragraph)
    {
        var properties = run.Child("rPr");
        if (properties.Switch("i") is { } own)
        {
            return own;
        }

        var byCharacter = OfStyle(properties.Child("rStyle").Value());
        var byParagraph = OfStyle(paragraph.Child("pPr").Child("pStyle").Value() ?? _defaultParagraphStyle);
        return _isDefault || (byCharacter ^ byParagraph);
    }

    private bool OfStyle(string? id)
    {
        for (var i = 0; i < MaxBases && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            if (style.Child("rPr").Switch("i") is { } italics)
            {
                return italics;
            }

            id = style.Child("basedOn").Value();
        }

        return false;
    }
}
