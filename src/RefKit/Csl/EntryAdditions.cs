using RefKit.Csl.Passes;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>What the options put to the entries of a bibliography, whatever the style: a mark in front, the annotation
/// below.</summary>
internal static class EntryAdditions
{
    private static readonly Layout Annotation = new(
        [
            new TextVariableElement(Variable.Of(TextVariable.Annote), IsShort: false)
            {
                Formatting = new Formatting { Display = DisplayMode.Indent },
            },
        ],
        "",
        Formatting.None);

    public static FormattedText Apply(DocumentModel model, FormatOptions options, DocumentEntry entry, FormattedText text)
    {
        var mark = text.IsEmpty ? null : options.EntryMark?.Invoke(entry.Original);
        var annotation = options.IncludeAnnotations && !text.IsEmpty ? Annotate(model, entry) : FormattedText.Empty;
        if (string.IsNullOrEmpty(mark) && annotation.IsEmpty)
        {
            return text;
        }

        var builder = new FormattedTextBuilder();
        builder.WriteText(mark);
        text.WriteTo(builder);
        annotation.WriteTo(builder);
        return builder.Build();
    }

    private static FormattedText Annotate(DocumentModel model, DocumentEntry entry)
    {
        var nodes = model.Renderer.RenderLayout(Annotation, DocumentModel.ContextOf(entry));
        return nodes.Count == 0
            ? FormattedText.Empty
            : model.Flattener.FlattenEntry(new RunNode(nodes, Formatting.None));
    }
}
