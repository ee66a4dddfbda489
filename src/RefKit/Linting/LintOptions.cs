using RefKit.Casing;
using RefKit.Linting.Written;

namespace RefKit.Linting;

/// <summary>How a list is linted. Immutable and thread-safe.</summary>
public sealed record LintOptions
{
    /// <summary>The options that are used when none are given.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>How the list is written; null (the default): told by its marks. Rules on italics need markup.</summary>
    public WrittenMarkup? Markup { get; init; }

    /// <summary>How titles are cased; its language gives way to that of each title.</summary>
    public CasingOptions Casing { get; init; } = CasingOptions.Default;
}
