using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>Renders the bibliography, after the citations have settled numbers and year suffixes.</summary>
internal static class BibliographyWriter
{
    /// <summary>All entries, in their order; those that nothing has changed for are not rendered again.</summary>
    public static List<(DocumentEntry Entry, FormattedText Text)> Write(DocumentModel model)
    {
        var result = new List<(DocumentEntry, FormattedText)>(model.SortedEntries.Count);
        if (model.Style.Bibliography is not { } definition)
        {
            return result;
        }

        var substituter = definition.SubsequentAuthorSubstitute is null
            ? null : new SubsequentAuthorPass(definition, model.Flattener);
        EntryNames? before = null;
        foreach (var entry in model.SortedEntries)
        {
            var rendered = entry.Rendered;
            if (rendered is null || !rendered.Inputs.Equals(CiteInputs.Of(entry, rendered.Reads))
                || rendered.NamesBefore != before)
            {
                rendered = Render(model, definition, entry, substituter, before);
                entry.Rendered = rendered;
            }

            before = rendered.Names;
            result.Add((entry, rendered.Text));
        }

        return result;
    }

    private static RenderedEntry Render(
        DocumentModel model, BibliographyDefinition definition, DocumentEntry entry,
        SubsequentAuthorPass? substituter, EntryNames? before)
    {
        var state = model.Renderer.State;
        state.Reads = CiteReads.None;
        var nodes = model.Renderer.RenderLayout(definition.Layout, DocumentModel.ContextOf(entry));
        var names = substituter?.Read(nodes);
        substituter?.Apply(nodes, names, before);
        var text = nodes.Count == 0 ? FormattedText.Empty : Flatten(model, definition, nodes);
        return new RenderedEntry(CiteInputs.Of(entry, state.Reads), state.Reads, names, before, text);
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
