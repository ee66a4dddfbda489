using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>Renders the bibliography, after the citations have settled numbers and year suffixes.</summary>
internal static class BibliographyWriter
{
    /// <summary>Whether all entries that have been rendered would be rendered alike again.</summary>
    public static bool IsCurrent(DocumentModel model)
    {
        foreach (var entry in model.SortedEntries)
        {
            if (entry.Rendered is { } rendered && !rendered.Inputs.Equals(CiteInputs.Of(entry, rendered.Reads)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Renders some of the sorted entries as one list: repeated authors are substituted within it. Those that
    /// nothing has changed for are not rendered again.</summary>
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
        EntryNames? before = null;
        foreach (var entry in entries)
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

    // The prefix of the layout goes to its first element, the suffix behind all of them: into the last one where the
    // elements are blocks, and nowhere where that prints nothing.
    private static FormattedText Flatten(DocumentModel model, BibliographyDefinition definition, List<RunNode> nodes)
    {
        var formatting = definition.Layout.Formatting;
        var parts = definition.EntryFormatting;
        if (definition.SecondFieldAlign != FieldAlignment.None)
        {
            // The first element has the margin to itself, even where it prints nothing.
            var count = model.Renderer.FirstPrints == true ? 1 : 0;
            var blocks = new List<RunNode>(2);
            if (count > 0)
            {
                blocks.Add(new RunNode([nodes[0]], parts.Margin, "", RunTag.Block));
            }

            if (nodes.Count > count)
            {
                blocks.Add(new RunNode(
                    nodes.GetRange(count, nodes.Count - count), parts.Inline, "", RunTag.Block));
            }

            return model.Flattener.FlattenEntry(new RunNode(blocks, parts.Fonts));
        }

        if (formatting.Prefix.Length > 0)
        {
            nodes[0] = new RunNode(
                [nodes[0]], new Formatting { Prefix = formatting.Prefix, Display = Release(nodes[0]) }, "",
                RunTag.Block);
        }

        if (definition.Layout.Children[0].Formatting.Display != DisplayMode.Unset)
        {
            if (model.Renderer.LastPrints)
            {
                nodes[^1] = WithSuffix(nodes[^1], formatting.Suffix);
            }

            return model.Flattener.FlattenEntry(new RunNode(nodes, parts.Fonts));
        }

        return model.Flattener.FlattenEntry(new RunNode(nodes, parts.FontsAndSuffix));
    }

    private static RunNode WithSuffix(RunNode node, string suffix)
    {
        if (node.Formatting.Display == DisplayMode.Unset && node.Wrappers == 0)
        {
            node.Formatting = node.Formatting with { Suffix = suffix };
            return node;
        }

        return new RunNode(
            [node], new Formatting { Suffix = suffix, Display = Release(node) }, "", RunTag.Block);
    }

    // Takes the block away from a node, for one around it.
    private static DisplayMode Release(RunNode node)
    {
        var display = node.Formatting.Display;
        node.Formatting = display == DisplayMode.Unset
            ? node.Formatting
            : node.Formatting with { Display = DisplayMode.Unset };
        return display;
    }
}
