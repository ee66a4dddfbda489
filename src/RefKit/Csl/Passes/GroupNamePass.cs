using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>
/// Finds which cite introduces the abbreviation of an organisation and which cites use it, in a style that asks for it
/// (APA 7, 8.21). An organisation is introduced once, whatever works of it are cited.
/// </summary>
internal static class GroupNamePass
{
    public static void Run(DocumentModel model)
    {
        if (!model.Style.Citation.AbbreviatesGroups)
        {
            return;
        }

        var names = GroupNames.Find(model.Clusters);
        var cites = new AmbiguousCites(model);
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cluster in model.Clusters)
        {
            for (var i = 0; i < cluster.Cites.Count; i++)
            {
                var cite = cluster.Cites[i];
                cite.Groups = names is null || cite.Entry.Groups.Count == 0
                    ? null
                    : FormsOf(names, Printed(cites, cite.Entry), PrintsNames(cluster, i) ? introduced : null);
            }
        }
    }

    private static GroupForms? FormsOf(GroupNames names, IReadOnlyList<string> literals, HashSet<string>? introduced)
    {
        List<GroupForm>? forms = null;
        foreach (var literal in literals)
        {
            if (names.AbbreviationOf(literal) is { } abbreviation)
            {
                (forms ??= []).Add(new GroupForm(literal, abbreviation, introduced?.Add(literal) ?? false));
            }
        }

        return forms is null ? null : new GroupForms(forms);
    }

    // What stands in the text in the writer's own words introduces nothing here.
    private static bool PrintsNames(DocumentCluster cluster, int index) =>
        !cluster.Cites[index].Item.IsAuthorSuppressed
        && (index > 0 || cluster.Citation.Mode != CitationMode.SuppressAuthor)
        && (index == 0 || cluster.Citation.Mode != CitationMode.AuthorOnly);

    // Those behind "et al." are not introduced.
    private static IReadOnlyList<string> Printed(AmbiguousCites cites, DocumentEntry entry)
    {
        if (entry.PrintedGroups is { } known && ReferenceEquals(known.Disambiguation, entry.Disambiguation))
        {
            return known.Literals;
        }

        var literals = new List<string>();
        var lists = cites.NameLists(entry, entry.Disambiguation);
        for (var i = 0; i < lists.Count; i++)
        {
            var shown = Math.Min(
                lists[i].Names.Length, Math.Max(lists[i].Shown, entry.Disambiguation.NameCount(i)));
            for (var j = 0; j < shown; j++)
            {
                if (lists[i].Names[j] is { Family: null, Literal: { } literal } && !literals.Contains(literal))
                {
                    literals.Add(literal);
                }
            }
        }

        entry.PrintedGroups = (entry.Disambiguation, literals);
        return literals;
    }
}
