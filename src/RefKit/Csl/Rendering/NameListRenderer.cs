using System.Collections.Immutable;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Renders the names of one variable: how many, with what between them (CSL 1.0.2, Name, Et-al).</summary>
internal sealed class NameListRenderer(Renderer renderer)
{
    private readonly NameFormatter _formatter = new(renderer);

    /// <summary>The list; null when no name is shown.</summary>
    public RunNode? Render(NamesElement element, NameOptions options, ImmutableArray<Name> names, out int shown)
    {
        var list = renderer.State.NameLists++;
        shown = CountShown(options, names.Length, out var min);
        var styleShown = shown;
        var wanted = IsDisambiguated ? renderer.Context.Disambiguation.NameCount(list) : 0;
        if (shown < names.Length && wanted > shown)
        {
            shown = Math.Min(names.Length, wanted);
        }

        if (shown < names.Length && options.EtAlUseLast && !renderer.IsSorting
            && !renderer.State.IsComparing)
        {
            // CSL 1.0.2, et-al-use-last: what the ellipsis stands for is at least one name.
            shown = Math.Max(1, Math.Min(shown, min - 2));
        }

        renderer.State.NameListInfos?.Add(
            new NameListInfo(names, styleShown, NameFormatter.BaseLevel(options), options.InitializeWith is not null));
        if (shown == 0 || options.Form == NameForm.Count)
        {
            return null;
        }

        var hasEtAl = shown < names.Length;
        var showsLast = hasEtAl && options.EtAlUseLast && names.Length - shown > 1;
        var nodes = new List<RunNode>((shown * 2) + 2);
        var isInverted = false;
        for (var i = 0; i < shown; i++)
        {
            if (i > 0)
            {
                var isLast = i == shown - 1 && !hasEtAl;
                var areOrganizations = shown == 2 && names[0].Literal is not null && names[1].Literal is not null;
                nodes.Add(new RunNode(
                    Delimiter(options, isLast, shown, isInverted, areOrganizations),
                    Formatting.None,
                    (isLast, options.And) switch
                    {
                        (false, _) => RunTag.Delimiter,
                        (true, NameAnd.None) => RunTag.None,
                        _ => RunTag.And,
                    }));
            }

            nodes.Add(_formatter.Format(element, options, names[i], list, i, out isInverted));
        }

        if (showsLast)
        {
            nodes.Add(new RunNode(
                shown == 1 && !renderer.IsSorting ? " " : options.Delimiter, Formatting.None, RunTag.Delimiter));
            if (!renderer.IsSorting)
            {
                nodes.Add(new RunNode("… ", Formatting.None));
            }

            nodes.Add(_formatter.Format(element, options, names[^1], list, names.Length - 1, out _));
        }
        else if (hasEtAl && !renderer.IsSorting)
        {
            AppendEtAl(nodes, element, options, shown, isInverted);
        }

        // A list that is cut carries the formatting of cs:name once more, for its et-al.
        var formatting = hasEtAl && !showsLast ? element.NameFormatting : Formatting.None;
        return new RunNode(nodes, formatting, "", RunTag.NameList);
    }

    // The names added in cites are those of the bibliography too where given names are added with them.
    private bool IsDisambiguated => !renderer.IsSorting
        && (renderer.Context.Area == LayoutArea.Citation || renderer.Style.Citation.AddGivenName);

    private int CountShown(NameOptions options, int count, out int min)
    {
        int? useFirst = options.EtAlUseFirst;
        min = options.EtAlMin;
        if (renderer.Context.Area == LayoutArea.Citation
            && (options.EtAlSubsequentMin is not null || options.EtAlSubsequentUseFirst is not null))
        {
            renderer.State.Reads |= CiteReads.Position;
            if (renderer.Context.Position == CitePosition.First)
            {
                return Shown(min, useFirst, count);
            }

            min = options.EtAlSubsequentMin ?? min;
            useFirst = options.EtAlSubsequentUseFirst ?? useFirst;
        }

        return Shown(min, useFirst, count);
    }

    private static int Shown(int min, int? useFirst, int count) =>
        min > 0 && useFirst is { } first && count >= min ? Math.Clamp(first, 0, count) : count;

    private string Delimiter(NameOptions options, bool isLast, int shown, bool isInverted, bool areOrganizations)
    {
        if (!isLast || options.And == NameAnd.None)
        {
            return options.Delimiter;
        }

        var and = options.And == NameAnd.Symbol && !renderer.Context.IsNarrative ? "&" : renderer.Locale.And;
        var hasDelimiter = options.DelimiterPrecedesLast switch
        {
            DelimiterRule.Always => !areOrganizations,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => isInverted && !areOrganizations,
            _ => shown > 2,
        };
        if (options.And == NameAnd.Text && and.Length > 0 && and[0] != '&' && !Scripts.IsSpacedScript(and[0]))
        {
            // Chinese and Japanese write no spaces around it, and a term may have them itself.
            return and;
        }

        return hasDelimiter
            ? options.Delimiter + and + " "
            : " " + and + " ";
    }

    private void AppendEtAl(List<RunNode> nodes, NamesElement element, NameOptions options, int shown, bool isInverted)
    {
        var text = element.EtAlTerm == "et-al"
            ? renderer.Locale.EtAl
            : renderer.Locale.Find(element.EtAlTerm, TermForm.Long)?.Singular;
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var hasDelimiter = options.DelimiterPrecedesEtAl switch
        {
            DelimiterRule.Always => true,
            DelimiterRule.Never => false,
            DelimiterRule.AfterInvertedName => isInverted,
            _ => shown > 1,
        };
        if (hasDelimiter)
        {
            nodes.Add(new RunNode(options.Delimiter, Formatting.None, RunTag.Delimiter));
        }
        else if (text[0] == '&' || Scripts.IsSpacedScript(text[0]))
        {
            nodes.Add(new RunNode(" ", Formatting.None, RunTag.Delimiter));
        }

        nodes.Add(renderer.Leaf(text, element.EtAlFormatting));
    }
}
