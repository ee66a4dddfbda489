using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Csl.Xml;

namespace RefKit.Csl;

/// <summary>Loads a style, and for a dependent one the rules of its parent (CSL 1.0.2, Dependent Styles).</summary>
internal sealed class StyleLoader(Func<string, Stream?>? findParent)
{
    private readonly ProblemList _problems = new();

    public (StyleDefinition Style, ImmutableArray<LocaleLayer> Locales, CslStyleInfo Info) Load(
        Func<ProblemList, CslNode?> read, out ImmutableArray<Diagnostic> diagnostics)
    {
        if (read(_problems) is { } root)
        {
            var info = CslStyleInfo.From(root);
            var loaded = CslStyleInfo.ParentLink(root) is { } link
                ? LoadParent(root, info, link)
                : StyleReader.Read(root, _problems);
            if (loaded is { } style && !_problems.HasErrors)
            {
                diagnostics = _problems.Items;
                return (Merge(style.Style, info), style.Locales, info);
            }
        }

        throw new CslStyleException("The style cannot be used", _problems.Items);
    }

    private static StyleDefinition Merge(StyleDefinition style, CslStyleInfo info) => !info.IsDependent
        ? style
        : style with
        {
            Id = info.Id,
            Title = info.Title,
            DefaultLocale = info.DefaultLocale ?? style.DefaultLocale,
        };

    private (StyleDefinition Style, ImmutableArray<LocaleLayer> Locales)? LoadParent(
        CslNode root, CslStyleInfo info, CslNode link)
    {
        SchemaCheck.CheckDependentStyle(root, _problems);
        var id = info.ParentId!;
        if (findParent is null)
        {
            return Fail("CSL004", $"This is a dependent style; its rules are those of '{id}'. "
                + "Load it with a resolver or from a CslStyleDirectory.", link);
        }

        if (Open(id) is not { } parent)
        {
            return Fail("CSL006", $"The parent style '{id}' was not found.", link);
        }

        var (node, problems) = parent;
        if (node is not null && CslStyleInfo.ParentLink(node) is not null)
        {
            return FailOnChain(info, node, link);
        }

        var style = node is null ? null : StyleReader.Read(node, problems);
        return style is not null
            ? style
            : throw new CslStyleException($"The parent style '{id}' cannot be used", problems.Items);
    }

    // A parent has to be independent. Parents are followed only to tell a circle from a chain.
    private (StyleDefinition, ImmutableArray<LocaleLayer>)? FailOnChain(CslStyleInfo info, CslNode parent, CslNode link)
    {
        var names = new List<string> { info.Id, info.ParentId! };
        for (var node = parent; node is not null && CslStyleInfo.ParentLink(node)?["href"] is { } next;
            node = Open(next)?.Node)
        {
            var isKnown = names.Contains(next);
            names.Add(next);
            if (isKnown)
            {
                return Fail("CSL007", "The style and its parents name each other in a circle: "
                    + string.Join(" -> ", names.Select(static name => $"'{name}'")) + ".", link);
            }

            if (names.Count > 16)
            {
                break;
            }
        }

        return Fail("CSL008", $"The parent style '{names[1]}' is itself dependent, on '{names[2]}'; "
            + "a parent has to be independent.", link);
    }

    private (CslNode? Node, ProblemList Problems)? Open(string id)
    {
        using var stream = findParent!(id);
        if (stream is null)
        {
            return null;
        }

        var problems = new ProblemList();
        return (CslNodeReader.Read(stream, problems), problems);
    }

    private (StyleDefinition, ImmutableArray<LocaleLayer>)? Fail(string code, string message, CslNode link)
    {
        _problems.Error(code, message, link.Line, link.Column);
        return null;
    }
}
