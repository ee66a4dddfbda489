using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RefKit.Crossref.Tests.Comparison;

/// <summary>Writes a registered work as references in the ways people do.</summary>
internal static class Writings
{
    public static readonly ImmutableArray<(string Name, Func<RegisteredWork, Reference> Write)> All =
    [
        ("as registered", AsRegistered),
        ("capitals, initials, abbreviated journal, short pages", Medical),
        ("LaTeX: braces, accents lost, two hyphens", Latex),
        ("next year, labels in numbers, names swapped", Labelled),
        ("without subtitle, first page only, one slip, particles apart", Short),
    ];

    private static Reference AsRegistered(RegisteredWork work) => Build(
        work, work.FullTitle, work.Authors, Year(work), work.ContainerTitles.FirstOrDefault(), work.Volume, work.Issue,
        work.Page ?? work.ArticleNumber);

    private static Reference Medical(RegisteredWork work) => Build(
        work, work.FullTitle?.ToUpperInvariant() + ".", [.. work.Authors.Select(WithInitials)], Year(work),
        work.ContainerTitlesShort.FirstOrDefault()?.Replace(".", "",
            StringComparison.Ordinal) ?? work.ContainerTitles.FirstOrDefault(),
        work.Volume, work.Issue is { } issue ? $"({issue})" : null, ShortPages(work.Page));

    private static Reference Latex(RegisteredWork work) => Build(
        work, work.FullTitle is { } title ? "{" + Ascii(title).Replace("&", "\\&", StringComparison.Ordinal) + "}"
            : null,
        [.. work.Authors.Select(static name => name.Literal is null ? name with { Family = Ascii(name.Family!) }
            : name)],
        Year(work), work.ContainerTitles.FirstOrDefault()?.Replace(" and ", " \\& ", StringComparison.Ordinal),
            work.Volume, work.Issue,
        work.Page?.Split('-') is [var first, var last] ? $"{first}--{last}" : work.Page);

    private static Reference Labelled(RegisteredWork work) => Build(
        work, work.Titles.FirstOrDefault(), [.. work.Authors.Take(3).Select(Swapped)], Year(work) + 1,
        work.ContainerTitles.FirstOrDefault() is { } journal ? "The " + journal : null,
        work.Volume is { } volume ? "Vol. " + volume : null, work.Issue is { } issue ? "no. " + issue : null,
        work.Page is { } page ? "pp. " + page : work.ArticleNumber is { } number ? "Article " + number : null);

    private static Reference Short(RegisteredWork work) => Build(
        work, WithSlip(BeforeColon(work.Titles.FirstOrDefault())), [.. work.Authors.Take(1).Select(ParticlesApart)],
            Year(work) - 1,
        work.ContainerTitlesShort.FirstOrDefault() ?? work.ContainerTitles.FirstOrDefault(), work.Volume, null,
        work.Page?.Split('-', '–')[0]);

    private static Reference Build(
        RegisteredWork work, string? title, ImmutableArray<Name> authors, int? year, string? container, string? volume,
        string? issue, string? page)
    {
        var builder = new ReferenceBuilder
        {
            [TextVariable.Title] = title,
            [TextVariable.ContainerTitle] = container,
            [TextVariable.Doi] = work.Doi.Value,
            [NameVariable.Author] = authors,
            [DateVariable.Issued] = year is { } y && y != 0 ? DateRange.Of(y) : null,
        };
        return builder.Set(NumberVariable.Volume, volume).Set(NumberVariable.Issue, issue).Set(NumberVariable.Page,
            page).Build();
    }

    private static int? Year(RegisteredWork work) => work.Issued?.Year;

    private static Name WithInitials(Name name) => name.Given is null ? name : name with
    {
        Given = string.Concat(name.Given.Split(' ', '-', '.').Where(static part =>
            part.Length > 0).Select(static part => part[0])),
    };

    private static Name Swapped(Name name) => name is { Literal: null, Given: { Length: > 2 } given }
        ? name with { Family = given, Given = name.Family }
        : name;

    private static Name ParticlesApart(Name name)
    {
        if (name.Family?.IndexOf(' ') is not > 0)
        {
            return name;
        }

        var space = name.Family.LastIndexOf(' ');
        return name with { NonDroppingParticle = name.Family[..space], Family = name.Family[(space + 1)..] };
    }

    private static string? BeforeColon(string? title) =>
        title?.IndexOf(": ", StringComparison.Ordinal) is > 10 and var colon ? title[..colon] : title;

    // One letter dropped within the longest word.
    private static string? WithSlip(string? title)
    {
        var longest = title?.Split(' ').MaxBy(static word => word.Length);
        return longest is { Length: >= 9 } && longest.All(char.IsAsciiLetter)
            ? title!.Replace(longest, longest.Remove(longest.Length / 2, 1), StringComparison.Ordinal)
            : title;
    }

    // "1083-1091" as "1083–91".
    private static string? ShortPages(string? page)
    {
        if (page?.Split('-') is not [var first, var last] || first.Length != last.Length
            || !last.All(char.IsAsciiDigit))
        {
            return page;
        }

        var same = 0;
        while (same < last.Length - 1 && first[same] == last[same])
        {
            same++;
        }

        return $"{first}–{last[same..]}";
    }

    private static string Ascii(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
