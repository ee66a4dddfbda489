using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>
/// Makes labelled spans agree with what holds for every reference: a DOI is whole and no other field reaches into it,
/// names before "(Eds.)" are editors and names before "Trans." translators, a field that is parted by punctuation alone is
/// one field.
/// </summary>
internal static class SpanRepair
{
    // Of what stands between white space and a DOI: "https://www.example.org/doi/".
    private const int MaxLinkLength = 60;

    public static RepairedText Repair(LabelledText labelled)
    {
        var text = labelled.Text;
        var dois = text.Contains("10.", StringComparison.Ordinal) ? Doi.Find(text) : [];
        var spans = labelled.Spans.Where(span => !FieldText.IsPunctuation(labelled[span])).ToList();
        if (!dois.IsEmpty)
        {
            spans = WithDois(text, spans, dois);
        }

        KeepNamesInBrackets(text, spans);
        PartYearFromVolume(text, spans);
        JoinVolumes(text, spans);
        PartDayFromVolume(text, spans);
        MergeNeighbours(text, spans);
        NameContributors(text, spans);
        NameJournals(text, spans);
        TitleEnd.Part(text, spans);
        var isCase = CaseCitation.Label(text, spans);
        return new RepairedText([.. spans], dois, isCase);
    }

    // Spans and DOIs stand in order: for each of one kind only its neighbours of the other are looked at.
    private static List<LabelledSpan> WithDois(string text, List<LabelledSpan> spans, ImmutableArray<DoiMatch> dois)
    {
        var result = new List<LabelledSpan>(spans.Count + dois.Length);
        var first = 0;
        foreach (var span in spans)
        {
            while (first < dois.Length && dois[first].Range.End <= span.Start)
            {
                first++;
            }

            if (WithoutDois(text, span, dois.AsSpan()[first..]) is { Length: > 0 } kept
                && !FieldText.IsPunctuation(text.AsSpan(kept.Start, kept.Length)))
            {
                result.Add(kept);
            }
        }

        var (others, found, given) = (result.Count, 0, 0);
        foreach (var doi in dois)
        {
            if (FindOverlap(CollectionsMarshal.AsSpan(result)[..others], doi.Range, ref found, static _ => true) is null)
            {
                var labelled = FindOverlap(CollectionsMarshal.AsSpan(spans), doi.Range, ref given,
                    static span => span.Label == FieldLabel.Doi);
                var confidence = Math.Max(labelled?.Confidence ?? 0, doi.IsCertain ? 0.99f : 0.6f);
                result.Add(new LabelledSpan(FieldLabel.Doi, doi.Range.Start, doi.Range.Length, confidence));
            }
        }

        result.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return result;
    }

    // What is left of a span beside the DOIs, which may begin before it.
    private static LabelledSpan WithoutDois(string text, LabelledSpan span, ReadOnlySpan<DoiMatch> dois)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var doi in dois)
        {
            if (doi.Range.Start - MaxLinkLength >= end)
            {
                break;
            }

            // The address of a landing page holds its DOI and stays whole.
            if (span.Label == FieldLabel.Url && start < doi.Range.Start
                && !IsResolver(text.AsSpan(start, doi.Range.Start - start)))
            {
                continue;
            }

            var from = LinkStart(text, doi.Range.Start);
            if (start < doi.Range.End && end > from)
            {
                (start, end) = start < from ? (start, TrimEnd(text, start, from))
                    : (Math.Max(start, doi.Range.End), Math.Max(end, doi.Range.End));
            }
        }

        start = TrimStart(text, start, end);
        return span with { Start = start, Length = end - start };
    }

    // The first span that has characters of a range; from is moved over the spans that end before it.
    private static LabelledSpan? FindOverlap(
        ReadOnlySpan<LabelledSpan> spans, TextRange range, ref int from, Predicate<LabelledSpan> isMeant)
    {
        while (from < spans.Length && spans[from].End <= range.Start)
        {
            from++;
        }

        for (var i = from; i < spans.Length && spans[i].Start < range.End; i++)
        {
            if (spans[i].End > range.Start && isMeant(spans[i]))
            {
                return spans[i];
            }
        }

        return null;
    }

    private static bool IsResolver(ReadOnlySpan<char> address) =>
        address.Contains("doi.org", StringComparison.OrdinalIgnoreCase);

    // Where "https://doi.org/", "doi:" before the DOI starts.
    private static int LinkStart(string text, int doi)
    {
        var start = doi;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])
            && text[start - 1] is not ('(' or '[' or '<' or '"' or ',' or ';') && doi - start < MaxLinkLength)
        {
            start--;
        }

        var word = text.AsSpan(start, doi - start);
        return word.Contains("doi", StringComparison.OrdinalIgnoreCase) ? start : doi;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '.' or '('))
        {
            end--;
        }

        return end;
    }

    private static int TrimStart(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':' or '.' or ')' or '/'))
        {
            start++;
        }

        return start;
    }

    // "Title: subtitle" cut at the colon, "Smith, J." and "& Jones, K.".
    private static void MergeNeighbours(string text, List<LabelledSpan> spans)
    {
        var kept = Math.Min(spans.Count, 1);
        for (var i = 1; i < spans.Count; i++)
        {
            var (before, span) = (spans[kept - 1], spans[i]);
            if (IsOneField(text, before, span))
            {
                spans[kept - 1] = before with
                {
                    Length = span.End - before.Start,
                    Confidence = Math.Min(before.Confidence, span.Confidence)
                };
            }
            else
            {
                spans[kept++] = span;
            }
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }

    private static bool IsOneField(string text, LabelledSpan before, LabelledSpan span)
    {
        if (before.Label != span.Label || span.Label is not (FieldLabel.Title or FieldLabel.Author or FieldLabel.Editor
            or FieldLabel.ContainerTitle or FieldLabel.Journal or FieldLabel.Publisher))
        {
            return false;
        }

        var gap = text.AsSpan(before.End, span.Start - before.End);
        return gap.Length <= 8 && gap.IndexOfAny("0123456789") < 0
            && (FieldText.IsPunctuation(gap) || NameWords.IsConjunction(gap.Trim(" ,.;").ToString()));
    }

    private static void NameContributors(string text, List<LabelledSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Label is not (FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator))
            {
                continue;
            }

            var end = i + 1 < spans.Count ? spans[i + 1].Start : text.Length;
            var role = Gaps.RoleAfter(text.AsSpan(spans[i].End, end - spans[i].End));
            if (role is NameVariable.Editor or NameVariable.EditorTranslator)
            {
                spans[i] = spans[i] with { Label = FieldLabel.Editor };
            }
            else if (role == NameVariable.Translator && i > 0 && spans[0] is { Label: FieldLabel.Author, Start: 0 })
            {
                spans[i] = spans[i] with { Label = FieldLabel.Translator };
            }
        }
    }

    // "Vols. 1–2": behind a plural the second number is no issue.
    private static void JoinVolumes(string text, List<LabelledSpan> spans)
    {
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            var (first, second) = (spans[i], spans[i + 1]);
            if (first.Label == FieldLabel.Volume && second.Label is FieldLabel.Issue or FieldLabel.Volume
                && text.AsSpan(first.End, second.Start - first.End).Trim() is "-" or "–" or "—"
                && IsPluralVolume(text.AsSpan(0, first.Start)))
            {
                spans[i] = first with
                {
                    Length = second.End - first.Start,
                    Confidence = Math.Min(first.Confidence, second.Confidence),
                };
                spans.RemoveAt(i + 1);
            }
        }
    }

    private static bool IsPluralVolume(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd(" .");
        word = word[(word.LastIndexOfAny(" .,;:([") + 1)..];
        foreach (var plural in (ReadOnlySpan<string>)["vols", "volumes", "bde", "bände", "tomes", "voll", "tomos"])
        {
            if (word.Equals(plural, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "(J. Strachey, Trans.). Hogarth Press": names that stand in brackets end where the brackets do; what the span took
    // along behind them is the publisher, where no other field is.
    private static void KeepNamesInBrackets(string text, List<LabelledSpan> spans)
    {
        var hasPublisher = spans.Exists(static span => span.Label == FieldLabel.Publisher);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            var names = text.AsSpan(span.Start, span.Length);
            var close = span.Label is FieldLabel.Editor or FieldLabel.Translator or FieldLabel.Contributor
                ? UnbalancedClose(names)
                : -1;
            var kept = close <= 0 ? [] : WithoutRole(names[..close]).TrimEnd();
            if (FieldText.IsPunctuation(kept))
            {
                continue;
            }

            spans[i] = span with { Length = kept.Length };
            var rest = TrimStart(text, span.Start + close, span.End);
            if (rest < span.End && !hasPublisher)
            {
                hasPublisher = true;
                spans.Insert(i + 1, new LabelledSpan(FieldLabel.Publisher, rest, span.End - rest, span.Confidence / 2));
            }
        }
    }

    // "J. Strachey, Trans." without its last part.
    private static ReadOnlySpan<char> WithoutRole(ReadOnlySpan<char> names)
    {
        var comma = names.LastIndexOf(',');
        return comma > 0 && NameRoles.Find(names[(comma + 1)..].Trim(" .")) is not null ? names[..comma] : names;
    }

    private static int UnbalancedClose(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth < 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "2013;68(3)": the year that the volume took along, where no other date is.
    private static void PartYearFromVolume(string text, List<LabelledSpan> spans)
    {
        var index = spans.FindIndex(static span => span.Label == FieldLabel.Volume);
        if (index < 0 || spans.Exists(static span => span.Label == FieldLabel.Date))
        {
            return;
        }

        var span = spans[index];
        var volume = text.AsSpan(span.Start, span.Length);
        var mark = volume.IndexOfAny(";:,");
        if (mark != 4 || volume[..4].IndexOfAnyExceptInRange('0', '9') >= 0
            || DateParser.Parse(volume[..4]).Issued?.Year is null)
        {
            return;
        }

        var start = TrimStart(text, span.Start + 5, span.End);
        spans[index] = span with { Label = FieldLabel.Date, Length = 4 };
        if (start < span.End)
        {
            spans.Insert(index + 1, span with { Start = start, Length = span.End - start });
        }
    }

    // "1953 Apr 25;171(4356)": the day that the volume took along, where the date ends in a month.
    private static void PartDayFromVolume(string text, List<LabelledSpan> spans)
    {
        var index = spans.FindIndex(static span => span.Label == FieldLabel.Volume);
        if (index < 1 || spans[index - 1].Label != FieldLabel.Date)
        {
            return;
        }

        var (date, volume) = (spans[index - 1], spans[index]);
        var mark = text.AsSpan(volume.Start, volume.Length).IndexOf(';');
        var isDay = mark is 1 or 2
            && text.AsSpan(volume.Start, mark).IndexOfAnyExceptInRange('0', '9') < 0
            && string.IsNullOrWhiteSpace(text[date.End..volume.Start].Trim('.'))
            && DateParser.Parse(text.AsSpan(date.Start, date.Length)).Issued is { Start: { Month: > 0, Day: 0 } };
        var start = TrimStart(text, volume.Start + mark + 1, volume.End);
        if (isDay && start < volume.End)
        {
            spans[index - 1] = date with { Length = volume.Start + mark - date.Start };
            spans[index] = volume with { Start = start, Length = volume.End - start };
        }
    }

    // "In: Anesthesia and analgesia, Jg. 87, H. 1, S. 206–210": what has volume, issue and pages, but no editor,
    // publisher or place, is a journal.
    private static void NameJournals(string text, List<LabelledSpan> spans)
    {
        bool Has(FieldLabel label) => spans.Exists(span => span.Label == label);
        var index = spans.FindIndex(static span => span.Label == FieldLabel.ContainerTitle);
        var isJournal = index >= 0 && Has(FieldLabel.Volume) && (Has(FieldLabel.Issue) || Has(FieldLabel.Doi))
            && Has(FieldLabel.Pages)
            && !Has(FieldLabel.Journal) && !Has(FieldLabel.Editor) && !Has(FieldLabel.Publisher)
                && !Has(FieldLabel.Location) && !Has(FieldLabel.Edition);
        if (isJournal && !TypeWords.IsProceedings(text.Substring(spans[index].Start, spans[index].Length)))
        {
            spans[index] = spans[index] with { Label = FieldLabel.Journal };
        }
    }
}
