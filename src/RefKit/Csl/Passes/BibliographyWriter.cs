using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>Renders the bibliography, after the citations have settled numbers and year suffixes.</summary>
internal static class BibliographyWriter
{
    /// <summary>Renders some of the sorted entries as one list: repeated authors are substituted within it.</summary>
    public static List<(DocumentEntry Entry, FormattedText Text)> Write(
        DocumentModel model, IReadOnlyCollection<DocumentEntry> entries)
    {
        var result = new List<(DocumentEntry, FormattedText)>(entries.Count);
        if (model.Style.Bibliography is not { } definition)
        {
            return result;
        }

        var substituter = definition.SubsequentAuthorSubstitute is null
            ? null : new SubsequentAuthorPass(definition, model.Flattener);
        foreach (var entry in entries)
        {
            var nodes = model.Renderer.RenderLayout(
                definition.Layout, DocumentModel.ContextOf(entry, LayoutArea.Bibliography));
            substituter?.Apply(nodes);
            result.Add((entry, nodes.Count == 0 ? FormattedText.Empty : Flatten(model, definition, nodes)));
        }

        return result;
    }

    private static FormattedText Flatten(DocumentModel model, BibliographyDefinition definition, List<RunNode> nodes)
    {
        var formatting = definition.Layout.Formatting;
        if (definition.SecondFieldAlign == FieldAlignment.None)
        {
            return model.Flattener.FlattenEntry(new RunNode(nodes, formatting, definition.Layout.Delimiter));
        }

        var margin = new RunNode([nodes[0]], new Formatting
        {
            Display = DisplayMode.LeftMargin,
            Prefix = formatting.Prefix
        });
        if (nodes.Count == 1)
        {
            return model.Flattener.FlattenEntry(new RunNode([margin], formatting with { Prefix = "", Suffix = "" }));
        }

        var rest = new RunNode(
            nodes.GetRange(1, nodes.Count - 1),
            new Formatting { Display = DisplayMode.RightInline, Suffix = formatting.Suffix },
            definition.Layout.Delimiter);
        return model.Flattener.FlattenEntry(
            new RunNode([margin, rest], formatting with { Prefix = "", Suffix = "" }));
    }
}
