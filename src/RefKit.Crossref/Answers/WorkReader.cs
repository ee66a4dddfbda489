using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Crossref.Answers;

/// <summary>Reads the answer to <c>/works/{doi}</c> and <c>/works/{doi}/agency</c>.</summary>
internal static class WorkReader
{
    /// <summary>The work; null when the JSON is not the answer to a question for a work, or the work has no
    /// DOI.</summary>
    public static RegisteredWork? ReadWork(JsonElement root) =>
        root.Raw("message-type"u8) == "work" && root.Object("message"u8) is { } message ? ReadMessage(message) : null;

    /// <summary>The work of a bare message, as lists of works hold it.</summary>
    public static RegisteredWork? ReadMessage(JsonElement message)
    {
        if (!Doi.TryParse(message.Raw("DOI"u8), out var doi))
        {
            return null;
        }

        var titles = message.PlainList("title"u8);
        var container = message.PlainList("container-title"u8);
        return new RegisteredWork
        {
            Doi = doi,
            Type = message.Raw("type"u8),
            Titles = titles,
            Subtitles = message.PlainList("subtitle"u8),
            OtherTitles = [.. message.PlainList("original-title"u8), .. message.PlainList("short-title"u8)],
            Authors = ReadNames(message, "author"u8),
            Editors = ReadNames(message, "editor"u8),
            ContainerTitles = container,
            ContainerTitlesShort = message.PlainList("short-container-title"u8),
            RelatedNames = ReadRelatedNames(message),
            Issns = ReadIssns(message),
            Issued = message.Date("issued"u8),
            PublishedPrint = message.Date("published-print"u8),
            PublishedOnline = message.Date("published-online"u8),
            OtherYears = ReadOtherYears(message),
            Volume = message.Plain("volume"u8),
            Issue = message.Plain("issue"u8) ?? message.Object("journal-issue"u8)?.Plain("issue"u8),
            Page = message.Plain("page"u8),
            ArticleNumber = message.Plain("article-number"u8),
            Publisher = message.Plain("publisher"u8),
            UpdatedBy = UpdateReader.ReadUpdatedBy(message, doi, titles.IsEmpty ? null : titles[0]),
            Updates = UpdateReader.ReadUpdates(message, doi),
        };
    }

    /// <summary>The name of the agency; null when the JSON is not the answer to that question.</summary>
    public static string? ReadAgency(JsonElement root) =>
        root.Raw("message-type"u8) == "work-agency"
        && root.Object("message"u8) is { } message && message.Object("agency"u8) is { } agency
            ? agency.Plain("label"u8) ?? agency.Plain("id"u8)
            : null;

    private static ImmutableArray<Issn> ReadIssns(JsonElement message) =>
        [
            .. message.PlainList("ISSN"u8).Where(static text => Issn.TryParse(text, out _))
                .Select(static text => Issn.Parse(text)),
        ];

    private static ImmutableArray<Name> ReadNames(JsonElement message, ReadOnlySpan<byte> field)
    {
        var names = new List<Name>();
        var first = 0;
        foreach (var item in message.Objects(field))
        {
            var family = item.Plain("family"u8);
            var given = item.Plain("given"u8);
            var organization = item.Plain("name"u8);
            var name = family is null && organization is not null
                ? Name.Organization(organization)
                : new Name
                {
                    Family = family ?? given,
                    Given = family is null ? null : given,
                    Suffix = item.Plain("suffix"u8),
                };
            if (name.Family is null && name.Literal is null)
            {
                continue;
            }

            first = first == 0 && item.Raw("sequence"u8) == "first" ? names.Count + 1 : first;
            names.Add(name);
        }

        // The first author is marked, and does not always stand first.
        return first > 1 ? [names[first - 1], .. names[..(first - 1)], .. names[first..]] : [.. names];
    }

    private static ImmutableArray<string> ReadRelatedNames(JsonElement message)
    {
        var names = new List<string?> { message.Plain("group-title"u8) };
        if (message.Object("event"u8) is { } conference)
        {
            names.AddRange([conference.Plain("name"u8), conference.Plain("acronym"u8)]);
        }

        // A list, or one object, depending on the year of the answer.
        var institutions = message.Object("institution"u8) is { } single ? [single] : message.Objects("institution"u8);
        foreach (var institution in institutions)
        {
            names.Add(institution.Plain("name"u8));
            names.AddRange(institution.PlainList("acronym"u8));
        }

        if (message.Object("standards-body"u8) is { } body)
        {
            names.AddRange([body.Plain("name"u8), .. body.PlainList("acronym"u8)]);
        }

        return [.. names.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static ImmutableArray<int> ReadOtherYears(JsonElement message)
    {
        List<PartialDate?> dates =
        [
            message.Date("published"u8), message.Date("posted"u8), message.Date("approved"u8),
            message.Date("content-created"u8), message.Date("accepted"u8),
        ];
        if (message.Object("journal-issue"u8) is { } issue)
        {
            dates.AddRange([issue.Date("published-print"u8), issue.Date("published-online"u8)]);
        }

        if (message.Object("event"u8) is { } conference)
        {
            dates.AddRange([conference.Date("start"u8), conference.Date("end"u8)]);
        }

        return [.. dates.OfType<PartialDate>().Select(static date => date.Year).Distinct()];
    }
}
