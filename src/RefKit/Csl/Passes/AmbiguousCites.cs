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

    public void Register(NameRegistry registry)
    {
        foreach (var entry in model.Entries)
        {
            foreach (var list in NameLists(entry, CiteDisambiguation.None))
            {
                foreach (var name in list.Names)
                {
                    registry.Add(name);
                }
            }
        }
    }

    /// <summary>Whether any entry's cite looks at a <c>disambiguate</c> condition.</summary>
    public bool HasCondition(CiteDisambiguation disambiguation)
    {
        foreach (var entry in model.Entries)
        {
            Render(entry, disambiguation);
            if (model.Renderer.State.HasDisambiguateCondition)
            {
                return true;
            }
        }

        return false;
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

    private List<RunNode> Render(DocumentEntry entry, CiteDisambiguation disambiguation) =>
        model.Renderer.RenderLayout(model.Style.Citation.Layout, Context(entry, disambiguation));

    private static CiteContext Context(DocumentEntry entry, CiteDisambiguation disambiguation) => new(entry.Reference)
    {
        Area = LayoutArea.Citation,
        Position = CitePosition.Subsequent,
        IsNearNote = true,
        CitationNumber = 0,
        Disambiguation = disambiguation,
    };
}
