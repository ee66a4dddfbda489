using System.Collections.Immutable;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>The rules of the Publication Manual of the APA, 7th edition, that are looked at.</summary>
internal static class ApaRules
{
    public static readonly LintRule Order = new("APA-ORDER", "9.44", "Entries in alphabetical order");
    public static readonly LintRule Duplicate = new("APA-DUPLICATE", "9.1", "Each work once");
    public static readonly LintRule Ampersand = new("APA-AMPERSAND", "9.8", "An ampersand before the last author");
    public static readonly LintRule AuthorComma = new("APA-AUTHOR-COMMA", "9.8",
        "Commas between authors and their parts");
    public static readonly LintRule InitialsSpace = new("APA-INITIALS-SPACE", "9.8", "A space between initials");
    public static readonly LintRule InitialsStop = new("APA-INITIALS-STOP", "9.8", "A full stop behind each initial");
    public static readonly LintRule NameOrder = new("APA-NAME-ORDER", "9.8", "The family name first");
    public static readonly LintRule GivenName = new("APA-GIVEN-NAME", "9.8", "Initials for given names");
    public static readonly LintRule EtAl = new("APA-ET-AL", "9.8", "Up to 20 authors by name");
    public static readonly LintRule YearParentheses = new("APA-YEAR-PARENTHESES", "9.14",
        "The date in parentheses behind the authors");
    public static readonly LintRule YearStop = new("APA-YEAR-STOP", "9.14", "A full stop behind the date");
    public static readonly LintRule NoDate = new("APA-NO-DATE", "9.17", "\"n.d.\" where there is no date");
    public static readonly LintRule DateForm = new("APA-DATE-FORM", "9.14", "Year, month and day of a date");
    public static readonly LintRule TitleCase = new("APA-TITLE-CASE", "9.19", "Titles of works in sentence case");
    public static readonly LintRule TitleQuotes = new("APA-TITLE-QUOTES", "9.19", "No quotation marks round titles");
    public static readonly LintRule TitleStop = new("APA-TITLE-STOP", "9.5", "A full stop behind the title");
    public static readonly LintRule Italics = new("APA-ITALICS", "9.19",
        "Journal and volume, or the title of what stands alone, in italics");
    public static readonly LintRule VolumeIssue = new("APA-VOLUME-ISSUE", "9.25",
        "Volume, issue and pages as 12(3), 45–67");
    public static readonly LintRule PageDash = new("APA-PAGE-DASH", "6.6", "An en dash between pages");
    public static readonly LintRule PageLabel = new("APA-PAGE-LABEL", "9.25",
        "\"pp.\" before the pages of a chapter, not of an article");
    public static readonly LintRule Edition = new("APA-EDITION", "9.19", "The edition as (2nd ed.)");
    public static readonly LintRule Editor = new("APA-EDITOR", "9.10", "Editors as (Ed.) and (Eds.)");
    public static readonly LintRule In = new("APA-IN", "9.28", "\"In\" before the book of a chapter");
    public static readonly LintRule PublisherPlace = new("APA-PUBLISHER-PLACE", "9.29",
        "No place before the publisher");
    public static readonly LintRule Retrieved = new("APA-RETRIEVED", "9.16", "\"Retrieved from\" only with a date");
    public static readonly LintRule DoiForm = new("APA-DOI-FORM", "9.35", "A DOI as https://doi.org/…");
    public static readonly LintRule DoiStop = new("APA-DOI-STOP", "9.35", "No full stop behind a DOI or URL");
    public static readonly LintRule DoiMissing = new("APA-DOI-MISSING", "9.34", "The DOI of an article that has one");
    public static readonly LintRule EndStop = new("APA-END-STOP", "9.5",
        "A full stop at the end of an entry, or before its DOI or URL");

    public static readonly ImmutableArray<LintRule> All =
    [
        Order, Duplicate, Ampersand, AuthorComma, InitialsSpace, InitialsStop, NameOrder, GivenName, EtAl,
        YearParentheses, YearStop, NoDate, DateForm, TitleCase, TitleQuotes, TitleStop, Italics, VolumeIssue, PageDash,
        PageLabel, Edition, Editor, In, PublisherPlace, Retrieved, DoiForm, DoiStop, DoiMissing, EndStop,
    ];
}
