using System.Text.RegularExpressions;

namespace RefKit.Conformance.Tests.Linting;

/// <summary>The mistakes that people make in lists, each made by script in entries in Markdown.</summary>
internal static partial class Mistakes
{
    /// <summary>How many entries each mistake is made in.</summary>
    public const int PerRule = 8;

    // An article in APA style: authors, year, title, journal, volume, issue, pages, rest. Works are by persons.
    private const string ApaArticle =
        @"^(?<authors>(?:[\p{L}'’ -]+, (?:\p{Lu}\.[ -]?)+(?:, )?(?:& )?)+) \((?<year>\d{4}[a-z]?)\)\. (?<title>[^*]+)\. \*(?<journal>[^*]+)\*, \*(?<volume>\d+)\*(?:\((?<issue>\d+)\))?(?:, (?<pages>\d+–\d+))?\.(?<rest>.*)$";

    private const string ApaBook =
        @"^(?<authors>(?:[\p{L}'’ -]+, (?:\p{Lu}\.[ -]?)+(?:, )?(?:& )?)+) \((?<year>\d{4}[a-z]?)\)\. \*(?<title>[^*]+)\*(?<edition> \([^)]*\))?\. (?<publisher>\p{Lu}[\p{L}& ]+)\.(?<rest>.*)$";

    public static IReadOnlyList<Mistake> Of(string style) => style == "apa" ? Apa : Vancouver;

    private static readonly Mistake[] Apa =
    [
        new("APA-AMPERSAND", "and before the last author", x => Article(x) is { } ? Swap(x, ", & ", ", and ") : null),
        new("APA-AUTHOR-COMMA", "no comma before the ampersand", x => Article(x) is { } ? Swap(x, ", & ", " & ") : null),
        new("APA-AUTHOR-COMMA", "semicolons between authors", x => Article(x) is { } a && a.Groups["authors"].Value is var names && names.Contains(", & ", StringComparison.Ordinal)
            ? Put(x, a, "authors", AuthorEnd().Replace(names, ";")) : null),
        new("APA-AUTHOR-COMMA", "no comma behind the family name", x => Article(x) is { } a
            ? Put(x, a, "authors", new Regex(@", (?=\p{Lu}\.)", RegexOptions.None, Second).Replace(a.Groups["authors"].Value, " ", 1)) : null),
        new("APA-INITIALS-SPACE", "initials without space", x => Article(x) is { } a ? Put(x, a, "authors", Regex.Replace(a.Groups["authors"].Value, @"(?<=\p{Lu}\.) (?=\p{Lu}\.)", "", RegexOptions.None, Second)) : null),
        new("APA-INITIALS-STOP", "initials without full stops", x => Article(x) is { } a ? Put(x, a, "authors", Regex.Replace(a.Groups["authors"].Value, @"(?<=\p{Lu})\.", "", RegexOptions.None, Second)) : null),
        new("APA-INITIALS-STOP", "initials joined without full stops", x => Article(x) is { } a ? Put(x, a, "authors", Regex.Replace(a.Groups["authors"].Value, @"(?<=\p{Lu})\.( (?=\p{Lu}\.))?", "", RegexOptions.None, Second)) : null),
        new("APA-NAME-ORDER", "first author not inverted", x => Article(x) is { } a ? Put(x, a, "authors", FirstAuthor().Replace(a.Groups["authors"].Value, "${given} ${family}", 1)) : null),
        new("APA-GIVEN-NAME", "given name written out", x => Article(x) is { } a && FirstAuthor().Match(x) is var first && !first.Value.Contains('-', StringComparison.Ordinal) ? Put(x, a, "authors", FirstAuthor().Replace(a.Groups["authors"].Value, m => $"{m.Groups["family"].Value}, {GivenNameOf(m.Groups["given"].Value)}", 1)) : null),
        new("APA-ET-AL", "et al. in the list", x => Article(x) is { } a && FirstAuthor().Match(a.Groups["authors"].Value) is var first && a.Groups["authors"].Value.Contains('&', StringComparison.Ordinal) ? Put(x, a, "authors", $"{first.Value}, et al.") : null),
        new("APA-YEAR-PARENTHESES", "year without parentheses", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value}). ", $"{a.Groups["year"].Value}. ") : null),
        new("APA-YEAR-PARENTHESES", "year behind the journal", x => Article(x) is { } a ? Swap(Swap(x, $" ({a.Groups["year"].Value})", ""), $"{a.Groups["journal"].Value}*, ", $"{a.Groups["journal"].Value}*, {a.Groups["year"].Value}, ") : null),
        new("APA-YEAR-STOP", "no full stop behind the year", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value}). ", $"({a.Groups["year"].Value}) ") : null),
        new("APA-YEAR-STOP", "comma behind the year", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value}). ", $"({a.Groups["year"].Value}), ") : null),
        new("APA-NO-DATE", "no date", x => Article(x) is { } a ? Swap(x, $" ({a.Groups["year"].Value}). ", " ") : null) { IsReversible = false },
        new("APA-DATE-FORM", "day first", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value})", $"(3 May {a.Groups["year"].Value})") : null) { IsReversible = false },
        new("APA-DATE-FORM", "ordinal", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value})", $"({a.Groups["year"].Value}, March 3rd)") : null) { IsReversible = false },
        new("APA-DATE-FORM", "month shortened", x => Article(x) is { } a ? Swap(x, $"({a.Groups["year"].Value})", $"({a.Groups["year"].Value}, Oct. 12)") : null) { IsReversible = false },
        new("APA-TITLE-CASE", "article title in title case", x => Article(x) is { } a ? Put(x, a, "title", TitleCase(a.Groups["title"].Value)) : null),
        new("APA-TITLE-CASE", "book title in title case", x => Book(x) is { } a ? Put(x, a, "title", TitleCase(a.Groups["title"].Value)) : null),
        new("APA-TITLE-QUOTES", "title in quotation marks", x => Article(x) is { } a ? Put(x, a, "title", "“" + a.Groups["title"].Value + "”") : null),
        new("APA-TITLE-QUOTES", "title in straight quotes, stop inside", x => Article(x) is { } a ? Swap(x, a.Groups["title"].Value + ".", "\"" + a.Groups["title"].Value + ".\"") : null),
        new("APA-TITLE-STOP", "comma behind the title", x => Article(x) is { } a ? Swap(x, a.Groups["title"].Value + ".", a.Groups["title"].Value + ",") : null),
        new("APA-ITALICS", "journal and volume upright", x => Article(x) is { } ? x.Replace("*", "", StringComparison.Ordinal) : null),
        new("APA-ITALICS", "volume upright", x => Article(x) is { } a ? Swap(x, $"*{a.Groups["volume"].Value}*", a.Groups["volume"].Value) : null),
        new("APA-ITALICS", "book title upright", x => Book(x) is { } a ? Swap(x, $"*{a.Groups["title"].Value}*", a.Groups["title"].Value) : null),
        new("APA-VOLUME-ISSUE", "vol. and no.", x => Article(x) is { } a && a.Groups["issue"].Success ? Swap(x, $"*{a.Groups["volume"].Value}*({a.Groups["issue"].Value})", $"vol. {a.Groups["volume"].Value}, no. {a.Groups["issue"].Value}") : null) { IsReversible = false },
        new("APA-VOLUME-ISSUE", "space before the issue", x => Article(x) is { } a && a.Groups["issue"].Success ? Swap(x, $"*({a.Groups["issue"].Value})", $"* ({a.Groups["issue"].Value})") : null),
        new("APA-VOLUME-ISSUE", "issue behind a comma", x => Article(x) is { } a && a.Groups["issue"].Success ? Swap(x, $"*({a.Groups["issue"].Value})", $"*, no. {a.Groups["issue"].Value}") : null),
        new("APA-PAGE-DASH", "hyphen between pages", x => Article(x) is { } a && a.Groups["pages"].Success ? Put(x, a, "pages", a.Groups["pages"].Value.Replace('–', '-')) : null),
        new("APA-PAGE-DASH", "spaces round the dash", x => Article(x) is { } a && a.Groups["pages"].Success ? Put(x, a, "pages", a.Groups["pages"].Value.Replace("–", " – ", StringComparison.Ordinal)) : null),
        new("APA-PAGE-LABEL", "pp. before the pages", x => Article(x) is { } a && a.Groups["pages"].Success ? Put(x, a, "pages", "pp. " + a.Groups["pages"].Value) : null),
        new("APA-EDITION", "edition without parentheses", x => Book(x) is { } a && !a.Groups["edition"].Success ? Swap(x, $"{a.Groups["title"].Value}*. ", $"{a.Groups["title"].Value}*, 2nd ed. ") : null) { IsReversible = false },
        new("APA-EDITION", "edition in words", x => Book(x) is { } a && !a.Groups["edition"].Success ? Swap(x, $"{a.Groups["title"].Value}*. ", $"{a.Groups["title"].Value}* (3rd edition). ") : null) { IsReversible = false },
        new("APA-EDITOR", "editors written out", x => x.Contains(" (Eds.)", StringComparison.Ordinal) ? Swap(x, "(Eds.)", "(Editors)") : Swap(x, "(Ed.)", "(Editor)")),
        new("APA-EDITOR", "eds in small letters", x => x.Contains(" (Eds.)", StringComparison.Ordinal) ? Swap(x, "(Eds.)", "(eds.)") : x.Contains(" (Ed.)", StringComparison.Ordinal) ? Swap(x, " (Ed.)", ", ed.") : null),
        new("APA-PUBLISHER-PLACE", "place before the publisher", x => Book(x) is { } a ? Put(x, a, "publisher", "New York, NY: " + a.Groups["publisher"].Value) : null),
        new("APA-RETRIEVED", "Retrieved from before a DOI", x => Swap(x, "https://doi.org/", "Retrieved from https://doi.org/")),
        new("APA-RETRIEVED", "Retrieved with a date before a DOI", x => Swap(x, "https://doi.org/", "Retrieved May 3, 2020, from https://doi.org/")),
        new("APA-DOI-FORM", "doi: before the DOI", x => Swap(x, "https://doi.org/", "doi:")),
        new("APA-DOI-FORM", "DOI: and a space", x => Swap(x, "https://doi.org/", "DOI: ")),
        new("APA-DOI-FORM", "old resolver", x => Swap(x, "https://doi.org/", "http://dx.doi.org/")),
        new("APA-DOI-FORM", "bare DOI", x => Swap(x, "https://doi.org/", "")),
        new("APA-DOI-STOP", "full stop behind the DOI", x => x.Contains("https://doi.org/", StringComparison.Ordinal) && !x.EndsWith(')') ? x + "." : null),
        new("APA-DOI-MISSING", "no DOI", x => Article(x) is { } a && a.Groups["rest"].Value.StartsWith(" https://doi.org/", StringComparison.Ordinal) ? Put(x, a, "rest", "") : null),
        new("APA-END-STOP", "no full stop at the end", x => Article(x) is { } a && a.Groups["pages"].Success && a.Groups["rest"].Length == 0 ? x[..a.Groups["rest"].Index][..^1] : null),
        new("APA-AMPERSAND", "a comma alone before the last author", x => Article(x) is { } ? Swap(x, ", & ", ", ") : null),
        new("APA-AMPERSAND", "and before the last editor", x => Editors().Replace(x, "${first} and ${last}", 1)),
        new("APA-NAME-ORDER", "editors of a book inverted", x => NaturalEditors().Replace(x, "In ${f1}, ${g1}, & ${f2}, ${g2} (Eds.)", 1)),
        new("APA-EDITOR", "one editor as several", x => Swap(x, "(Ed.), *", "(Eds.), *")),
        new("APA-EDITOR", "several editors as one", x => Editors().IsMatch(x) ? Swap(x, "(Eds.)", "(Ed.)") : null),
        new("APA-IN", "no In before the editors", x => BookOfChapter().Replace(x, " ", 1)),
        new("APA-IN", "In with a colon", x => BookOfChapter().Replace(x, " In: ", 1)),
        new("APA-IN", "in behind a comma", x => x.Contains(". In ", StringComparison.Ordinal) && BookOfChapter().IsMatch(x) ? Swap(x, ". In ", ", in ") : null),
        new("APA-PAGE-LABEL", "no pp. before the pages of a chapter", x => ChapterPages().Replace(x, "", 1)),
        new("APA-PAGE-LABEL", "p. before the pages of a chapter", x => ChapterPages().Replace(x, "p. ", 1)),
        new("APA-END-STOP", "no full stop before the DOI", x => Article(x) is { } a && a.Groups["pages"].Success ? Swap(x, ". https://doi.org/", " https://doi.org/") : null),
        new("APA-VOLUME-ISSUE", "colon before the pages", x => Article(x) is { } a && a.Groups["pages"].Success ? Swap(x, ", " + a.Groups["pages"].Value, ": " + a.Groups["pages"].Value) : null),
        new("APA-ITALICS", "issue in italics", x => Article(x) is { } a && a.Groups["issue"].Success ? Swap(x, $"*({a.Groups["issue"].Value})", $"({a.Groups["issue"].Value})*") : null),
        new("APA-ITALICS", "title of the article in italics", x => Article(x) is { } a ? Put(x, a, "title", "*" + a.Groups["title"].Value + "*") : null),
        new("APA-TITLE-CASE", "small letter behind the colon", x => Article(x) is { } a ? Put(x, a, "title", BehindColon().Replace(a.Groups["title"].Value, static word => word.Value.ToLowerInvariant(), 1)) : null),
        new("APA-DOI-FORM", "www before the resolver", x => Swap(x, "https://doi.org/", "https://www.doi.org/")),
        new("APA-DUPLICATE", "the same entry twice", x => Article(x) is { } ? x + "\n\n" + x : null),
        new("APA-ORDER", "an entry out of order", x => Article(x) is { } && x[0] is > 'B' and <= 'Z' ? x + "\n\nAbbott, K. L. (2011). A study of order in lists. *Journal of Order*, *3*(2), 12–19.\n\nAdams, C. (2012). Another study of order in lists. *Journal of Order*, *4*(1), 1–9." : null),
    ];

    // Behind the first of a list: the number 3 is left out.
    private static readonly string[] Others =
    [
        "2. Rose ME, Huerbin MB. Regulation of amino acid concentrations. Brain Res. 2002;935(1):40–6.",
        "4. Geraud G, Spierings EL. Tolerability and safety of a drug. Headache. 2002;42(2):93–9.",
        "5. Abend SM, Kulish N. The method from a point of view. Int J Psychoanal. 2002;83(2):491–5.",
    ];

    // Authors, title, journal, date, volume, issue, pages, behind the number.
    private const string VancouverArticle =
        @"^(?<number>\d+\\?\. ?)(?<authors>[^.]+?)\. (?<title>[^.]+)\. (?<journal>[^.0-9]+)\. (?<year>\d{4});(?<volume>\d+)\((?<issue>\d+)\):(?<pages>\d+(?:–\d+)?)\.(?<rest>.*)$";

    // Title, place, publisher and year of a book, or of that of a chapter.
    private const string VancouverBook =
        @"^(?<number>\d+\\?\. ?).*[.?!] (?<place>\p{Lu}[\p{L} ]+(?: \(\p{Lu}{2}\))?): (?<publisher>\p{Lu}[\p{L}& -]+); (?<year>\d{4})\.(?<pages> p\. \d+–\d+\.)?";

    private static readonly Mistake[] Vancouver =
    [
        new("VAN-JOURNAL-STOPS", "full stops within the journal", x => Medical(x) is { } a && a.Groups["journal"].Value is var journal && journal.Contains(' ', StringComparison.Ordinal) && journal.Length < 30 ? Put(x, a, "journal", journal.Replace(" ", ". ", StringComparison.Ordinal)) : null),
        new("VAN-JOURNAL-STOPS", "no full stop behind the journal", x => Medical(x) is { } a ? Swap(x, $"{a.Groups["journal"].Value}. {a.Groups["year"].Value}", $"{a.Groups["journal"].Value} {a.Groups["year"].Value}") : null),
        new("VAN-PUBLISHER", "comma before the year", x => MedicalBook(x) is { } a ? Swap(x, $"{a.Groups["publisher"].Value}; ", $"{a.Groups["publisher"].Value}, ") : null),
        new("VAN-PUBLISHER", "comma behind the place", x => MedicalBook(x) is { } a ? Swap(x, $"{a.Groups["place"].Value}: {a.Groups["publisher"].Value}", $"{a.Groups["place"].Value}, {a.Groups["publisher"].Value}") : null),
        new("VAN-PUBLISHER", "publisher before the place", x => MedicalBook(x) is { } a ? Swap(x, $"{a.Groups["place"].Value}: {a.Groups["publisher"].Value}; ", $"{a.Groups["publisher"].Value}, {a.Groups["place"].Value}, ") : null),
        new("VAN-PUBLISHER", "year in parentheses", x => MedicalBook(x) is { } a ? Swap(x, $"{a.Groups["publisher"].Value}; {a.Groups["year"].Value}", $"{a.Groups["publisher"].Value} ({a.Groups["year"].Value})") : null),
        new("VAN-EDITION", "edition in words", x => MedicalBook(x) is { } a && !x.Contains(" ed. ", StringComparison.Ordinal) ? Swap(x, $" {a.Groups["place"].Value}: ", $" Second edition. {a.Groups["place"].Value}: ") : null) { IsReversible = false },
        new("VAN-EDITION", "edition in parentheses", x => MedicalBook(x) is { } a && !x.Contains(" ed. ", StringComparison.Ordinal) ? Swap(x, $". {a.Groups["place"].Value}: ", $" (3rd ed.). {a.Groups["place"].Value}: ") : null) { IsReversible = false },
        new("VAN-EDITOR", "eds in parentheses", x => x.Contains(", editors.", StringComparison.Ordinal) ? Swap(x, ", editors.", " (Eds.).") : Swap(x, ", editor.", " (Ed.).")),
        new("VAN-EDITOR", "eds in small letters", x => x.Contains(", editors.", StringComparison.Ordinal) ? Swap(x, ", editors.", ", eds.") : Swap(x, ", editor.", ", ed.")),
        new("VAN-IN", "In without colon", x => Swap(x, ". In: ", ". In ")),
        new("VAN-PAGE-LABEL", "pp. before the pages", x => x.Contains(". p. ", StringComparison.Ordinal) ? Swap(x, ". p. ", ". pp. ") : null),
        new("VAN-PAGE-LABEL", "pages in words", x => x.Contains(". p. ", StringComparison.Ordinal) ? Swap(x, ". p. ", ". pages ") : null),
        new("VAN-INITIALS", "initials first", x => Medical(x) is { } a ? Put(x, a, "authors", FirstInitials().Replace(a.Groups["authors"].Value, "${initials} ${family}", 1)) : null),
        new("VAN-AUTHOR-AND", "semicolons between authors", x => Medical(x) is { } a && !a.Groups["authors"].Value.Contains("et al", StringComparison.Ordinal)
            ? Put(x, a, "authors", a.Groups["authors"].Value.Replace(", ", "; ", StringComparison.Ordinal)) : null),
        new("VAN-DATE-VOLUME", "spaces in date and volume", x => Medical(x) is { } a ? Swap(x, $"{a.Groups["year"].Value};{a.Groups["volume"].Value}({a.Groups["issue"].Value}):",
            $"{a.Groups["year"].Value}; {a.Groups["volume"].Value} ({a.Groups["issue"].Value}): ") : null),
        new("VAN-YEAR-PARENTHESES", "year in parentheses behind the journal", x => Medical(x) is { } a ? Swap(x, $" {a.Groups["year"].Value};", $" ({a.Groups["year"].Value});") : null),
        new("VAN-EDITOR", "one editor as several", x => Swap(x, ", editor.", ", editors.")),
        new("VAN-PUBLISHER", "no space before the year", x => MedicalBook(x) is { } a ? Swap(x, $"; {a.Groups["year"].Value}.", $";{a.Groups["year"].Value}.") : null),
        new("VAN-PAGE-LABEL", "no p. before the pages", x => x.Contains(". In: ", StringComparison.Ordinal) ? Swap(x, ". p. ", ". ") : null),
        new("VAN-INITIALS", "full stops behind initials", x => Medical(x) is { } a ? Put(x, a, "authors", Regex.Replace(a.Groups["authors"].Value, @"(?<= )(\p{Lu})(\p{Lu})?(?=,|$)", "$1.$2.", RegexOptions.None, Second).Replace("..", ".", StringComparison.Ordinal)) : null),
        new("VAN-INITIALS", "comma behind the family name", x => Medical(x) is { } a ? Put(x, a, "authors", Regex.Replace(a.Groups["authors"].Value, @"(?<=\p{Ll}) (?=\p{Lu}{1,3}(,|$))", ", ", RegexOptions.None, Second)) : null),
        new("VAN-AUTHOR-AND", "and before the last author", x => Medical(x) is { } a && a.Groups["authors"].Value is var names && names.LastIndexOf(", ", StringComparison.Ordinal) is var at && at > 0 && !names.Contains("et al", StringComparison.Ordinal) ? Put(x, a, "authors", names[..at] + " and " + names[(at + 2)..]) : null),
        new("VAN-ET-AL", "et al. behind one author", x => Medical(x) is { } a && a.Groups["authors"].Value is var names && names.IndexOf(", ", StringComparison.Ordinal) is var at && at > 0 ? Put(x, a, "authors", names[..at] + ", et al") : null),
        new("VAN-TITLE-CASE", "title in title case", x => Medical(x) is { } a ? Put(x, a, "title", TitleCase(a.Groups["title"].Value)) : null),
        new("VAN-TITLE-QUOTES", "title in quotation marks", x => Medical(x) is { } a ? Put(x, a, "title", "“" + a.Groups["title"].Value + "”") : null),
        new("VAN-YEAR-PARENTHESES", "year in parentheses behind the authors", x => Medical(x) is { } a ? Swap(Swap(x, $" {a.Groups["year"].Value};", " "), a.Groups["title"].Value, $"({a.Groups["year"].Value}). " + a.Groups["title"].Value).Replace(". (", " (", StringComparison.Ordinal) : null),
        new("VAN-DATE-VOLUME", "commas between date, volume and pages", x => Medical(x) is { } a ? Swap(x, $"{a.Groups["year"].Value};{a.Groups["volume"].Value}({a.Groups["issue"].Value}):", $"{a.Groups["year"].Value}, {a.Groups["volume"].Value}({a.Groups["issue"].Value}), ") : null),
        new("VAN-DATE-VOLUME", "vol. and no.", x => Medical(x) is { } a ? Swap(x, $";{a.Groups["volume"].Value}({a.Groups["issue"].Value}):", $"; vol. {a.Groups["volume"].Value}, no. {a.Groups["issue"].Value}: ") : null),
        new("VAN-PAGES", "pages in full", x => Medical(x) is { } a && Full(a.Groups["pages"].Value) is { } full ? Put(x, a, "pages", full) : null),
        new("VAN-ITALICS", "journal in italics", x => Medical(x) is { } a ? Put(x, a, "journal", "*" + a.Groups["journal"].Value + "*") : null),
        new("VAN-DUPLICATE", "the same entry twice", x => Medical(x) is { } a ? x + "\n\n2. " + x[a.Groups["number"].Length..] : null),
        new("VAN-NUMBERING", "a number left out", x => Medical(x) is { } a ? string.Join("\n\n", "1. " + x[a.Groups["number"].Length..], Others[0], Others[1], Others[2]) : null),
        new("VAN-DOI-FORM", "DOI as a link", x => Swap(x, "doi:", "https://doi.org/")),
    ];

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static Match? Article(string entry) => Regex.Match(entry, ApaArticle, RegexOptions.None, Second) is { Success: true } match ? match : null;

    private static Match? Book(string entry) => Regex.Match(entry, ApaBook, RegexOptions.None, Second) is { Success: true } match ? match : null;

    private static Match? Medical(string entry) => Regex.Match(entry, VancouverArticle, RegexOptions.None, Second) is { Success: true } match ? match : null;

    private static Match? MedicalBook(string entry) => Regex.Match(entry, VancouverBook, RegexOptions.None, Second) is { Success: true } match ? match : null;

    private static string Swap(string text, string old, string fresh)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), fresh, text.AsSpan(at + old.Length));
    }

    private static string Put(string text, Match match, string group, string fresh)
    {
        var place = match.Groups[group];
        return string.Concat(text.AsSpan(0, place.Index), fresh, text.AsSpan(place.Index + place.Length));
    }

    // At least three words that no one takes for names.
    private static string TitleCase(string title)
    {
        var count = 0;
        var made = Word().Replace(title, word =>
        {
            count += word.Length > 4 ? 1 : 0;
            return word.Length > 3 ? char.ToUpperInvariant(word.Value[0]) + word.Value[1..] : word.Value;
        });
        return count >= 3 ? made : title;
    }

    private static string? Full(string pages)
    {
        var parts = pages.Split('–');
        return parts.Length == 2 && parts[1].Length < parts[0].Length
            ? parts[0] + "–" + parts[0][..^parts[1].Length] + parts[1]
            : null;
    }

    private static string GivenNameOf(string initials) => string.Join(' ', initials.Split(' ').Select(static (x, i) =>
        (i > 0 ? x[..1] + "." : x[0] switch { 'A' => "Anna", 'B' => "Benjamin", 'C' => "Charles", 'D' => "David", 'E' => "Elizabeth", 'F' => "Frank", 'G' => "George", 'H' => "Helen", 'I' => "Irene", 'J' => "John", 'K' => "Karl", 'L' => "Laura", 'M' => "Maria", 'N' => "Nora", 'O' => "Oscar", 'P' => "Peter", 'R' => "Robert", 'S' => "Sarah", 'T' => "Thomas", 'U' => "Ursula", 'V' => "Victor", 'Y' => "Yvonne", 'Z' => "Zoe", _ => "William" })));

    [GeneratedRegex(@"(?<=\p{Lu}\.),(?= )", RegexOptions.None, 1000)]
    private static partial Regex AuthorEnd();

    [GeneratedRegex(@"^(?<family>[\p{L}'’ -]+), (?<given>(\p{Lu}\.[ -]?)*\p{Lu}\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstAuthor();

    [GeneratedRegex(@"(?<![\p{L}’'-])\p{Ll}[\p{Ll}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    // "In A. Doe & B. Roe (Eds.), "
    [GeneratedRegex(@"(?<=[.?!] In )(?<first>\p{Lu}\.[^()&]+?) & (?<last>[^()&]+)(?= \(Eds\.\), \*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Editors();

    [GeneratedRegex(@"(?<=[.?!] )In (?<g1>\p{Lu}\.( \p{Lu}\.)*) (?<f1>\p{Lu}[\p{L}-]+) & (?<g2>\p{Lu}\.( \p{Lu}\.)*) (?<f2>\p{Lu}[\p{L}-]+) \(Eds\.\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NaturalEditors();

    [GeneratedRegex(@"(?<=[.?!]) In (?=\p{Lu}\. [^()]+ \(Eds?\.\), \*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BookOfChapter();

    [GeneratedRegex(@"(?<= In .*\*[^*()]* \(([^()]+, )?)pp\. (?=\d+–\d+\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChapterPages();

    [GeneratedRegex(@"(?<=: )\p{Lu}(?=\p{Ll}+ \p{Ll})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BehindColon();

    [GeneratedRegex(@"^(?<family>\p{Lu}\p{Ll}+) (?<initials>\p{Lu}{1,3})(?=,|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstInitials();
}
