using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Rules;

/// <summary>The names that an entry begins with, and what they are.</summary>
internal sealed partial class NameRegion
{
    private readonly List<TextRange> _literals = [];

    private NameRegion(EntryView entry, TextRange range)
    {
        Start = range.Start;
        // The full stop of the last initial belongs to the names.
        End = range.End + (entry.At(range.End) == '.' ? 1 : 0);
        // A date in parentheses is no name, whatever it was taken for.
        if (DateStart().Match(entry.Text[Start..End]) is { Success: true } date)
        {
            End = Start + date.Index;
        }

        Text = entry.Text[Start..End];
        Names = [.. entry.Reference.Author.IsEmpty ? entry.Reference.Editor : entry.Reference.Author];
        foreach (var name in Names)
        {
            if (name.Literal is { } literal && Text.IndexOf(literal, StringComparison.Ordinal) is var at && at >= 0)
            {
                _literals.Add(new TextRange(Start + at, literal.Length));
            }
        }
    }

    /// <summary>Where the names begin in the entry.</summary>
    public int Start { get; }

    /// <summary>Where they end.</summary>
    public int End { get; }

    /// <summary>The names as written.</summary>
    public string Text { get; }

    /// <summary>The names as parsed.</summary>
    public IReadOnlyList<Name> Names { get; }

    /// <summary>Whether there is a person with a given name.</summary>
    public bool HasPersons => Names.Any(static name => name.Given is not null && name.Family is not null);

    /// <summary>The names at the start of an entry: its authors, or editors without authors; null where it begins with
    /// something else.</summary>
    public static NameRegion? Of(EntryView entry)
    {
        var first = entry.Parsed.Fields.FirstOrDefault(static field => field.Label != FieldLabel.CitationNumber);
        return first.Label is FieldLabel.Author or FieldLabel.Editor or FieldLabel.Contributor && first.Range.Length > 0
            && first.Range.Start <= 8 && !LegalText.IsLegal(entry.Text)
            ? new NameRegion(entry, first.Range)
            : null;
    }

    /// <summary>The particles of a name with a space behind each; empty without any.</summary>
    public static string ParticlesOf(Name name) =>
        (name.DroppingParticle is { } dropping ? dropping + " " : "")
            + (name.NonDroppingParticle is { } kept ? kept + " " : "");

    /// <summary>Whether a place in the entry lies in the name of an organisation.</summary>
    public bool IsInLiteral(int position) =>
        _literals.Exists(range => position >= range.Start && position < range.End);

    [GeneratedRegex(
        @" \((\d|n\. ?d|nd\b|no date|undated|in press)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DateStart();
}
