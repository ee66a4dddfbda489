using System.Collections.Immutable;

namespace RefKit.Casing;

/// <summary>A reference with its titles in another case. Immutable and thread-safe.</summary>
public sealed class CasedReference
{
    internal CasedReference(Reference reference, ImmutableArray<CasedField> fields)
    {
        Reference = reference;
        Fields = fields;
    }

    /// <summary>The reference as it is now: the one that was given where nothing changed.</summary>
    public Reference Reference { get; }

    /// <summary>The titles that were looked at, also those that did not change.</summary>
    public ImmutableArray<CasedField> Fields { get; }

    /// <summary>Whether any title changed.</summary>
    public bool IsChanged => Fields.Any(static x => !x.Title.Changes.IsEmpty);
}
