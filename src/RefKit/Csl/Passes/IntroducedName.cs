using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>What becomes of the name of an organisation that introduces its abbreviation: the whole name, then the
/// abbreviation in brackets.</summary>
internal static class IntroducedName
{
    /// <summary>Where the only author in running text is one, the abbreviation stands with the year: "National Institute
    /// of Mental Health (NIMH, 2020)". The names are then only the abbreviation; a copy of them has only the whole
    /// name.</summary>
    /// <returns>Whether it was moved.</returns>
    public static bool MoveAbbreviation(RunNode names)
    {
        if (names.Children is not [{ Tag: RunTag.NameList, Children: [var name] }]
            || name.Find(RunTag.Introduction) is not { Children: [_, var bracketed] parts } introduction)
        {
            return false;
        }

        introduction.Children = [parts[0]];
        names.Children = [new RunNode(bracketed.Children!, Formatting.None)];
        return true;
    }

    /// <summary>The characters of names, to see whether two cites have the same: what is introduced counts as its
    /// abbreviation.</summary>
    public static string PlainText(Flattener flattener, RunNode names) =>
        flattener.ToPlainText([names.Find(RunTag.Introduction) is null ? names : Abbreviated(names)]);

    private static RunNode Abbreviated(RunNode node)
    {
        if (node is { Tag: RunTag.Introduction, Children: [_, var bracketed] })
        {
            return new RunNode(bracketed.Children!, Formatting.None);
        }

        return node.Children is { } children
            ? new RunNode(children.ConvertAll(Abbreviated), node.Formatting, node.Delimiter, node.Tag)
            : node;
    }
}
