using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Renders entries as plain cites, to see which of them look alike.</summary>
internal sealed class AmbiguousCites(DocumentModel model)
{
    /// <summary>How an entry is cited, without locator, at a later position.</summary>
    public string Text(DocumentEntry entry, CiteDisambiguation disambiguation)
    {
        var nodes = Render(entry, disambiguation);
        return nodes.Count == 0 ? "" : model.Flattener.ToPlainText(nodes);
    }

    /// <summary>The name lists that the cite of an entry prints.</summary>
    public List<NameListInfo> NameLists(DocumentEntry entry, CiteDisambiguation disambiguation)
    {
        var context = Context(entry, disambiguation);
        model.Renderer.Begin(context);
        var infos = new List<NameListInfo>();
        model.Renderer.State.NameListInfos = infos;
        model.Renderer.RenderElements(model.Style.Citation.Layout.Children, []);
        return infos;
    }

    /// <summary>The most <c>disambiguate</c> tests that the cite of an entry meets.</summary>
    public int CountConditions(IEnumerable<DocumentEntry> entries, CiteDisambiguation? disambiguation)
    {
        var count = 0;
        foreach (var entry in entries)
        {
            Render(entry, disambiguation ?? entry.Disambiguation);
            count = Math.Max(count, model.Renderer.State.DisambiguateTests);
        }

        return count;
    }

    /// <summary>Parts entries by how they are cited; null takes each entry's own disambiguation.</summary>
    public List<List<DocumentEntry>> Group(IEnumerable<DocumentEntry> entries, CiteDisambiguation? disambiguation)
    {
        var groups = new List<List<DocumentEntry>>();
        var byText = new Dictionary<string, List<DocumentEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var text = Text(entry, disambiguation ?? entry.Disambiguation);
            if (!byText.TryGetValue(text, out var group))
            {
                byText.Add(text, group = []);
                groups.Add(group);
            }

            group.Add(entry);
        }

        return groups;
    }

    private List<RunNode> Render(DocumentEntry entry, CiteDisambiguation disambiguation)
    {
        model.Renderer.State.IsComparing = true;
        var nodes = model.Renderer.RenderLayout(model.Style.Citation.Layout, Context(entry, disambiguation));
        model.Renderer.State.IsComparing = false;
        return nodes;
    }

    private static CiteContext Context(DocumentEntry entry, CiteDisambiguation disambiguation) => new(entry.Reference)
    {
        Area = LayoutArea.Citation,
        Position = CitePosition.Subsequent,
        IsNearNote = true,
        CitationNumber = 0,
        Disambiguation = disambiguation,
    };
}
