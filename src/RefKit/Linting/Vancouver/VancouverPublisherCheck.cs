using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>"St. Louis: Mosby; 2002": place, publisher, year (Citing Medicine, 2A).</summary>
internal static class VancouverPublisherCheck
{
    private const string Message = "Place, publisher and year of a book are written as \"Place: Publisher; 2002\".";

    public static void Check(EntryView entry)
    {
        if (entry.IsArticle || entry.Field(FieldLabel.Publisher) is not { } publisher)
        {
            return;
        }

        if (entry.Field(FieldLabel.Location) is { } place)
        {
            CheckPlace(entry, place, publisher);
        }

        if (entry.Fields(FieldLabel.Date).FirstOrDefault(date => date.Start >= publisher.End) is { Length: > 0 } year
            && entry.Between(publisher.End, year.Start) is var between and (", " or ". " or " " or ": " or " (" or ";"))
        {
            entry.Report(VancouverRules.Publisher, publisher.End, between.Length, Message, between == " ("
                ? entry.At(year.End) == ')'
                    ? [new DraftEdit(publisher.End, 2, "; "), new DraftEdit(year.End, 1, "")]
                    : []
                : [new DraftEdit(publisher.End, between.Length, "; ")]);
        }
    }

    private static void CheckPlace(EntryView entry, TextRange place, TextRange publisher)
    {
        if (place.End <= publisher.Start)
        {
            if (entry.Between(place.End, publisher.Start) is var between and (", " or "; " or " " or " : " or ":"))
            {
                entry.Report(VancouverRules.Publisher, place.End, between.Length, Message,
                    new DraftEdit(place.End, between.Length, ": "));
            }
        }
        else if (entry.Between(publisher.End, place.Start) is ", " or ": " or "; " or ". ")
        {
            var isBeforeYear = entry.Between(place.End, place.End + 2) is "; " or ", "
                && char.IsAsciiDigit(entry.At(place.End + 2));
            entry.Report(VancouverRules.Publisher, publisher.Start, place.End - publisher.Start, Message, isBeforeYear
                ? [new DraftEdit(publisher.Start, place.End + 2 - publisher.Start,
                    $"{entry.TextOf(place)}: {entry.TextOf(publisher)}; ")]
                : []);
        }
    }
}
