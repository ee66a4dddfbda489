using System.Collections.Immutable;

namespace RefKit;

/// <summary>A citation in a text: one or more works cited at one place.</summary>
/// <param name="Items">The works, in the order they were cited in.</param>
public sealed record Citation(ImmutableArray<CitationItem> Items)
{
    /// <summary>The citation's own identifier in its document, or null.</summary>
    public string? Id { get; init; }

    /// <summary>How the citation stands in its sentence. The default is <see cref="CitationMode.Normal"/>.</summary>
    public CitationMode Mode { get; init; }

    /// <summary>The number of the note that holds the citation, from 1; 0 when it stands in the text.</summary>
    public int NoteIndex { get; init; }

    /// <summary>A citation of one work.</summary>
    public static Citation Of(string id, Locator? locator = null) => new([new CitationItem(id) { Locator = locator }]);
}
