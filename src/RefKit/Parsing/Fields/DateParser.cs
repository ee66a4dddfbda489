namespace RefKit.Parsing.Fields;

/// <summary>
/// Reads the date of a reference: years with letters, months and seasons in many languages, whole dates in the usual
/// orders, ranges, approximate and original dates, "n.d." and "in press". Dates such as 3/4/2001, whose day and month
/// nobody can tell apart, give the year alone.
/// </summary>
internal static class DateParser
{
    /// <summary>Reads a field. Text that is no date comes back as a literal.</summary>
    public static DateField Parse(ReadOnlySpan<char> text)
    {
        // Most dates are a year and nothing else.
        if (text.Length == 4 && text.IndexOfAnyExceptInRange('0', '9') < 0
            && FieldText.TryReadInt32(text, out var year) && year is >= 1000 and <= 2199)
        {
            return new DateField(DateRange.Of(PartialDate.Of(year)), null, null, null);
        }

        var tokens = DateToken.Read(text);
        var phrase = Phrase(tokens);
        if (phrase.Length == 0 || DateWords.IsNoDate(phrase))
        {
            return DateField.None;
        }

        if (TryReadDates(tokens, out var field)
            || (MisreadYear.Find(text) is { } misread && TryReadDates(DateToken.Read(misread), out field)))
        {
            return field;
        }

        var literal = FieldText.TrimBrackets(FieldText.TrimSeparators(FieldText.Collapse(text))).ToString();
        return DateWords.IsStatus(phrase)
            ? DateField.None with { Status = literal }
            : DateField.None with { Issued = literal.Length == 0 ? null : DateRange.FromLiteral(literal) };
    }

    private static string Phrase(List<DateToken> tokens) =>
        string.Join(' ', tokens.Where(static token => token.Kind == DateTokenKind.Word).Select(static token =>
            token.Text))
            + (tokens.Exists(static token => token.Kind == DateTokenKind.Number) ? " 0" : "");

    private static bool TryReadDates(List<DateToken> tokens, out DateField field)
    {
        field = DateField.None;
        var qualification = QualificationOf(tokens);
        var ends = new DateEndReader(tokens).Read();
        if (ends.Count == 0 || !ends.Exists(static end => end.Parts.Year != 0))
        {
            return false;
        }

        var first = ends[0].Parts;
        if (ends is [_, { Join: DateJoin.Bracket } other, ..] && other.Parts.Year != 0 && first.Year != 0)
        {
            field = Republished(first, other.Parts, qualification);
            return true;
        }

        if (ends is [_, { Join: DateJoin.Slash } later, ..] && first.Year != 0 && later.Parts.Year - first.Year > 1
            && first.Month == 0 && later.Parts.Month == 0)
        {
            field = Republished(first, later.Parts, qualification);
            return true;
        }

        var last = ends.Count > 1 && ends[1].Join != DateJoin.Bracket ? ends[1].Parts : default;
        Complete(ref first, ref last);
        if (!first.TryBuild(qualification, out var start))
        {
            return false;
        }

        var issued = last.TryBuild(qualification, out var end) && start < end
            ? DateRange.Between(start, end)
            : ends[^1].IsOpen ? DateRange.From(start) : DateRange.Of(start);
        field = new DateField(issued, null, first.YearSuffix ?? last.YearSuffix, null);
        return true;
    }

    // "2001 [1953]", "1953/2001": the later one is the edition at hand.
    private static DateField Republished(DateParts one, DateParts other, DateQualification qualification)
    {
        var (earlier, later) = one.Year <= other.Year ? (one, other) : (other, one);
        earlier.TryBuild(qualification, out var original);
        later.TryBuild(DateQualification.None, out var issued);
        return earlier.Year == later.Year
            ? new DateField(DateRange.Of(issued), null, one.YearSuffix, null)
            : new DateField(DateRange.Of(issued), DateRange.Of(original), one.YearSuffix ?? other.YearSuffix, null);
    }

    // "3-5 May 2001", "May 3-June 2, 2001", "1998-99": each end lends the other what it lacks.
    private static void Complete(ref DateParts first, ref DateParts last)
    {
        if (last.IsEmpty)
        {
            return;
        }

        first.Year = first.Year == 0 ? last.Year : first.Year;
        last.Year = last.Year == 0 ? first.Year : last.Year;
        if (first.Month == 0 && first.Season == Season.None && first.Day > 0)
        {
            first.Month = last.Month;
        }

        if (last.Month == 0 && last.Season == Season.None && last.Day > 0)
        {
            last.Month = first.Month;
        }
    }

    private static DateQualification QualificationOf(List<DateToken> tokens)
    {
        var qualification = DateQualification.None;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var isYearSuffix = i > 0 && tokens[i - 1].IsYear && !token.HasSpaceBefore;
            qualification |= token.Is('?') ? DateQualification.Uncertain
                : token.Is('~') || (token.Kind == DateTokenKind.Word && !isYearSuffix && DateWords.IsCirca(token.Text))
                    ? DateQualification.Approximate
                    : DateQualification.None;
        }

        return qualification;
    }
}
