using System.Globalization;

namespace RefKit.Csl.Xml;

/// <summary>The values that the schema allows for an attribute.</summary>
internal sealed class SchemaValue
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    private readonly Predicate<string> _isKnown;
    private readonly bool _isList;

    private SchemaValue(string expected, Predicate<string> isKnown, bool isList = false)
    {
        Expected = expected;
        _isKnown = isKnown;
        _isList = isList;
    }

    /// <summary>What was expected, for messages.</summary>
    public string Expected { get; }

    /// <summary>Reads one of the words that begin with <c>@</c> in <see cref="SchemaTables"/>, or values with bars
    /// between them.</summary>
    public static SchemaValue Of(string text) => text switch
    {
        "" => new("any text", static _ => true),
        "@bool" => new("'true' or 'false'", static value => value.Trim() is "true" or "false" or "1" or "0"),
        "@integer" => new("a whole number", static value => TryParse(value, out _)),
        "@natural" => new("a whole number, 0 or more", static value => TryParse(value, out var n) && n >= 0),
        "@positive" => new("a whole number above 0", static value => TryParse(value, out var n) && n > 0),
        "@language" => new("a language tag such as 'en-US'", IsLanguage),
        "@token" => new("a name without spaces", static value => IsToken(value.Trim(Spaces))),
        "@et-al" => new("'et-al', 'and others'", static value => value is "et-al" or "and others"),
        "@term" => new("a term of CSL 1.0.2", SchemaTerms.IsTerm),
        "@type" => new("item types of CSL 1.0.2", static value => CslNames.TryParse(value, out ReferenceType _), true),
        "@locator" => new("locators of CSL 1.0.2", SchemaTerms.IsLocator, true),
        "@names" => new("name variables of CSL 1.0.2", SchemaTerms.IsNameVariable, true),
        "@date" => new("a date variable of CSL 1.0.2", SchemaTerms.IsDateVariable),
        "@dates" => new("date variables of CSL 1.0.2", SchemaTerms.IsDateVariable, true),
        "@number" => new("a number variable of CSL 1.0.2", SchemaTerms.IsNumberVariable),
        "@standard" => new("a text or number variable of CSL 1.0.2", SchemaTerms.IsStandardVariable),
        "@variable" => new("a variable of CSL 1.0.2", SchemaTerms.IsVariable),
        "@variables" => new("variables of CSL 1.0.2", SchemaTerms.IsVariable, true),
        _ when text.EndsWith('+') => OneOf(text[..^1].Split('|'), isList: true),
        _ => OneOf(text.Split('|'), isList: false),
    };

    /// <summary>The first word of a value that is not allowed; null when all is right.</summary>
    public string? FindUnknown(string value)
    {
        if (!_isList)
        {
            return _isKnown(value) ? null : value;
        }

        var words = value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : Array.Find(words, word => !_isKnown(word));
    }

    private static SchemaValue OneOf(string[] values, bool isList) => new(
        string.Join(", ", values.Select(static value => $"'{value}'")),
        value => values.Contains(value, StringComparer.Ordinal), isList);

    private static bool TryParse(string value, out int number) => int.TryParse(
        value.AsSpan().Trim(Spaces), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool IsLanguage(string value) => value.Trim(Spaces).Split('-').Index().All(static part =>
        part.Item.Length is > 0 and <= 8
        && part.Item.All(part.Index == 0 ? char.IsAsciiLetter : char.IsAsciiLetterOrDigit));

    // NMTOKEN of XML, near enough.
    private static bool IsToken(string value) => value.Length > 0
        && value.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or >= '\u00B7');
}
