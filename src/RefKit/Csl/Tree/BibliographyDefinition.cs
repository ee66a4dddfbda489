using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:bibliography</c> with its options (CSL 1.0.2, Bibliography-specific Options).</summary>
internal sealed record BibliographyDefinition(Layout Layout)
{
    public ImmutableArray<SortKey> Sort { get; init; } = [];

    public bool HasHangingIndent { get; init; }

    public FieldAlignment SecondFieldAlign { get; init; }

    public int LineSpacing { get; init; } = 1;

    public int EntrySpacing { get; init; } = 1;

    public string? SubsequentAuthorSubstitute { get; init; }

    public SubsequentAuthorRule SubsequentAuthorRule { get; init; }

    public EntryFormatting EntryFormatting { get; } = new(Layout.Formatting);

    public required NameOptions NameOptions { get; init; }
}
