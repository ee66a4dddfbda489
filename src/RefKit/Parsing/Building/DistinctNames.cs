using System.Collections.Immutable;

namespace RefKit.Parsing.Building;

/// <summary>Names in the order in which they were first added, each once.</summary>
internal sealed class DistinctNames
{
    // Up to here it is quicker to look at all of them than to hash them.
    private const int Few = 16;

    private readonly List<Name> _names = [];
    private HashSet<Name>? _seen;

    public void Add(Name name)
    {
        if (_names.Count == Few)
        {
            _seen ??= [.. _names];
        }

        if (_seen is null ? !_names.Contains(name) : _seen.Add(name))
        {
            _names.Add(name);
        }
    }

    public ImmutableArray<Name> ToImmutable() => [.. _names];
}
