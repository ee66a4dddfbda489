using System.Collections.Immutable;

namespace RefKit.Crossref;

/// <summary>
/// What Crossref has on a work, as far as references state it. Texts are plain: markup and entities are read, white
/// space is single. Nothing is invented: what is not deposited is null or empty.
/// </summary>
public sealed record RegisteredWork
{
    /// <summary>The DOI of the record; another one than asked for where that is an alias.</summary>
    public required Doi Doi { get; init; }

    /// <summary>Crossref's type: "journal-article", "book-chapter", "posted-content"; null when not given.</summary>
    public string? Type { get; init; }

    /// <summary>The titles; usually one, several where a title is given in more languages.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The subtitles, where they are deposited apart.</summary>
    public ImmutableArray<string> Subtitles { get; init; } = [];

    /// <summary>The titles in the original language of a translated work, and short titles.</summary>
    public ImmutableArray<string> OtherTitles { get; init; } = [];

    /// <summary>The authors, in order, the one marked as first in front.</summary>
    public ImmutableArray<Name> Authors { get; init; } = [];

    /// <summary>The editors, in order.</summary>
    public ImmutableArray<Name> Editors { get; init; } = [];

    /// <summary>The titles of what holds the work: journal, book, series.</summary>
    public ImmutableArray<string> ContainerTitles { get; init; } = [];

    /// <summary>The abbreviated container titles.</summary>
    public ImmutableArray<string> ContainerTitlesShort { get; init; } = [];

    /// <summary>Other names that references give the container by: event and its acronym, institution, group, standards
    /// body.</summary>
    public ImmutableArray<string> RelatedNames { get; init; } = [];

    /// <summary>The ISSNs of the container.</summary>
    public ImmutableArray<Issn> Issns { get; init; } = [];

    /// <summary>When it was issued: the earliest date Crossref has.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>When it was published in print.</summary>
    public PartialDate? PublishedPrint { get; init; }

    /// <summary>When it was published online; for digitised works long after print.</summary>
    public PartialDate? PublishedOnline { get; init; }

    /// <summary>The years of other dates: posted, of the issue, of the event, approved, content created.</summary>
    public ImmutableArray<int> OtherYears { get; init; } = [];

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    public string? Issue { get; init; }

    /// <summary>The pages.</summary>
    public string? Page { get; init; }

    /// <summary>The article number.</summary>
    public string? ArticleNumber { get; init; }

    /// <summary>The publisher of today.</summary>
    public string? Publisher { get; init; }

    /// <summary>The notices about this work.</summary>
    public ImmutableArray<UpdateNotice> UpdatedBy { get; init; } = [];

    /// <summary>The works this one is a notice about.</summary>
    public ImmutableArray<UpdateNotice> Updates { get; init; } = [];

    /// <summary>The first title, with its subtitle; null when there is none.</summary>
    public string? FullTitle => Titles is not [var title, ..] ? null
        : Subtitles is [var subtitle, ..] && !title.Contains(subtitle, StringComparison.OrdinalIgnoreCase)
            ? $"{title}: {subtitle}"
            : title;
}
