using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary>A localized date format of a locale: <c>cs:date form</c>.</summary>
internal sealed record DateFormat(DateForm Form, string Delimiter, Formatting Formatting,
    ImmutableArray<DatePart> Parts);
