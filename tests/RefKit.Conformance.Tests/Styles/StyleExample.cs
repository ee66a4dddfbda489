using System.Collections.Immutable;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>One example of a manual: works as facts, and what the manual prints for them.</summary>
internal sealed record StyleExample
{
    /// <summary>Where the example stands, such as "Publication Manual 7, 10.1, example 1".</summary>
    public required string Source { get; init; }

    /// <summary>Whether the string is the published one ("published") or a work of our choice printed by the rule that the
    /// source names ("rule").</summary>
    public required string Basis { get; init; }

    /// <summary>The works, in CSL's vocabulary.</summary>
    public required ImmutableArray<Reference> Works { get; init; }

    /// <summary>The entries of the bibliography in its order, in the notation of <see cref="StyleMarkup"/>; default where the
    /// example has only citations.</summary>
    public ImmutableArray<string> Entries { get; init; }

    /// <summary>The citations of one document, in their order, each with what it prints.</summary>
    public ImmutableArray<(Citation Citation, string Expected)> Citations { get; init; } = [];

    /// <summary>The language to print in; null for that of all examples of the style.</summary>
    public string? Locale { get; init; }

    /// <summary>Why the style prints something else; null where it prints the example.</summary>
    public string? Exception { get; init; }

    /// <summary>The published ones count for the manual's own examples.</summary>
    public bool IsPublished => Basis == "published";
}
