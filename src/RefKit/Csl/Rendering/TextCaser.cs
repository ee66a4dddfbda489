using System.Globalization;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Carries out <c>text-case</c> over a part of the run tree as if it were one text; what is marked
/// <c>nocase</c> stays (CSL 1.0.2, Text-case). Superscript, subscript and small capitals keep their case too.</summary>
internal static class TextCaser
{
    public static void Apply(List<RunNode> nodes, TextCase textCase, Renderer renderer)
    {
        if (!AppliesTo(textCase, renderer))
        {
            return;
        }

        var leaves = new List<(RunNode Leaf, bool IsProtected)>();
        Collect(nodes, leaves, isProtected: false);
        var length = 0;
        foreach (var (leaf, _) in leaves)
        {
            length += leaf.Text!.Length;
        }

        var letters = new char[length];
        var isProtected = new bool[length];
        var position = 0;
        foreach (var (leaf, isKept) in leaves)
        {
            leaf.Text!.CopyTo(0, letters, position, leaf.Text.Length);
            isProtected.AsSpan(position, leaf.Text.Length).Fill(isKept);
            position += leaf.Text.Length;
        }

        CaseConverter.Convert(letters, isProtected, ModeOf(textCase), CultureOf(renderer));
        position = 0;
        foreach (var (leaf, _) in leaves)
        {
            var end = position + leaf.Text!.Length;
            leaf.Text = new string(letters, position, end - position);
            position = end;
        }
    }

    public static string Apply(string text, TextCase textCase, Renderer renderer) =>
        AppliesTo(textCase, renderer)
            ? CaseConverter.Convert(text, ModeOf(textCase), CultureOf(renderer))
            : text;

    /// <summary>The same for words that belong to the style and for fields that hold no title: title case is carried
    /// out in any language.</summary>
    public static string ApplyInAnyLanguage(string text, TextCase textCase, Renderer renderer) =>
        textCase == TextCase.Title && !IsLegal(renderer)
            ? CaseConverter.Convert(text, CaseMode.Title, CultureOf(renderer))
            : Apply(text, textCase, renderer);

    // Titles of legal items are written as the law of their jurisdiction has them.
    private static bool IsLegal(Renderer renderer) =>
        renderer.Context.Reference[TextVariable.Jurisdiction] is not null;

    // Title case is for English only: by the language of the item, else of the style.
    private static bool AppliesTo(TextCase textCase, Renderer renderer)
    {
        if (textCase != TextCase.Title)
        {
            return true;
        }

        if (IsLegal(renderer))
        {
            return false;
        }

        var language = renderer.Context.Reference.Language;
        return language is null
            ? renderer.Locale.IsEnglish
            : language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                && (language.Length == 2 || !char.IsAsciiLetter(language[2])
                    || language.StartsWith("eng", StringComparison.OrdinalIgnoreCase));
    }

    private static CultureInfo CultureOf(Renderer renderer)
    {
        var language = renderer.Context.Reference.Language ?? renderer.Locale.Language;
        return IsOf(language, "tr") || IsOf(language, "az") ? Cultures.Turkish
            : IsOf(language, "el") ? Cultures.Greek : Cultures.English;

        static bool IsOf(string tag, string language) => tag.StartsWith(language, StringComparison.OrdinalIgnoreCase);
    }

    private static CaseMode ModeOf(TextCase textCase) => textCase switch
    {
        TextCase.Lowercase => CaseMode.Lower,
        TextCase.Uppercase => CaseMode.Upper,
        TextCase.CapitalizeFirst => CaseMode.CapitalizeFirst,
        TextCase.CapitalizeAll => CaseMode.CapitalizeAll,
        TextCase.Title => CaseMode.Title,
        _ => CaseMode.Sentence,
    };

    private static void Collect(List<RunNode> nodes, List<(RunNode, bool)> leaves, bool isProtected)
    {
        foreach (var node in nodes)
        {
            var isKept = isProtected || node.Tag is RunTag.NoCase or RunTag.NoDecoration
                || (node.Tag == RunTag.Markup
                    && (node.Formatting.VerticalAlign != VerticalAlign.Unset
                        || node.Formatting.FontVariant == FontVariant.SmallCaps));
            if (node.Children is { } children)
            {
                Collect(children, leaves, isKept);
            }
            else
            {
                leaves.Add((node, isKept));
            }
        }
    }
}
