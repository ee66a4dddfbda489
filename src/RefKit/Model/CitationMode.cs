namespace RefKit;

/// <summary>How a <see cref="Citation"/> stands in its sentence.</summary>
public enum CitationMode
{
    /// <summary>As the style prints it: "(Koinig et al., 1998)", "[3]".</summary>
    Normal,

    /// <summary>The authors in the running text and the rest behind them: "Koinig et al. (1998)".</summary>
    Composite,

    /// <summary>Only the authors: "Koinig et al.".</summary>
    AuthorOnly,

    /// <summary>All but the authors: "(1998)".</summary>
    SuppressAuthor,
}
