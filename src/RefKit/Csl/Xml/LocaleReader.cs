using System.Net;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Reads <c>cs:locale</c>, of a locale file or of a style (CSL 1.0.2, Locale).</summary>
internal sealed class LocaleReader(AttributeReader attributes)
{
    /// <summary>Terms in use have less than 50 characters. Each may be printed as often as a style has elements.</summary>
    private const int MaxTermLength = 1_000;

    /// <summary>A date has three parts.</summary>
    private const int MaxDateParts = 20;

    private const int MaxDateLength = 1_000;

    private readonly DateReader _dates = new(attributes);

    /// <summary>Reads a locale file. Null when it has errors.</summary>
    public static LocaleLayer? ReadFile(CslNode root, ProblemList problems)
    {
        if (root.Name != "locale")
        {
            problems.Error("CSL003", $"The root element is '{root.Name}'; a locale file begins with 'locale'.",
                root.Line, root.Column);
            return null;
        }

        var layer = new LocaleReader(new AttributeReader(problems)).Read(root);
        SchemaCheck.CheckLocale(root, problems);
        return problems.HasErrors ? null : layer;
    }

    public LocaleLayer Read(CslNode node)
    {
        var layer = new LocaleLayer(node["xml:lang"]);
        foreach (var child in node.Children)
        {
            switch (child.Name)
            {
                case "terms":
                    ReadTerms(child, layer.Terms);
                    break;
                case "date":
                    CheckSize(child);
                    var format = _dates.ReadFormat(child);
                    layer = format.Form == DateForm.Text
                        ? layer with { TextDate = format }
                        : layer with { NumericDate = format };
                    break;
                case "style-options":
                    layer = layer with
                    {
                        PunctuationInQuote = attributes.Bool(child, "punctuation-in-quote"),
                        LimitDayOrdinalsToDay1 = attributes.Bool(child, "limit-day-ordinals-to-day-1"),
                    };
                    break;
                default:
                    break;
            }
        }

        return layer;
    }

    private void CheckSize(CslNode date)
    {
        if (date.Children.Count > MaxDateParts
            || date.Children.Sum(static part => part.Attributes.Sum(static item => item.Value.Length)) > MaxDateLength)
        {
            attributes.Problems.Error("CSL002", $"The date has more than {MaxDateParts} parts or {MaxDateLength} "
                + "characters in them, which is the limit.", date.Line, date.Column);
        }
    }

    private void ReadTerms(CslNode node, Dictionary<TermKey, Term> terms)
    {
        foreach (var child in node.Children)
        {
            if (child.Name != "term" || child["name"] is not { } name)
            {
                attributes.Problems.Error("CSL011", "Only 'term' elements with a 'name' stand in 'terms'.",
                    child.Line, child.Column);
                continue;
            }

            var form = attributes.Enum(child, "form", StyleTables.TermForms) ?? TermForm.Long;
            var genderForm = attributes.Enum(child, "gender-form", StyleTables.Genders) ?? GrammaticalGender.Neuter;
            terms[new TermKey(TermNames.Normalize(name), form, genderForm)] = ReadTerm(child);
        }
    }

    private Term ReadTerm(CslNode node)
    {
        var singular = node.Child("single")?.Text ?? (node.Children.Count == 0 && !IsLineBreak(node.Text) ? node.Text : "");
        var plural = node.Child("multiple")?.Text ?? singular;
        if (Math.Max(singular.Length, plural.Length) > MaxTermLength)
        {
            attributes.Problems.Error("CSL002",
                $"The term is longer than {MaxTermLength} characters, which is the limit.", node.Line, node.Column);
        }

        return new Term(Decode(singular), Decode(plural))
        {
            Gender = attributes.Enum(node, "gender", StyleTables.Genders) ?? GrammaticalGender.Neuter,
            Match = attributes.Enum(node, "match", StyleTables.OrdinalMatches) ?? OrdinalMatch.Default,
        };
    }

    // Terms are written for HTML: some styles escape what is in them once more ("n&amp;#7506;").
    private static string Decode(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    // An element that is only closed on another line is empty.
    private static bool IsLineBreak(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && string.IsNullOrWhiteSpace(text);
}
