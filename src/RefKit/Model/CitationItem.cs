namespace RefKit;

/// <summary>One work within a <see cref="Citation"/>, with what is said about it there.</summary>
/// <param name="Id">The <see cref="Reference.Id"/> of the work.</param>
public sealed record CitationItem(string Id)
{
    /// <summary>The place in the work, or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>Text before the cite, such as "see "; may hold the inline markup of CSL-JSON; or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>Text behind the cite, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether this one cite leaves its authors out.</summary>
    public bool IsAuthorSuppressed { get; init; }

    /// <summary>Whether this one cite prints only its authors.</summary>
    public bool IsAuthorOnly { get; init; }
}
