using System.Collections.Immutable;
using System.Globalization;

namespace RefKit.Crossref.Comparison;

/// <summary>Both values of a field as text for people.</summary>
internal static class FieldValues
{
    private const int MaxNames = 5;

    public static FieldMismatch Describe(ComparedField field, Reference reference, RegisteredWork work) => field switch
    {
        ComparedField.Title => new(field, reference.Title ?? "", work.FullTitle ?? ""),
        ComparedField.Author => new(
            field, Names(AuthorComparer.Stated(reference)), Names(AuthorComparer.Registered(reference, work))),
        ComparedField.Year =>
            new(field, Invariant(reference.Issued?.Year), Join(YearComparer.Years(work).Select(Text))),
        ComparedField.ContainerTitle => new(
            field, reference.ContainerTitle ?? reference.ContainerTitleShort ?? "",
            Join(work.ContainerTitles.IsEmpty ? work.RelatedNames : work.ContainerTitles)),
        ComparedField.Volume => new(field, reference.Volume?.Text ?? "", work.Volume ?? ""),
        ComparedField.Issue => new(field, reference.Issue?.Text ?? "", work.Issue ?? ""),
        ComparedField.Page => new(
            field, PageComparer.Stated(reference) ?? "", Join([work.Page, work.ArticleNumber])),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string Names(ImmutableArray<Name> names) =>
        string.Join(", ", names.Take(MaxNames)) + (names.Length > MaxNames ? " …" : "");

    private static string Join(IEnumerable<string?> values) =>
        string.Join(" / ", values.Where(static value => value is not null).Distinct(StringComparer.Ordinal));

    private static string Text(int year) => Invariant(year);

    private static string Invariant(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
