using System.Globalization;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Reads attribute values; a value that CSL does not know is a problem and counts as not given.</summary>
internal sealed class AttributeReader(ProblemList problems)
{
    public ProblemList Problems => problems;

    /// <summary>Whether <c>display</c> counts: it places the elements of a layout, not those within groups, names and
    /// macros.</summary>
    public bool HasDisplay { get; set; }

    public Formatting Formatting(CslNode node)
    {
        if (node.Attributes.Count == 0)
        {
            return Tree.Formatting.None;
        }

        var display = Enum(node, "display", DisplayModes) ?? DisplayMode.Unset;
        var formatting = new Formatting
        {
            Prefix = node["prefix"] ?? "",
            Suffix = node["suffix"] ?? "",
            FontStyle = Enum(node, "font-style", FontStyles) ?? FontStyle.Unset,
            FontVariant = Enum(node, "font-variant", FontVariants) ?? FontVariant.Unset,
            FontWeight = Enum(node, "font-weight", FontWeights) ?? FontWeight.Unset,
            TextDecoration = Enum(node, "text-decoration", TextDecorations) ?? TextDecoration.Unset,
            VerticalAlign = Enum(node, "vertical-align", VerticalAligns) ?? VerticalAlign.Unset,
            Display = HasDisplay ? display : DisplayMode.Unset,
            TextCase = Enum(node, "text-case", TextCases) ?? TextCase.Unset,
            HasQuotes = Bool(node, "quotes") == true,
            ResetsQuotes = Bool(node, "quotes") == false,
            StripPeriods = Bool(node, "strip-periods") ?? false,
        };
        return formatting == Tree.Formatting.None ? Tree.Formatting.None : formatting;
    }

    public NameOptionLayer NameOptions(CslNode node, bool isNameElement)
    {
        var layer = new NameOptionLayer
        {
            And = Enum(node, "and", NameAnds),
            Delimiter = isNameElement ? node["delimiter"] : node["name-delimiter"],
            DelimiterPrecedesEtAl = Enum(node, "delimiter-precedes-et-al", DelimiterRules),
            DelimiterPrecedesLast = Enum(node, "delimiter-precedes-last", DelimiterRules),
            EtAlMin = Int(node, "et-al-min"),
            EtAlUseFirst = Int(node, "et-al-use-first"),
            EtAlSubsequentMin = Int(node, "et-al-subsequent-min"),
            EtAlSubsequentUseFirst = Int(node, "et-al-subsequent-use-first"),
            EtAlUseLast = Bool(node, "et-al-use-last"),
            Form = Enum(node, isNameElement ? "form" : "name-form", NameForms),
            Initialize = Bool(node, "initialize"),
            InitializeWith = node["initialize-with"],
            SortOrder = Enum(node, "name-as-sort-order", NameSortOrders),
            SortSeparator = node["sort-separator"]?.Replace("  ", " ", StringComparison.Ordinal),
            NamesDelimiter = isNameElement ? null : node["names-delimiter"],
        };
        return layer == NameOptionLayer.Empty ? NameOptionLayer.Empty : layer;
    }

    public T? Enum<T>(CslNode node, string name, (string Name, T Value)[] values)
        where T : struct
    {
        var text = node[name];
        if (text is null)
        {
            return null;
        }

        foreach (var (known, value) in values)
        {
            if (known == text)
            {
                return value;
            }
        }

        var list = string.Join(", ", values.Select(static value => $"'{value.Name}'"));
        Report(node, name, $"'{text}' is not a value of '{name}'; expected {list}.");
        return null;
    }

    public bool? Bool(CslNode node, string name)
    {
        switch (node[name]?.Trim())
        {
            case null:
                return null;
            case "true" or "1":
                return true;
            case "false" or "0":
                return false;
            case var other:
                Report(node, name, $"'{other}' is not a value of '{name}'; expected 'true' or 'false'.");
                return null;
        }
    }

    public int? Int(CslNode node, string name)
    {
        var text = node[name];
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Report(node, name, $"'{text}' is not a value of '{name}'; expected a whole number.");
        return null;
    }

    public void Report(CslNode node, string attributeName, string message)
    {
        foreach (var attribute in node.Attributes)
        {
            if (attribute.Name == attributeName)
            {
                problems.Error("CSL010", message, attribute.Line, attribute.Column);
                return;
            }
        }

        problems.Error("CSL010", message, node.Line, node.Column);
    }

    private static readonly (string, FontStyle)[] FontStyles =
        [("normal", FontStyle.Normal), ("italic", FontStyle.Italic), ("oblique", FontStyle.Oblique)];

    private static readonly (string, FontVariant)[] FontVariants =
        [("normal", FontVariant.Normal), ("small-caps", FontVariant.SmallCaps)];

    private static readonly (string, FontWeight)[] FontWeights =
        [("normal", FontWeight.Normal), ("bold", FontWeight.Bold), ("light", FontWeight.Light)];

    private static readonly (string, TextDecoration)[] TextDecorations =
        [("none", TextDecoration.None), ("underline", TextDecoration.Underline)];

    private static readonly (string, VerticalAlign)[] VerticalAligns =
        [("baseline", VerticalAlign.Baseline), ("sup", VerticalAlign.Sup), ("sub", VerticalAlign.Sub)];

    private static readonly (string, DisplayMode)[] DisplayModes =
    [
        ("block", DisplayMode.Block), ("left-margin", DisplayMode.LeftMargin),
        ("right-inline", DisplayMode.RightInline), ("indent", DisplayMode.Indent),
    ];

    private static readonly (string, TextCase)[] TextCases =
    [
        ("lowercase", TextCase.Lowercase), ("uppercase", TextCase.Uppercase),
        ("capitalize-first", TextCase.CapitalizeFirst), ("capitalize-all", TextCase.CapitalizeAll),
        ("title", TextCase.Title), ("sentence", TextCase.Sentence),
    ];

    private static readonly (string, NameAnd)[] NameAnds = [("text", NameAnd.Text), ("symbol", NameAnd.Symbol)];

    private static readonly (string, DelimiterRule)[] DelimiterRules =
    [
        ("contextual", DelimiterRule.Contextual), ("after-inverted-name", DelimiterRule.AfterInvertedName),
        ("always", DelimiterRule.Always), ("never", DelimiterRule.Never),
    ];

    private static readonly (string, NameForm)[] NameForms =
        [("long", NameForm.Long), ("short", NameForm.Short), ("count", NameForm.Count)];

    private static readonly (string, NameAsSortOrder)[] NameSortOrders =
        [("first", NameAsSortOrder.First), ("all", NameAsSortOrder.All)];
}
