using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>cs:names</c> with its children; the options are resolved for both layouts when the style is
/// read.</summary>
internal sealed record NamesElement(ImmutableArray<Variable> Variables) : StyleElement
{
    public required NameOptions CitationOptions { get; init; }

    public required NameOptions BibliographyOptions { get; init; }

    /// <summary>Formatting of the whole list, from <c>cs:name</c>.</summary>
    public Formatting NameFormatting { get; init; } = Formatting.None;

    public NamePartFormat FamilyPart { get; init; } = NamePartFormat.None;

    public NamePartFormat GivenPart { get; init; } = NamePartFormat.None;

    public string EtAlTerm { get; init; } = "et-al";

    public Formatting EtAlFormatting { get; init; } = Formatting.None;

    public NamesLabel? Label { get; init; }

    public ImmutableArray<StyleElement> Substitutes { get; init; } = [];

    public NameOptions OptionsFor(LayoutArea area) =>
        area == LayoutArea.Citation ? CitationOptions : BibliographyOptions;
}
