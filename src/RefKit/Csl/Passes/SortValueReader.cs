using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RefKit.Csl.Rendering;
using RefKit.Csl.Tree;
using SortKey = RefKit.Csl.Tree.SortKey;

namespace RefKit.Csl.Passes;

/// <summary>Reads the values of sort keys (CSL 1.0.2, Sorting): variables by their kind, macros by what they
/// render.</summary>
internal sealed class SortValueReader(DocumentModel model)
{
    // Sorts before all letters, so that "Dale, B." comes before "Dalebout".
    internal const char WordSeparator = '|';

    private static readonly string[] Articles = ["a", "an", "the"];

    private readonly StringBuilder _key = new();

    public SortValue[] Read(ImmutableArray<SortKey> keys, CiteContext context)
    {
        var values = new SortValue[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i].Variable is { } variable
                ? ReadVariable(variable, keys[i], context) : ReadMacro(keys[i], context);
        }

        return values;
    }

    /// <summary>The names that the cite prints, for grouping.</summary>
    public SortValue ReadNames(CiteContext context)
    {
        foreach (var node in model.Renderer.RenderLayout(model.Style.Citation.Layout, context))
        {
            if (node.Find(RunTag.Names) is { } names)
            {
                return Text(model.Flattener.ToSortText([names]));
            }
        }

        return default;
    }

    private SortValue ReadMacro(SortKey key, CiteContext context)
    {
        var nodes = model.Renderer.RenderSortMacro(key.Macro!, context, key);
        var text = nodes.Count == 0 ? null : model.Flattener.ToSortText(nodes);
        return key.IsLetterByLetter ? Letters(text, context.Reference, mayBeName: true) : Text(text);
    }

    private SortValue ReadVariable(Variable variable, SortKey key, CiteContext context)
    {
        model.Renderer.Begin(context);
        switch (variable.Kind)
        {
            case VariableKind.Date:
                var date = context.Reference[(DateVariable)variable.Index];
                return date is null ? default : Text(DateSortKey.Of(date, DatePrecision.YearMonthDay));
            case VariableKind.Name:
                return Text(Names(context.Reference[(NameVariable)variable.Index], key, context));
            case VariableKind.Number:
                return Number(model.Renderer.Variables.Text(variable));
            default:
                var text = Plain(model.Renderer.Variables.Text(variable));
                return key.IsLetterByLetter ? Letters(text, context.Reference, mayBeName: false) : Text(text);
        }
    }

    private SortValue Number(string? text)
    {
        if (text is null)
        {
            return default;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new SortValue(null, number)
            : Text(NumberText.ForSorting(text));
    }

    private SortValue Letters(string? text, Reference reference, bool mayBeName)
    {
        if (text is null)
        {
            return default;
        }

        // "An Thi" is a family name.
        var mayHaveArticle = (!mayBeName || reference.Author is not [{ Family: not null }, ..])
            && reference.Language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is null or true;
        return Text(mayHaveArticle ? WithoutArticle(text) : text, isLetterByLetter: true);
    }

    private static string WithoutArticle(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsPunctuation(text[start]))
        {
            start++;
        }

        foreach (var article in Articles)
        {
            var end = start + article.Length;
            if (end + 1 < text.Length && text[end] == ' '
                && text.AsSpan(start, article.Length).Equals(article, StringComparison.OrdinalIgnoreCase))
            {
                return text[(end + 1)..];
            }
        }

        return text;
    }

    private SortValue Text(string? text, bool isLetterByLetter = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        // Punctuation does not count, but for keeping numbers apart; spaces do, however many there are, save those that
        // belong to punctuation ("« Silt »").
        var key = _key.Clear();
        var isPlain = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u00A0' or '\u202F')
            {
                continue;
            }

            if (isLetterByLetter && char.IsWhiteSpace(c) && c != NamesRenderer.PartSeparator && !IsBetweenDigits(text, i))
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || IsBetweenNumbers(text, i))
            {
                if (key.Length == 0 || key[^1] != WordSeparator)
                {
                    key.Append(WordSeparator);
                }
            }
            else if (!char.IsPunctuation(c))
            {
                isPlain &= char.IsAsciiLetterOrDigit(c);
                key.Append(c);
            }
        }

        return key.Length == 0
            ? default
            : new SortValue((key[^1] == WordSeparator ? key : key.Append(WordSeparator)).ToString(), null)
            {
                IsPlain = isPlain,
            };
    }

    private static bool IsBetweenNumbers(string text, int index) =>
        char.IsPunctuation(text[index]) && IsBetweenDigits(text, index);

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private string? Plain(string? text) => text is not null && FieldText.NeedsParsing(text)
        ? model.Flattener.ToSortText(FieldText.Parse(text))
        : text;

    // CSL 1.0.2: names are sorted in sort order, in the long form.
    private string? Names(ImmutableArray<Name> names, SortKey key, CiteContext context)
    {
        if (names.IsEmpty)
        {
            return null;
        }

        var options = context.Area == LayoutArea.Citation
            ? model.Style.Citation.NameOptions
            : model.Style.Bibliography?.NameOptions ?? model.Style.Citation.NameOptions;
        var min = key.NamesMin ?? options.EtAlMin;
        var shown = min > 0
            && names.Length >= min
                ? Math.Min(names.Length, Math.Max(1,
                    key.NamesUseFirst ?? options.EtAlUseFirst ?? names.Length)) : names.Length;
        var text = new StringBuilder();
        for (var i = 0; i < shown; i++)
        {
            AppendName(text, names[i]);
        }

        return text.ToString();
    }

    private void AppendName(StringBuilder text, Name name)
    {
        text.Append(text.Length > 0 ? ", " : "");
        if (name.Family is null && name.Literal is not null)
        {
            text.Append(name.Literal);
            return;
        }

        var demotes = model.Style.ParticleDemotion != ParticleDemotion.Never;
        if (!demotes && name.NonDroppingParticle is not null)
        {
            text.Append(name.NonDroppingParticle).Append(' ');
        }

        text.Append(name.Family).Append(' ').Append(name.Given).Append(' ').Append(name.DroppingParticle);
        if (demotes)
        {
            text.Append(' ').Append(name.NonDroppingParticle);
        }

        text.Append(' ').Append(name.Suffix);
    }
}
