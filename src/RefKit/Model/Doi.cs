using System.Collections.Immutable;
using System.Text;

namespace RefKit;

/// <summary>
/// A Digital Object Identifier (ISO 26324): prefix, slash, suffix. Normalised to lower case, as DOIs are compared
/// without regard to the case of ASCII letters, and to the characters it is registered with: no percent or HTML
/// escapes, ASCII hyphens, no invisible characters. Whether it is registered is another question.
/// </summary>
public readonly record struct Doi : IComparable<Doi>
{
    private readonly string? _value;

    private Doi(string value) => _value = value;

    /// <summary>The normal form, such as <c>10.1016/s0885-3924(99)00135-9</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The prefix that names the registrant: <c>10.1016</c>.</summary>
    public string Prefix => Value[..Math.Max(0, Value.IndexOf('/'))];

    /// <summary>What stands behind the first slash.</summary>
    public string Suffix => Value[(Value.IndexOf('/') + 1)..];

    /// <summary>
    /// Reads a DOI in any way people write one: bare, with <c>doi:</c>, behind a resolver, a library proxy or a landing
    /// page's address, as URN or info URI, percent- or HTML-escaped, in brackets or quotes, in a Markdown link or
    /// <c>\url{}</c>, with punctuation, a query or an access note behind it. What is sure is mended (invisible
    /// characters, dashes for hyphens, a space after the first slash); nothing is guessed: text with a break inside the
    /// suffix, a letter for a digit or a comma for the full stop is not read, and endings that may belong to the DOI
    /// stay.
    /// </summary>
    /// <returns>False when the text holds no DOI, or more than one DOI and its surroundings.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Doi doi)
    {
        doi = default;
        var trimmed = text.Trim();
        if (!DoiScanner.TryScan(trimmed, 0, out var match)
            || !DoiScanner.IsLeadIn(trimmed[..match.Range.Start])
            || !DoiScanner.IsTrailer(trimmed[match.Range.End..], match.Doi))
        {
            return false;
        }

        doi = match.Doi;
        return true;
    }

    /// <summary>Reads a DOI as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is no DOI.</exception>
    public static Doi Parse(string text) =>
        TryParse(text, out var doi) ? doi : throw new FormatException($"'{text}' is not a DOI.");

    /// <summary>All DOIs in a running text, in order, each with its place (from "10." to its last character). A link
    /// whose text and address are the same DOI gives it once.</summary>
    public static ImmutableArray<DoiMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<DoiMatch>();
        var position = 0;
        while (DoiScanner.TryScan(text, position, out var match))
        {
            var repeatsLast = found.Count > 0 && found[^1].Doi == match.Doi
                && DoiScanner.IsLinkGlue(text.AsSpan()[found[^1].Range.End..match.Range.Start]);
            if (!repeatsLast)
            {
                found.Add(match);
            }

            position = match.Range.End;
        }

        return found.ToImmutable();
    }

    /// <summary>The DOI as a link: <c>https://doi.org/10.1000/182</c>, with what a URL cannot hold percent-encoded.</summary>
    public string ToUrl() => "https://doi.org/" + Escape(keep: "/:;()[]@!$'*+,=&");

    /// <summary>The DOI as one segment of a request path: every reserved character is percent-encoded, the slash too, so
    /// that SICI DOIs (with <c>&lt; &gt; # ; %</c>) arrive whole.</summary>
    public string ToPathSegment() => Escape(keep: "");

    /// <summary>The normal form.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public int CompareTo(Doi other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the left DOI comes first, by code unit.</summary>
    public static bool operator <(Doi left, Doi right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left DOI comes last, by code unit.</summary>
    public static bool operator >(Doi left, Doi right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left DOI does not come last.</summary>
    public static bool operator <=(Doi left, Doi right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left DOI does not come first.</summary>
    public static bool operator >=(Doi left, Doi right) => left.CompareTo(right) >= 0;

    internal static Doi FromNormalized(string value) => new(value);

    private string Escape(string keep)
    {
        var escaped = new StringBuilder(Value.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in Value.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~".Contains((char)rune.Value)
                || keep.Contains((char)rune.Value)))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            foreach (var b in bytes[..count])
            {
                escaped.Append('%').Append(Convert.ToHexString([b]));
            }
        }

        return escaped.ToString();
    }
}
