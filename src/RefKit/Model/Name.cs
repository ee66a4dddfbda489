using System.Text;

namespace RefKit;

/// <summary>
/// The name of a person, in parts, or of an organisation, as one <see cref="Literal"/> (CSL 1.0.2, name variables).
/// A part that is not given is null, never empty.
/// </summary>
public sealed record Name
{
    /// <summary>The family name without particles: "Beethoven".</summary>
    public string? Family { get; init => field = NullIfEmpty(value); }

    /// <summary>The given names or initials: "Ludwig", "V. A.".</summary>
    public string? Given { get; init => field = NullIfEmpty(value); }

    /// <summary>The particle that goes with the given name: "de" in "Alphonse de Lamartine", "von" in "Ludwig von Mises".</summary>
    public string? DroppingParticle { get; init => field = NullIfEmpty(value); }

    /// <summary>The particle that stays with the family name: "van der" in "van der Vlist", "Al-" in "Al-Ghazali".</summary>
    public string? NonDroppingParticle { get; init => field = NullIfEmpty(value); }

    /// <summary>The suffix: "Jr.", "III".</summary>
    public string? Suffix { get; init => field = NullIfEmpty(value); }

    /// <summary>Whether a comma goes before the suffix also when the given name comes first ("John Smith, Jr.").</summary>
    public bool HasCommaSuffix { get; init; }

    /// <summary>Whether family and given name keep their order and are parted by nothing else than a space (CSL-JSON
    /// <c>static-ordering</c>).</summary>
    public bool HasStaticOrdering { get; init; }

    /// <summary>The whole name in one piece: an organisation, or a person whose name has no parts.</summary>
    public string? Literal { get; init => field = NullIfEmpty(value); }

    /// <summary>What an organisation is called after it has been introduced: "NIMH". Styles that know of it, such as
    /// APA, cite the organisation so from the second time on. CSL has no such part of a name: in CSL-JSON it is the member
    /// <c>abbreviation</c> beside <c>literal</c>, which other programs pass over.</summary>
    public string? Abbreviation { get; init => field = NullIfEmpty(value); }

    /// <summary>Whether nothing is given at all.</summary>
    public bool IsEmpty => Family is null && Given is null && Literal is null && DroppingParticle is null
        && NonDroppingParticle is null && Suffix is null;

    /// <summary>A person's name from its two main parts.</summary>
    public static Name Person(string family, string? given = null) => new() { Family = family, Given = given };

    /// <summary>An organisation's name, with what it is cited as later on if there is such an abbreviation.</summary>
    public static Name Organization(string name, string? abbreviation = null) =>
        new() { Literal = name, Abbreviation = abbreviation };

    /// <summary>The name in reading order: "Ludwig van Beethoven", "John Smith Jr.", "World Health Organization".</summary>
    public override string ToString()
    {
        if (Literal is not null)
        {
            return Literal;
        }

        var text = new StringBuilder();
        Append(text, Given);
        Append(text, DroppingParticle);
        Append(text, NonDroppingParticle);
        Append(text, Family);
        if (Suffix is not null && HasCommaSuffix)
        {
            text.Append(',');
        }

        Append(text, Suffix);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string? part)
    {
        if (part is null)
        {
            return;
        }

        if (text.Length > 0 && text[^1] is not ('-' or '\'' or '’'))
        {
            text.Append(' ');
        }

        text.Append(part);
    }

    private static string? NullIfEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
