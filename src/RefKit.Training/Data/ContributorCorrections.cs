using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Corrects who is who: in the history books, editors and translators behind a title are labelled as authors, with the
/// words that name their role; a container alone behind "(eds.)" is the title of what they edited.
/// </summary>
internal static class ContributorCorrections
{
    /// <summary>Corrects the fields in place.</summary>
    public static void Apply(string text, List<LabelledSpan> spans)
    {
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Label == FieldLabel.Author && spans[i - 1].Label != FieldLabel.CitationNumber)
            {
                spans[i] = SpanContext.NameRole(text, spans[i]);
            }
        }

        NameTitle(text, spans);
    }

    // "Borgen, P., and S. Giversen (eds.), The New Testament ... (Aarhus: ...)"
    private static void NameTitle(string text, List<LabelledSpan> spans)
    {
        var index = spans.FindIndex(static x => x.Label == FieldLabel.ContainerTitle);
        if (index <= 0 || spans[0].Label != FieldLabel.Editor
            || spans[index - 1].Label is not (FieldLabel.Editor or FieldLabel.Date)
            || spans.Exists(static x => x.Label is FieldLabel.Title or FieldLabel.Journal or FieldLabel.Author)
            || IsBehindIn(text.AsSpan(0, spans[0].Start)) || IsBehindIn(text.AsSpan(0, spans[index].Start)))
        {
            return;
        }

        spans[index] = spans[index] with { Label = FieldLabel.Title };
    }

    private static bool IsBehindIn(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd(" :.,\"“");
        return words.EndsWith(" in", StringComparison.OrdinalIgnoreCase)
            || words.Equals("in", StringComparison.OrdinalIgnoreCase);
    }
}
