namespace RefKit.Crossref.Comparison;

/// <summary>
/// Compares journal, book and proceedings titles: full, abbreviated (ISO 4 and what people make of it), as an acronym,
/// with or without a subtitle, "The", a place or a section. "Nature" and "Nature Communications" are two journals.
/// </summary>
internal static class ContainerComparer
{
    private const int MaxNames = 20;

    public static FieldOutcome Compare(Reference reference, RegisteredWork work)
    {
        var stated = Stated(reference);
        if (stated.Count == 0)
        {
            return FieldOutcome.NotCompared;
        }

        if (reference.Journal is { } journal && journal.Issns.Any(issn => work.Issns.Contains(issn)))
        {
            return FieldOutcome.Agrees;
        }

        var registered = Registered(work);
        if (registered.Count == 0)
        {
            return FieldOutcome.NotCompared;
        }

        if (stated.Exists(title => registered.Exists(other => AreSame(title, other, IsConference(work)))))
        {
            return FieldOutcome.Agrees;
        }

        return IsUncertain(work, stated, registered) ? FieldOutcome.NotCompared : FieldOutcome.Differs;
    }

    /// <summary>Whether any word that says something stands in both, whole or abbreviated.</summary>
    public static bool ShareAWord(Reference reference, RegisteredWork work)
    {
        var registered = Registered(work).SelectMany(JournalWords.Of).ToList();
        return Stated(reference).SelectMany(JournalWords.Of).Any(word =>
            word.Length >= 3 && !JournalWords.IsGeneric(word)
            && registered.Exists(other => JournalWords.IsAbbreviation(word, other)
                || JournalWords.IsAbbreviation(other, word)));
    }

    private static List<string> Stated(Reference reference)
    {
        List<string?> titles = [reference.ContainerTitle, reference.ContainerTitleShort];
        return [.. titles.OfType<string>().Where(static title => JournalWords.Of(title).Count > 0)];
    }

    private static List<string> Registered(RegisteredWork work)
    {
        List<string> names = [.. work.ContainerTitles, .. work.ContainerTitlesShort, .. work.RelatedNames];
        if (work.Type == "posted-content" && work.Publisher is { } publisher)
        {
            names.Add(publisher);
        }

        return [.. names.Where(static name => JournalWords.Of(name).Count > 0).Take(MaxNames)];
    }

    private static bool IsConference(RegisteredWork work) =>
        work.Type is "proceedings-article" or "proceedings" or "book-chapter";

    // Scripts that differ; preprint servers under any name; works without a container, where only bodies are
    // registered.
    private static bool IsUncertain(RegisteredWork work, List<string> stated, List<string> registered)
    {
        var script = Script.Of(stated[0]);
        return !registered.Exists(other => Script.Of(other) == script)
            || (work.Type == "posted-content" && stated.Exists(IsPreprintServer))
            || (work.ContainerTitles.IsEmpty && work.Type is not ("posted-content" or "proceedings-article"));
    }

    private static bool IsPreprintServer(string title) =>
        title.Contains("rxiv", StringComparison.OrdinalIgnoreCase)
        || title.Contains("preprint", StringComparison.OrdinalIgnoreCase)
        || title.Contains("ssrn", StringComparison.OrdinalIgnoreCase)
        || title.Contains("research square", StringComparison.OrdinalIgnoreCase)
        || title.Contains("online", StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(string stated, string registered, bool isConference)
    {
        var a = JournalWords.Of(stated);
        var b = JournalWords.Of(registered);
        if (a.Count == 0 || b.Count == 0)
        {
            return false;
        }

        return Folding.Compact(a) == Folding.Compact(b)
            || WordAlignment.AreAlike(a, b)
            || JournalWords.Abbreviates(a, b, isConference) || JournalWords.Abbreviates(b, a, isConference)
            || JournalWords.IsAcronym(stated, b) || JournalWords.IsAcronym(registered, a)
            || Halves(registered).Any(half => IsHalf(a, stated, half, isConference))
            || Halves(stated).Any(half => IsHalf(b, registered, half, isConference));
    }

    private static bool IsHalf(List<string> whole, string wholeText, string half, bool isConference)
    {
        var words = JournalWords.Of(half);
        return words.Count > 0 && (Folding.Compact(whole) == Folding.Compact(words)
            || JournalWords.Abbreviates(whole, words, isConference)
            || JournalWords.Abbreviates(words, whole, isConference)
            || JournalWords.IsAcronym(wholeText, words));
    }

    // "JNCI: Journal of the National Cancer Institute", "Cell (Cambridge)", "Physics / Chemistry": either half may
    // stand for the whole.
    private static IEnumerable<string> Halves(string title)
    {
        var cut = title.AsSpan().IndexOfAny(":([=/;");
        cut = cut > 0 ? cut : title.IndexOf(" - ", StringComparison.Ordinal);
        cut = cut > 0 ? cut : title.IndexOf(" – ", StringComparison.Ordinal);
        cut = cut > 0 ? cut : title.IndexOf(". ", StringComparison.Ordinal) is > 5 and var stop ? stop : -1;
        if (cut <= 0)
        {
            yield break;
        }

        yield return title[..cut];
        yield return title[(cut + 1)..];
    }
}
