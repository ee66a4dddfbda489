using System.Runtime.InteropServices;

namespace RefKit.Csl.Rendering;

/// <summary>The given names that the cited works have with one family name, each with how often it was
/// registered.</summary>
internal sealed class NameFamily
{
    private readonly Dictionary<(string Initials, string Whole), int> _names = [];
    private readonly Dictionary<string, int> _initials = new(StringComparer.Ordinal);

    /// <summary>Changes whenever a given name is added that was not there, or the last of its kind goes.</summary>
    public int Version { get; private set; }

    /// <summary>The different given names.</summary>
    public int Names => _names.Count;

    /// <summary>The different initials.</summary>
    public int Initials => _initials.Count;

    /// <summary>The different given names that have the same initials.</summary>
    public int NamesWith(string initials) => _initials.GetValueOrDefault(initials);

    public void Add(string initials, string whole)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, (initials, whole), out var exists);
        count++;
        if (!exists)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_initials, initials, out _)++;
            Version++;
        }
    }

    public void Remove(string initials, string whole)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_names, (initials, whole));
        if (--count > 0)
        {
            return;
        }

        _names.Remove((initials, whole));
        Version++;
        ref var names = ref CollectionsMarshal.GetValueRefOrNullRef(_initials, initials);
        if (--names == 0)
        {
            _initials.Remove(initials);
        }
    }
}
