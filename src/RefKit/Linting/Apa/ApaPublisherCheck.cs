using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>Publishers without their place (APA 7, 9.29).</summary>
internal static class ApaPublisherCheck
{
    public static void Check(EntryView entry)
    {
        if (entry.Field(FieldLabel.Publisher) is not { } publisher)
        {
            return;
        }

        foreach (var place in entry.Fields(FieldLabel.Location))
        {
            if (place.End < publisher.Start && entry.Between(place.End, publisher.Start) is ": " or ":" or " : ")
            {
                entry.Report(ApaRules.PublisherPlace, place.Start, place.Length,
                    "The place of the publisher is left out.",
                    new DraftEdit(place.Start, publisher.Start - place.Start, ""));
            }
            else if (place.Start > publisher.End && entry.Between(publisher.End, place.Start) is ", "
                && entry.Reference.Type is ReferenceType.Book or ReferenceType.Chapter
                && entry.Between(place.End, place.End + 2).TrimEnd() is "." or "")
            {
                entry.Report(ApaRules.PublisherPlace, place.Start, place.Length,
                    "The place of the publisher is left out.",
                    new DraftEdit(publisher.End, place.End - publisher.End, ""));
            }
        }
    }
}
