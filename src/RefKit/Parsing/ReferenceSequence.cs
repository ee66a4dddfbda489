using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefKit.Parsing.Building;

namespace RefKit.Parsing;

/// <summary>What the references of a list take from those before them: ids that differ, names that "———" stands
/// for.</summary>
internal sealed class ReferenceSequence
{
    // How often each id was asked for, by its hash: enough to keep ids apart, and small for streams of any length.
    private readonly Dictionary<ulong, int> _seen = [];
    private ImmutableArray<Name> _lastNames = [];

    public ParsedReference Next(ParsedReference parsed)
    {
        var reference = parsed.Reference;
        var isRepeat = reference.Author.IsEmpty && !_lastNames.IsEmpty
            && parsed.Diagnostics.Any(static diagnostic => diagnostic.Code == ReferenceDraft.RepeatCode);
        if (isRepeat)
        {
            var builder = reference.ToBuilder();
            builder[NameVariable.Author] = _lastNames;
            reference = builder.Build();
            reference = reference.WithId(ReferenceIds.Make(reference));
        }

        _lastNames = reference.Author;
        var unique = MakeUnique(reference.Id ?? "ref");
        reference = unique == reference.Id ? reference : reference.WithId(unique);
        return ReferenceEquals(reference, parsed.Reference) ? parsed : parsed.With(reference);
    }

    // "koinig1998", "koinig1998b", "koinig1998c" … "koinig1998z", "koinig1998-27"
    private string MakeUnique(string id)
    {
        while (true)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, Hash(id), out _);
            count++;
            if (count == 1)
            {
                return id;
            }

            var candidate = count <= 26
                ? id + (char)('a' + count - 1)
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{count}");
            if (_seen.TryAdd(Hash(candidate), 1))
            {
                return candidate;
            }
        }
    }

    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL; // FNV-1a, 64 bits
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
