using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Passes;

/// <summary>Joins the cites of each citation and writes it out.</summary>
internal static class ClusterWriter
{
    public static void Run(DocumentModel model)
    {
        foreach (var cluster in model.Stale)
        {
            cluster.Result = Write(model, cluster);
        }
    }

    private static FormattedText Write(DocumentModel model, DocumentCluster cluster)
    {
        if (cluster.Cites.Count == 0)
        {
            return FormattedText.Empty;
        }

        var layout = model.Style.Citation.Layout;
        var nodes = new List<RunNode>(cluster.Cites.Count * 2);
        switch (cluster.Citation.Mode)
        {
            case CitationMode.AuthorOnly:
                AppendAuthors(nodes, cluster);
                return model.Flattener.Flatten(Cluster(nodes));
            case CitationMode.Composite:
                AppendAuthors(nodes, cluster);
                if (NamesOf(cluster.Cites[0]) is not { } authors || !IntroducedName.MoveAbbreviation(authors))
                {
                    HideAuthors(cluster.Cites[0]);
                }

                AppendLayout(nodes, layout, cluster);
                return model.Flattener.Flatten(Cluster(nodes, " "));
            case CitationMode.SuppressAuthor:
                HideAuthors(cluster.Cites[0]);
                break;
            default:
                break;
        }

        if (cluster.Cites is [{ Item.IsAuthorOnly: true } first, ..])
        {
            // All else is left out, but the affixes around the names stay.
            foreach (var node in first.Output)
            {
                if (OnlyNames(node) is { } names)
                {
                    nodes.Add(names);
                    break;
                }
            }

            return FormattedText.FromPlainText(model.Flattener.Flatten(Cluster(nodes)).ToString());
        }

        foreach (var cite in cluster.Cites)
        {
            if (cite.Item.IsAuthorSuppressed)
            {
                HideAuthors(cite);
            }
        }

        AppendLayout(nodes, layout, cluster);
        return model.Flattener.Flatten(Cluster(nodes));
    }

    private static RunNode Cluster(List<RunNode> parts, string delimiter = "") =>
        new(parts, Formatting.None, delimiter, RunTag.Cluster);

    private static void AppendAuthors(List<RunNode> nodes, DocumentCluster cluster)
    {
        if (cluster.Cites.Count > 0 && NamesOf(cluster.Cites[0]) is { } names)
        {
            // A copy: the same names are hidden in the rest of a composite citation.
            nodes.Add(names.Children is { } children
                ? new RunNode(children, names.Formatting, names.Delimiter)
                : new RunNode(names.Text!, names.Formatting));
        }
    }

    private static RunNode? OnlyNames(RunNode node)
    {
        if (node.Tag == RunTag.Names)
        {
            return node;
        }

        foreach (var child in node.Children ?? [])
        {
            if (OnlyNames(child) is { } names)
            {
                return new RunNode([names], node.Formatting) { Wrappers = node.Wrappers };
            }
        }

        return null;
    }

    private static RunNode? NamesOf(DocumentCite cite)
    {
        foreach (var node in cite.Output)
        {
            if (node.Find(RunTag.Names) is { } names)
            {
                return names;
            }
        }

        return null;
    }

    private static void HideAuthors(DocumentCite cite)
    {
        if (NamesOf(cite) is { } names)
        {
            names.IsHidden = true;
        }
    }

    private static void AppendLayout(List<RunNode> nodes, Layout layout, DocumentCluster cluster)
    {
        var cites = new List<RunNode>(cluster.Cites.Count * 2);
        DocumentCite? before = null;
        foreach (var cite in cluster.Cites)
        {
            if (cite.IsHidden || Cite(cite) is not { } node || !node.HasContent())
            {
                continue;
            }

            if (cites.Count > 0)
            {
                var delimiter = Between(before, cite, cite.Delimiter ?? layout.Delimiter);
                cites.Add(new RunNode(delimiter, Formatting.None, RunTag.CiteDelimiter));
            }

            before = cite;

            cites.Add(node);
        }

        if (cites.Count > 0)
        {
            // The affixes belong to the first and last cite, and the fonts of the layout cover them too.
            cites[0].Formatting = cites[0].Formatting with { Prefix = layout.Formatting.Prefix };
            cites[^1].Formatting = cites[^1].Formatting with { Suffix = FirstMark(layout.Formatting.Suffix) };
            nodes.Add(new RunNode(
                cites, layout.Formatting with { Prefix = "", Suffix = "" }, "", RunTag.Cluster));
        }
    }

    // A note ends with its mark, not with the space behind it.
    private static string FirstMark(string suffix) =>
        suffix.Length > 1 && (suffix[0] is ':' or '.' or ';' or '!' or '?') ? suffix[..1] : suffix;

    // A suffix or prefix that brings its own punctuation takes the place of the delimiter's.
    private static string Between(DocumentCite? before, DocumentCite cite, string delimiter)
    {
        if (before?.Item.Suffix is { Length: > 0 } suffix)
        {
            var space = delimiter.IndexOf(' ', StringComparison.Ordinal);
            return suffix[^1] is ';' or '.' or ',' ? space < 0 ? "" : delimiter[space..] : delimiter;
        }

        return cite.Item.Prefix is { Length: > 0 } prefix && (prefix[0] is ';' or '.' or ',') ? "" : delimiter;
    }

    private static RunNode? Cite(DocumentCite cite)
    {
        var hasPrefix = !string.IsNullOrEmpty(cite.Item.Prefix);
        var hasSuffix = !string.IsNullOrEmpty(cite.Item.Suffix);
        if (cite.Output.Count == 0)
        {
            return null;
        }

        if (!hasPrefix && !hasSuffix)
        {
            return new RunNode(cite.Output, Formatting.None);
        }

        var nodes = new List<RunNode>(cite.Output.Count + 2);
        if (hasPrefix)
        {
            nodes.Add(new RunNode(FieldText.Parse(WithSpaceBehind(cite.Item.Prefix!)), Formatting.None));
        }

        nodes.AddRange(cite.Output);
        if (hasSuffix)
        {
            nodes.Add(new RunNode(FieldText.Parse(WithSpaceBefore(cite.Item.Suffix!)), Formatting.None));
        }

        return new RunNode(nodes, Formatting.None);
    }

    // Writers type "see" and "for another view": the space belongs to the join.
    private static string WithSpaceBehind(string prefix) =>
        NeedsSpace(prefix.AsSpan().TrimEnd("\"'”’»\u202F\u00A0 ")) && prefix[^1] != ' ' ? prefix + " " : prefix;

    private static bool NeedsSpace(ReadOnlySpan<char> prefix) => !prefix.IsEmpty
        && (char.IsLetterOrDigit(prefix[^1])
            || prefix[^1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '&');

    private static string WithSpaceBefore(string suffix) =>
        char.IsLetterOrDigit(suffix[0]) || suffix[0] is '(' or '[' or '“' or '‘' ? " " + suffix : suffix;
}
