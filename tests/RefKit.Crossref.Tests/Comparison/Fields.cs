using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RefKit.Crossref.Tests.Comparison;

/// <summary>Reads the fields of the matching sets, whatever a set calls them, as a reference and as a registered
/// work.</summary>
internal static class Fields
{
    public static Reference Stated(JsonElement fields)
    {
        var builder = new ReferenceBuilder
        {
            [TextVariable.Title] = Text(fields, "title", "article-title", "volume-title"),
            [TextVariable.ContainerTitle] = Text(fields, "container", "journal-title", "booktitle", "journal"),
            [NameVariable.Author] = Authors(fields),
            [DateVariable.Issued] = Year(fields) is { } year ? DateRange.Of(year) : null,
        };
        return builder.Set(NumberVariable.Volume, Text(fields, "volume")).Set(NumberVariable.Issue,
            Text(fields, "issue"))
            .Set(NumberVariable.Page, Text(fields, "firstPage", "first-page")).Build();
    }

    public static RegisteredWork Registered(JsonElement fields, string? doi = null) => new()
    {
        Doi = Doi.Parse(doi ?? Text(fields, "doi")!),
        Type = fields.TryGetProperty("booktitle", out _) ? "proceedings-article" : "journal-article",
        Titles = List(Text(fields, "title", "article-title", "volume-title")),
        ContainerTitles = List(Text(fields, "container", "journal-title", "booktitle", "journal")),
        Authors = Authors(fields),
        Issued = Year(fields) is { } year ? PartialDate.Of(year) : null,
        Volume = Text(fields, "volume"),
        Issue = Text(fields, "issue"),
        Page = Text(fields, "firstPage", "first-page"),
    };

    private static ImmutableArray<Name> Authors(JsonElement fields)
    {
        if (Text(fields, "author") is not { } text)
        {
            return Text(fields, "firstAuthor") is { } first ? [Name.Person(first)] : [];
        }

        return [.. text.Split(" and ").Select(static person => person.Split(' ') is [.. var given, var family]
            && given.Length > 0
            ? Name.Person(family, string.Join(' ', given))
            : Name.Person(person))];
    }

    private static int? Year(JsonElement fields) => Text(fields, "year") is { Length: >= 4 } text
        && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? year : null;

    private static ImmutableArray<string> List(string? text) => text is null ? [] : [text];

    private static string? Text(JsonElement fields, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                && value.GetString() is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
