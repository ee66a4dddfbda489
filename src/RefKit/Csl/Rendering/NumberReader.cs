using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Takes the content of a number variable apart: the values, what joins them, and the labels written among them, as in
/// "vol. 1, fol. 186" (the specification leaves open what such content means; this is what citeproc-js makes of it).
/// </summary>
internal static class NumberReader
{
    private const string Escaped = "\\-";

    /// <summary>The values, at least one.</summary>
    /// <param name="text">The content of the variable.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="locatorTerm">What a locator counts.</param>
    /// <param name="locale">The locale, for its terms.</param>
    public static List<NumberPart> Read(string text, Variable variable, string locatorTerm, LocaleData locale)
    {
        text = text.Trim();
        var ownLabel = variable.Is(NumberVariable.Locator)
            ? NumberLabels.Abbreviation(locatorTerm)
            : IsPage(variable) ? "p." : NumberLabels.Abbreviation(TermOf(variable));
        var hasDash = (IsPage(variable) || variable.Is(NumberVariable.Locator)) && text.Contains('–', StringComparison.Ordinal);
        var hasHyphen = text.Contains('-', StringComparison.Ordinal);
        if (hasDash)
        {
            text = text.Replace('–', '-');
        }

        var joinsAtHyphens = !text.Contains(Escaped, StringComparison.Ordinal);
        if (!joinsAtHyphens)
        {
            text = Unescape(text);
        }

        var parts = new List<NumberPart>();
        var label = ownLabel;
        var isFirst = true;
        foreach (var (element, joiner) in Split(text, joinsAtHyphens, locale))
        {
            var written = JoinerText(joiner, element, isFirst && ownLabel.Length > 0, locale);
            label = ReadElement(element, written, label, isFirst, variable, locale, parts);
            isFirst = false;
        }

        for (var i = 0; i < parts.Count - 1; i++)
        {
            if (parts[i].Joiner.Length == 0)
            {
                parts[i].Joiner = " ";
            }
        }

        NumberRules.Apply(parts, variable, text, locale);
        if (hasDash && !hasHyphen)
        {
            RestoreDashes(parts);
        }

        return parts;
    }

    // What is no range of numbers, such as "1.3.36–37", keeps the dash that it is written with.
    private static void RestoreDashes(List<NumberPart> parts)
    {
        foreach (var part in parts)
        {
            part.Value = part.Value.Replace('-', '–');
            part.Joiner = part.Joiner == "-" ? "–" : part.Joiner;
        }
    }

    public static bool IsPage(Variable variable) =>
        variable.Is(NumberVariable.Page) || variable.Is(NumberVariable.PageFirst);

    /// <summary>Whether the variable may count anything, so that a label at its start says what.</summary>
    public static bool CountsAnything(Variable variable) => IsPage(variable) || variable.Is(NumberVariable.Locator)
        || variable.Is(NumberVariable.Number);

    public static string TermOf(Variable variable) =>
        variable.Kind == VariableKind.Number ? ((NumberVariable)variable.Index).ToCslName() : "";

    /// <summary>A number as it is written, without the marks of hyphens that are to stay hyphens: "18\-2424".</summary>
    public static string AsWritten(string text) => text.Replace(Escaped, "-", StringComparison.Ordinal);

    // A hyphen that is escaped stays one; any other beside it joins numbers.
    private static string Unescape(string text) =>
        text.Replace(Escaped, "\u2010", StringComparison.Ordinal).Replace('-', '–').Replace('\u2010', '-')
            .Replace("\\", "", StringComparison.Ordinal);

    private static List<(string Element, string Joiner)> Split(string text, bool joinsAtHyphens, LocaleData locale)
    {
        var elements = new List<(string Element, string Joiner)>();
        var start = 0;
        foreach (var range in NumberJoiners.Find(text, locale.And))
        {
            var joiner = text[range];
            if (!joinsAtHyphens && joiner.Contains('-', StringComparison.Ordinal))
            {
                continue;
            }

            elements.Add((text[start..range.Start.Value], joiner));
            start = range.End.Value;
        }

        elements.Add((text[start..], ""));

        // "12a-c" is one value.
        for (var i = elements.Count - 2; i >= 0; i--)
        {
            if (elements[i].Joiner == "-" && IsLettered(elements[i].Element)
                && elements[i + 1].Element.AsSpan().Trim(",") is [_, ..] letters
                && letters.IndexOfAnyExcept(NumberRules.Letters) < 0)
            {
                elements[i] = ($"{elements[i].Element}-{elements[i + 1].Element}", elements[i + 1].Joiner);
                elements.RemoveAt(i + 1);
            }
        }

        return elements;
    }

    private static bool IsLettered(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return end > 0 && end < text.Length && text.AsSpan(0, end).IndexOfAnyExceptInRange('0', '9') < 0
            && text.AsSpan(end).Trim(",").IndexOfAnyExcept(NumberRules.Letters) < 0;
    }

    private static string JoinerText(string joiner, string element, bool hasLabel, LocaleData locale)
    {
        var trimmed = joiner.Trim();
        if (trimmed == "-")
        {
            return "-";
        }

        if (trimmed != "&")
        {
            return joiner;
        }

        var isTight = element.Length > 0 && char.IsAsciiLetter(element[^1])
            && (hasLabel || char.IsAsciiLetter(element[0]));
        return isTight ? locale.Ampersand : $" {locale.Ampersand} ";
    }

    // What stands between two joiners: values with labels before them. The result is the label in force at the end.
    private static string ReadElement(string element, string joiner, string label, bool isFirst, Variable variable,
        LocaleData locale, List<NumberPart> parts)
    {
        var labels = NumberLabelFinder.Find(element);
        if (labels.Count > 0 && isFirst && labels[0].Start == 0 && !IsLabel(labels[0].Label, variable, locale))
        {
            labels.RemoveAt(0);
        }

        var start = 0;
        foreach (var found in labels)
        {
            var value = element[start..found.Start].Trim();
            if (value.Length > 0)
            {
                parts.Add(NumberRules.Part(label, LabelSpaces(label), value, ""));
            }

            label = found.Spaces.Length > 0 ? found.Label + found.Spaces : found.Label;
            start = found.End;
        }

        parts.Add(NumberRules.Part(label, LabelSpaces(label), element[start..].Trim(), joiner));
        return label;
    }

    private static string LabelSpaces(string label) => label[label.AsSpan().TrimEnd().Length..];

    private static bool IsLabel(string label, Variable variable, LocaleData locale) =>
        NumberLabels.TermOf(label) is { } term && locale.Find(term, TermForm.Long) is not null
        && (CountsAnything(variable) || term == TermOf(variable));
}
