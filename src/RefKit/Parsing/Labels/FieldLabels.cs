using System.Collections.Immutable;
using RefKit.Parsing.Crf;

namespace RefKit.Parsing.Labels;

/// <summary>The names of the labels in writing, both ways. Thread-safe.</summary>
public static class FieldLabels
{
    /// <summary>How many labels there are; the values of <see cref="FieldLabel"/> run from 0 to one less.</summary>
    internal const int Count = StateSpace.Labels;

    private static readonly ImmutableArray<string> Names =
    [
        "citation-number",
        "author",
        "editor",
        "translator",
        "date",
        "title",
        "container-title",
        "journal",
        "volume",
        "issue",
        "pages",
        "publisher",
        "location",
        "edition",
        "series",
        "institution",
        "doi",
        "url",
        "isbn",
        "issn",
        "identifier",
        "genre",
        "note",
        "accessed",
        "contributor",
        "medium",
        "other",
    ];

    /// <summary>The name of a label in writing, in lower case with hyphens: <c>container-title</c>.</summary>
    /// <param name="label">One of the declared labels.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="label"/> is not a declared label.</exception>
    public static string NameOf(FieldLabel label)
    {
        if ((uint)label >= Count)
        {
            throw new ArgumentOutOfRangeException(nameof(label), label, "This is not a label of a reference field.");
        }

        return Names[(int)label];
    }

    /// <summary>Reads a label's name.</summary>
    /// <param name="name">The name as <see cref="NameOf"/> gives it; case counts.</param>
    /// <param name="label">The label, or the default value when the name is unknown.</param>
    /// <returns>Whether the name was known.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out FieldLabel label)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                label = (FieldLabel)i;
                return true;
            }
        }

        label = default;
        return false;
    }
}
