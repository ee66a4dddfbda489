namespace RefKit.Crossref;

/// <summary>A field that is compared with what is registered.</summary>
public enum ComparedField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The authors (or editors): the first one, and whether most of the others are known.</summary>
    Author,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The journal, book or proceedings.</summary>
    ContainerTitle,

    /// <summary>The volume.</summary>
    Volume,

    /// <summary>The issue.</summary>
    Issue,

    /// <summary>The pages or the article number.</summary>
    Page,
}
