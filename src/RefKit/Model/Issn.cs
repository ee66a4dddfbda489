using System.Collections.Immutable;

namespace RefKit;

/// <summary>An International Standard Serial Number with a right check digit (ISO 3297): eight characters, the last a
/// digit or X. Printed as <c>1234-567X</c>.</summary>
public readonly record struct Issn
{
    private readonly string? _digits;

    private Issn(string digits) => _digits = digits;

    /// <summary>Reads an ISSN with or without hyphen, spaces and the word "ISSN". False when it is none or the check digit
    /// is wrong.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Issn issn)
    {
        Span<char> digits = stackalloc char[8];
        var isRead = CheckDigits.TryCollect(text, "ISSN", digits, out var length) && length == 8
            && CheckDigits.IsValidModulo11(digits);
        issn = isRead ? new Issn(digits.ToString()) : default;
        return isRead;
    }

    /// <summary>Reads an ISSN as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is no ISSN.</exception>
    public static Issn Parse(string text) =>
        TryParse(text, out var issn) ? issn : throw new FormatException($"'{text}' is not an ISSN with a right check digit.");

    /// <summary>The ISSN as <c>1234-567X</c>.</summary>
    public override string ToString() => _digits is null ? "" : $"{_digits.AsSpan(0, 4)}-{_digits.AsSpan(4)}";

    // "0885-3924, 1873-6513": all that are right, in order.
    internal static ImmutableArray<Issn> FindAll(string? text)
    {
        if (text is null)
        {
            return [];
        }

        if (TryParse(text, out var only))
        {
            return [only];
        }

        var found = ImmutableArray.CreateBuilder<Issn>();
        foreach (var part in text.AsSpan().SplitAny(",; "))
        {
            if (TryParse(text.AsSpan()[part], out var issn))
            {
                found.Add(issn);
            }
        }

        return found.ToImmutable();
    }
}
