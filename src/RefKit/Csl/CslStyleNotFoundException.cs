using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>There is no style of a name; has the names that come near.</summary>
public sealed class CslStyleNotFoundException : Exception
{
    /// <summary>An exception without a name.</summary>
    public CslStyleNotFoundException()
        : this("There is no such style.")
    {
    }

    /// <summary>An exception with a message only.</summary>
    public CslStyleNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its cause.</summary>
    public CslStyleNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CslStyleNotFoundException(string name, ImmutableArray<CslStyleInfo> suggestions)
        : base(Describe(name, suggestions))
    {
        StyleName = name;
        Suggestions = suggestions;
    }

    /// <summary>The name that was asked for.</summary>
    public string StyleName { get; } = "";

    /// <summary>Styles that may be meant, the likeliest first.</summary>
    public ImmutableArray<CslStyleInfo> Suggestions { get; } = [];

    private static string Describe(string name, ImmutableArray<CslStyleInfo> suggestions) => suggestions.IsEmpty
        ? $"There is no style '{name}'."
        : $"There is no style '{name}'. Did you mean "
            + string.Join(", ", suggestions.Select(static style => $"'{style.Name}' ({style.Title})")) + "?";
}
