using System.Collections.Immutable;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Vancouver;

/// <summary>The rules of Citing Medicine, 2nd edition, that are looked at. The sections are those of chapters 1
/// (journal articles) and 2 (books).</summary>
internal static class VancouverRules
{
    public static readonly LintRule Numbering = new("VAN-NUMBERING", "ICMJE",
        "Entries numbered 1, 2, 3 in their order");
    public static readonly LintRule Duplicate = new("VAN-DUPLICATE", "ICMJE", "Each work once");
    public static readonly LintRule Initials = new("VAN-INITIALS", "1.1 author",
        "Initials without full stops and spaces, behind the family name");
    public static readonly LintRule AuthorAnd = new("VAN-AUTHOR-AND", "1.1 author", "Commas alone between authors");
    public static readonly LintRule EtAl = new("VAN-ET-AL", "1.1 author", "Six authors, then \"et al.\"");
    public static readonly LintRule TitleCase = new("VAN-TITLE-CASE", "1.1 title", "Titles in sentence case");
    public static readonly LintRule TitleQuotes = new("VAN-TITLE-QUOTES", "1.1 title",
        "No quotation marks round titles");
    public static readonly LintRule YearParentheses = new("VAN-YEAR-PARENTHESES", "1.1 date",
        "The date behind the journal, without parentheses");
    public static readonly LintRule DateVolume = new("VAN-DATE-VOLUME", "1.1 volume",
        "Date, volume, issue and pages as 2019;12(3):45–67");
    public static readonly LintRule Pages = new("VAN-PAGES", "1.1 pagination", "Page ranges shortened");
    public static readonly LintRule Italics = new("VAN-ITALICS", "1.1", "No italics");
    public static readonly LintRule DoiForm = new("VAN-DOI-FORM", "1.1 notes", "A DOI as doi:10…");

    public static readonly LintRule JournalStops = new("VAN-JOURNAL-STOPS", "1.1 journal",
        "No full stops within the name of a journal, one behind it");
    public static readonly LintRule Publisher = new("VAN-PUBLISHER", "2A publisher",
        "Place, publisher and year as Place: Publisher; 2002");
    public static readonly LintRule Edition = new("VAN-EDITION", "2A edition",
        "The edition as 2nd ed. behind the title");
    public static readonly LintRule Editor = new("VAN-EDITOR", "2A editor",
        "\"editor\" or \"editors\" behind the names");
    public static readonly LintRule In = new("VAN-IN", "2C connective", "\"In:\" before the book of a chapter");
    public static readonly LintRule PageLabel = new("VAN-PAGE-LABEL", "2C location",
        "\"p.\" before the pages of a chapter");

    public static readonly ImmutableArray<LintRule> All =
    [
        Numbering, Duplicate, Initials, AuthorAnd, EtAl, TitleCase, TitleQuotes, YearParentheses, JournalStops,
        DateVolume, Pages, Publisher, Edition, Editor, In, PageLabel, Italics, DoiForm,
    ];
}
