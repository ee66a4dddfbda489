using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RefKit.Casing;
using RefKit.Formats.CslJson;
using RefKit.Parsing;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Linting;

/// <summary>
/// Entries that are right because a style of ours printed them: the items of the oracle, works of Crossref, and
/// references that people wrote (parsed), their titles in sentence case; chosen by the hash of their titles.
/// </summary>
internal static class RightEntries
{
    /// <summary>The works, so many, in no order that means anything.</summary>
    public static ImmutableArray<Reference> Works(int count)
    {
        var works = OracleItems().Concat(CrossrefWorks()).Concat(ParsedWorks())
            .Where(static work => work.Title is { Length: > 15 } && work.Type is not null && !work.Author.IsEmpty)
            .DistinctBy(static work => work.Title, StringComparer.OrdinalIgnoreCase)
            .Where(static work => !IsLegal(work.Type) && HasWholeNames(work) && HasPlainTitle(work.Title!))
            .OrderBy(static work => Hash(work.Title!))
            .Take(count)
            .Select(static work => ReferenceCaser.Apply(work, ReferenceCasing.Sentence).Reference);
        return [.. works.Select(static (work, index) => WithId(work, $"w{index}"))];
    }

    /// <summary>A work whose journal is not shortened with full stops, as some records have it: no style takes them
    /// out of what is to be the whole name.</summary>
    public static Reference WithoutJournalStops(Reference work) =>
        work.ContainerTitle is { } title && work.Type == ReferenceType.ArticleJournal && title.Contains(". ", StringComparison.Ordinal)
            ? new ReferenceBuilder(work) { [TextVariable.ContainerTitle] = title.Replace(". ", " ", StringComparison.Ordinal) }.Build()
            : work;

    /// <summary>A number that stays the same for a text (FNV-1a), of which every bit depends on every letter.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >> 13);
    }

    // Records that have "Karen Grove Provine" for a family name cannot be printed right.
    private static bool HasWholeNames(Reference work) => work.Author.Concat(work.Editor).All(static name =>
        name.Family is null
            ? name.Literal?.Contains(',', StringComparison.Ordinal) != true
            : (!name.Family.Contains(',', StringComparison.Ordinal)
            && (name.Given is not null || !name.Family.Contains(' ', StringComparison.Ordinal))));

    // A title in quotation marks of its own looks like the mistake; escapes of HTML do not belong in titles.
    private static bool HasPlainTitle(string title) =>
        !title.Contains("&amp;", StringComparison.Ordinal) && title[0] is not ('"' or '“' or '\'');

    private static bool IsLegal(ReferenceType? type) => type is ReferenceType.LegalCase or ReferenceType.Legislation
        or ReferenceType.Bill or ReferenceType.Hearing or ReferenceType.Regulation or ReferenceType.Treaty
        or ReferenceType.PersonalCommunication or ReferenceType.Patent;

    private static Reference WithId(Reference work, string id) => new ReferenceBuilder(work) { Id = id }.Build();

    private static ImmutableArray<Reference> OracleItems() =>
        CslJsonReader.Parse(File.ReadAllText(SharedData.Path("data/csl/oracle/items.json"))).References;

    private static IEnumerable<Reference> ParsedWorks()
    {
        foreach (var line in File.ReadLines(SharedData.Path("data/references/dev.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            // A fifth, and what was read without doubt: the works are to be right.
            if (Hash(text) % 5 == 0 && ReferenceParser.Default.Parse(text) is { Confidence: > 0.9, Diagnostics.IsEmpty: true } parsed
                && parsed.Language?.Tag is null or "en")
            {
                yield return parsed.Reference;
            }
        }
    }

    private static IEnumerable<Reference> CrossrefWorks()
    {
        foreach (var line in File.ReadLines(SharedData.Path("data/crossref/works.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("status").GetInt32() == 200
                && json.RootElement.GetProperty("body").ValueKind == JsonValueKind.Object
                && json.RootElement.GetProperty("body").TryGetProperty("message", out var work)
                && work.ValueKind == JsonValueKind.Object && Read(work) is { } reference)
            {
                yield return reference;
            }
        }
    }

    private static Reference? Read(JsonElement work)
    {
        var type = Text(work, "type") switch
        {
            "journal-article" => ReferenceType.ArticleJournal,
            "book" or "monograph" or "edited-book" => ReferenceType.Book,
            "book-chapter" => ReferenceType.Chapter,
            _ => (ReferenceType?)null,
        };
        if (type is null || First(work, "title") is not { } title || title.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        var builder = new ReferenceBuilder { Type = type };
        builder[TextVariable.Title] = title;
        builder[TextVariable.ContainerTitle] = First(work, "container-title");
        builder[TextVariable.ContainerTitleShort] = First(work, "short-container-title");
        builder[TextVariable.Doi] = Text(work, "DOI");
        builder[TextVariable.Publisher] = type == ReferenceType.ArticleJournal ? null : Text(work, "publisher");
        builder[TextVariable.PublisherPlace] = type == ReferenceType.ArticleJournal ? null : Text(work, "publisher-location");
        builder[NumberVariable.Volume] = Number(work, "volume");
        builder[NumberVariable.Issue] = Number(work, "issue");
        builder[NumberVariable.Page] = Number(work, "page");
        builder[NameVariable.Author] = Names(work, "author");
        builder[NameVariable.Editor] = Names(work, "editor");
        if (work.TryGetProperty("issued", out var issued) && issued.TryGetProperty("date-parts", out var parts)
            && parts[0].GetArrayLength() > 0 && parts[0][0].ValueKind == JsonValueKind.Number)
        {
            builder[DateVariable.Issued] = DateRange.Of(parts[0][0].GetInt32());
        }

        return builder.Build();
    }

    private static ImmutableArray<Name> Names(JsonElement work, string member) => work.TryGetProperty(member, out var names)
        ? [.. names.EnumerateArray().Where(static name => name.TryGetProperty("family", out _))
            .Select(static name => Name.Person(Text(name, "family")!, Text(name, "given")))]
        : [];

    private static NumberValue? Number(JsonElement work, string member) =>
        NumberValue.TryParse(Text(work, member), out var number) ? number : null;

    private static string? Text(JsonElement work, string member) =>
        work.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? First(JsonElement work, string member) =>
        work.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0
            ? value[0].GetString()
            : null;
}
