using System.Collections.Immutable;
using System.Globalization;
using RefKit.Csl.Tree;
using SortKey = RefKit.Csl.Tree.SortKey;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:names</c>: variables, labels, substitution (CSL 1.0.2, Names).</summary>
internal sealed class NamesRenderer(Renderer renderer)
{
    // Sorts before all letters and is not skipped in comparing, so that "Dale" comes before "Dalebout".
    private const string SortSeparator = " ";

    /// <summary>The same where spaces within names do not count: between parts of names, and between names.</summary>
    public const char PartSeparator = '\u2028';

    private static readonly MergedRole[] MergedRoles =
    [
        new(NameVariable.Editor, NameVariable.Translator, "editor-translator"),
        new(NameVariable.ScriptWriter, NameVariable.Director, "refkit:writer-director"),
    ];

    private readonly NameListRenderer _lists = new(renderer);

    // What an element prints as a sort key, for the key that it was last asked for.
    private readonly Dictionary<NamesElement, (SortKey Key, NameOptions Options)> _sortOptions =
        new(ReferenceEqualityComparer.Instance);

    // What substitutes print before it is known whether they are used; those within others stand behind them.
    private readonly List<RunNode> _substitutes = [];

    // The names that are being substituted; null outside of a substitution.
    private NamesElement? _replaced;

    public void Render(NamesElement element, List<RunNode> output)
    {
        var node = RenderVariables(element);
        renderer.State.Call(node is not null);

        // Whether a substitute counts as found is for its own variables to say: a term alone does not keep a group.
        if (node is null && !element.Substitutes.IsEmpty)
        {
            var outer = _replaced;
            _replaced = element;
            node = RenderSubstitute(element.Substitutes);
            _replaced = outer;
        }

        if (node is not null)
        {
            output.Add(node);
        }
    }

    private RunNode? RenderVariables(NamesElement element)
    {
        var options = OptionsOf(element);
        List<RunNode>? lists = null;
        var total = 0;
        var merged = FindMergedRole(element);
        foreach (var variable in element.Variables)
        {
            if (merged is { Second: var second } && variable == Variable.Of(second))
            {
                continue;
            }

            var names = renderer.Variables.Names(variable);
            if (names.IsEmpty)
            {
                continue;
            }

            renderer.State.Record(variable.Key);
            if (renderer.State.IsSubstituting)
            {
                // A macro that stands in for names may try the same variable in several ways; one is enough.
                renderer.State.Suppress(variable.Key);
            }

            var list = _lists.Render(WithPartsOfReplaced(element), options, names, out var shown);
            total += shown;
            if (list is not null)
            {
                var role = merged?.Term ?? ((NameVariable)variable.Index).ToCslName();
                lists ??= new List<RunNode>(element.Variables.Length);
                lists.Add(WithLabel(element, list, role, names.Length));
            }
        }

        if (options.Form == NameForm.Count)
        {
            return total == 0
                ? null
                : new RunNode(total.ToString(CultureInfo.InvariantCulture), element.Formatting, RunTag.Names);
        }

        return lists is null
            ? null
            : new RunNode(lists, element.Formatting, options.NamesDelimiter, RunTag.Names);
    }

    // As citeproc-js has it: names in the place of others take on the formatting of name parts that they do not have.
    private NamesElement WithPartsOfReplaced(NamesElement element) =>
        _replaced is not null && element.FamilyPart == NamePartFormat.None && element.GivenPart == NamePartFormat.None
            ? element with { FamilyPart = _replaced.FamilyPart, GivenPart = _replaced.GivenPart }
            : element;

    private NameOptions OptionsOf(NamesElement element)
    {
        var options = element.OptionsFor(renderer.Context.Area);
        if (renderer.SortKey is not { } key)
        {
            return options;
        }

        if (_sortOptions.TryGetValue(element, out var known) && ReferenceEquals(known.Key, key))
        {
            return known.Options;
        }

        options = ForSorting(options, key);
        _sortOptions[element] = (key, options);
        return options;
    }

    private static NameOptions ForSorting(NameOptions options, SortKey key) =>
        options with
        {
            EtAlMin = key.NamesMin ?? options.EtAlMin,
            EtAlUseFirst = key.NamesUseFirst ?? options.EtAlUseFirst,
            EtAlUseLast = key.NamesUseLast ?? options.EtAlUseLast,
            EtAlSubsequentMin = null,
            EtAlSubsequentUseFirst = null,
            SortOrder = NameAsSortOrder.All,
            And = NameAnd.None,
            SortSeparator = SeparatorOf(key),
            Delimiter = SeparatorOf(key),
        };

    private static string SeparatorOf(SortKey key) => key.IsLetterByLetter ? PartSeparator.ToString() : SortSeparator;

    // CSL 1.0.2, Names: editors who are also the translators are printed once, with a term of their own. So are writers who
    // are also the directors, in a style that has a term for them (APA 7, 10.12, example 87).
    private MergedRole? FindMergedRole(NamesElement element)
    {
        foreach (var role in MergedRoles)
        {
            if (element.Variables.Length == 2
                && element.Variables.Contains(Variable.Of(role.First))
                && element.Variables.Contains(Variable.Of(role.Second))
                && renderer.Locale.Find(role.Term, element.Label?.Form ?? TermForm.Long) is { Singular.Length: > 0 })
            {
                var names = renderer.Variables.Names(Variable.Of(role.First));
                return !names.IsEmpty
                    && names.AsSpan().SequenceEqual(renderer.Variables.Names(Variable.Of(role.Second)).AsSpan()) ? role : null;
            }
        }

        return null;
    }

    private RunNode WithLabel(NamesElement element, RunNode list, string role, int count)
    {
        if (element.Label is not { } label || renderer.IsSorting)
        {
            return list;
        }

        var term = renderer.Locale.Find(role, label.Form);
        var isPlural = label.Plural == PluralRule.Always || (label.Plural == PluralRule.Contextual && count > 1);
        var text = isPlural ? term?.Plural : term?.Singular;
        if (string.IsNullOrEmpty(text))
        {
            return list;
        }

        var node = renderer.LabelLeaf(text, label.Formatting);
        node.Tag = RunTag.NameLabel;
        return new RunNode(label.IsBeforeNames ? [node, list] : [list, node], Formatting.None);
    }

    // The formatting of the names is for names, not for what stands in their place.
    private RunNode? RenderSubstitute(ImmutableArray<StyleElement> substitutes)
    {
        foreach (var substitute in substitutes)
        {
            if (substitute is ChooseElement choose)
            {
                // What a branch holds are substitutes like any other: the first that prints is the only one.
                if (renderer.BranchOf(choose) is { } branch && RenderSubstitute(branch.Children) is { } chosen)
                {
                    return chosen;
                }

                continue;
            }

            if (substitute is TermElement term && renderer.Locale.Find(term.Term, term.Form) is { Singular: "" })
            {
                // An empty term that a style defines says that nothing stands in.
                return null;
            }

            var outer = renderer.State.StartRecording();
            var start = _substitutes.Count;
            renderer.RenderElement(substitute, _substitutes);
            var count = _substitutes.Count - start;
            var hasVariable = renderer.State.EndRecording(outer, count > 0);
            if (count > 0)
            {
                var nodes = _substitutes.GetRange(start, count);
                _substitutes.RemoveRange(start, count);

                // "Anon." is no name.
                return nodes is [{ Tag: RunTag.Names } only]
                    ? only
                    : new RunNode(nodes, Formatting.None, "", hasVariable ? RunTag.Names : RunTag.None);
            }
        }

        return null;
    }

    private readonly record struct MergedRole(NameVariable First, NameVariable Second, string Term);
}
