using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Vancouver;

/// <summary>"2nd ed. New York: McGraw-Hill; 2002. p. 93–113." and "In: Vogelstein B, editor." (Citing Medicine, chapter
/// 2).</summary>
internal static partial class VancouverBookCheck
{
    private const string InMessage = "The book of a chapter stands behind \"In:\".";

    public static void Check(EntryView entry)
    {
        if (entry.IsArticle)
        {
            return;
        }

        CheckEdition(entry);
        CheckEditors(entry);
        CheckIn(entry);
        CheckPages(entry);
    }

    private static void CheckEdition(EntryView entry)
    {
        foreach (Match match in EditionWords.Find(entry.Text))
        {
            var isInParentheses = EditionWords.IsInParentheses(entry.Text, match.Index);
            if (!IsEdition(entry, match, isInParentheses))
            {
                continue;
            }

            var start = match.Index - (isInParentheses ? 1 : 0);
            var end = match.Index + match.Length + (isInParentheses ? 1 : 0);
            if (!isInParentheses && EditionWords.IsShort(match)
                && entry.At(match.Index - 2) is '.' or '?' or '!' or ']')
            {
                continue;
            }

            const string Message = "The edition stands behind the title and its full stop, as \"2nd ed.\".";
            if (EditionWords.Shortened(match) is not { } right
                || (isInParentheses && (entry.At(start) != '(' || entry.At(end - 1) != ')')))
            {
                entry.Report(VancouverRules.Edition, match.Index, match.Length, Message);
                continue;
            }

            while (start > 0 && entry.At(start - 1) is ' ' or ',' or '.' or ';')
            {
                start--;
            }

            var before = entry.At(start - 1) is '?' or '!' ? " " : ". ";
            entry.Report(VancouverRules.Edition, match.Index, match.Length, Message,
                new DraftEdit(start, end - start, before + (entry.At(end) == '.' ? right[..^1] : right)));
        }
    }

    // Read as one, or between full stops or parentheses: "2nd ed" of a title or of a series says nothing.
    private static bool IsEdition(EntryView entry, Match match, bool isInParentheses) =>
        (entry.Field(FieldLabel.Edition) is { } edition && edition.End > match.Index
            && edition.Start < match.Index + match.Length)
        || (isInParentheses && entry.At(match.Index - 1) == '(')
        || (entry.Between(match.Index - 2, match.Index) is ". " or ", "
            && entry.Between(match.Index + match.Length - 1, match.Index + match.Length + 2)
                .Contains(". ", StringComparison.Ordinal));

    private static void CheckEditors(EntryView entry)
    {
        foreach (var field in entry.Fields(FieldLabel.Editor))
        {
            var match = Role().Match(entry.Between(field.End, field.End + 14));
            var right = entry.Reference.Editor.Length > 1 ? ", editors" : ", editor";
            var isRight = match.Value.TrimEnd('.') is ", editor" or ", editors";
            if (!match.Success || entry.Reference.Editor.IsEmpty
                || (isRight && match.Value.TrimEnd('.').EndsWith('s') == IsPlural(entry, field)))
            {
                continue;
            }

            var length = match.Length + (entry.At(field.End + match.Length) == ',' ? 1 : 0);
            entry.Report(VancouverRules.Editor, field.End, match.Length,
                $"Behind the names of editors stands \"{right}\".",
                new DraftEdit(field.End, length, right + (entry.At(field.End + length) is '.' or ';' ? "" : ".")));
        }
    }

    // The names as written: commas part them, initials follow without one.
    private static bool IsPlural(EntryView entry, TextRange field)
    {
        var text = entry.TextOf(field).TrimEnd(' ', ',', '.');
        return entry.Reference.Editor.Length > 1 || text.Contains(", ", StringComparison.Ordinal);
    }

    // The book of a chapter begins with its editors, or its title.
    private static void CheckIn(EntryView entry)
    {
        var fields = new[] { entry.Field(FieldLabel.Editor), entry.Field(FieldLabel.ContainerTitle) };
        var places = fields.OfType<TextRange>().ToList();
        if (places.Count == 0)
        {
            return;
        }

        var start = places.Min(static place => place.Start);
        if (In().Match(entry.Between(Math.Max(0, start - 6), start)) is { Success: true } match)
        {
            var word = match.Groups["word"];
            var at = start - 1 - word.Length;
            if (word.Value != "In:")
            {
                entry.Report(VancouverRules.In, at, word.Length, InMessage, new DraftEdit(at, word.Length, "In:"));
            }
        }
        else if (entry.Field(FieldLabel.Editor) is { } editor && editor.Start == start
            && entry.Field(FieldLabel.Title) is { } title
            && title.End <= start && entry.Between(title.End, start) is ". " or " "
            && Role().IsMatch(entry.Between(editor.End, editor.End + 14))
            && entry.Field(FieldLabel.ContainerTitle) is { } book && book.Start > editor.End)
        {
            entry.Report(VancouverRules.In, start, 0, InMessage, new DraftEdit(start, 0, "In: "));
        }
    }

    private static void CheckPages(EntryView entry)
    {
        if (entry.Field(FieldLabel.Pages) is not { } pages)
        {
            return;
        }

        // What comes before may be part of the field.
        var window = Math.Max(0, pages.Start - 7);
        var digits = entry.TextOf(pages).AsSpan().IndexOfAnyInRange('0', '9');
        if (digits >= 0 && PageLabel().Match(entry.Between(window, pages.Start + digits)) is { Success: true } match)
        {
            var word = match.Groups["word"];
            if (word.Value != "p. ")
            {
                entry.Report(VancouverRules.PageLabel, window + word.Index, word.Length,
                    "Before the pages of a chapter stands \"p.\".",
                    new DraftEdit(window + word.Index, word.Length, "p. "));
            }
        }
        else if (BehindIn().IsMatch(entry.Text[..pages.Start])
            && BareRange().IsMatch(entry.Between(pages.Start - 6, entry.Text.Length)))
        {
            entry.Report(VancouverRules.PageLabel, pages.Start, pages.Length,
                "Before the pages of a chapter stands \"p.\".", new DraftEdit(pages.Start, 0, "p. "));
        }
    }

    [GeneratedRegex(@"^\.?,? ?[(\[]?([Ee]ds?|EDS?|[Ee]ditors?)\b\.?[)\]]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Role();

    [GeneratedRegex(@"(^|[.?!\]”""’] )(?<word>[Ii]n:?) $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex In();

    [GeneratedRegex(
        @"(^|[ ,;:(])(?<word>([Pp]p|P|p|[Pp]ages?|[Pp]gs?)(\. ?| |(?=\d)|$))$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageLabel();

    // "; 2002. 93-113."
    [GeneratedRegex(@"^\d{4}\. \d{1,5}[–-]\d{1,5}(\.|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareRange();

    [GeneratedRegex(@"[.?!] In:? ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BehindIn();
}
