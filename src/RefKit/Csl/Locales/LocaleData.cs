using System.Globalization;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Locales;

/// <summary>The locale that a style is rendered in: all layers of the fall-back chain merged. Immutable.</summary>
internal sealed class LocaleData
{
    private readonly Dictionary<TermKey, Term> _terms;

    private LocaleData(string language, Dictionary<TermKey, Term> terms)
    {
        Language = language;
        _terms = terms;
        OpenQuote = Text("open-quote", "“");
        CloseQuote = Text("close-quote", "”");
        OpenInnerQuote = Text("open-inner-quote", "‘");
        CloseInnerQuote = Text("close-inner-quote", "’");
        OwnQuotes = QuoteCharacters.Of(OpenQuote, CloseQuote, OpenInnerQuote, CloseInnerQuote);
        PageRangeDelimiter = Text("page-range-delimiter", "–");
        YearRangeDelimiter = Text("year-range-delimiter", "–");
        And = Text("and", "and");
        Ampersand = Find("and", TermForm.Symbol) is { Singular.Length: > 0 } symbol && symbol.Singular != And
            ? symbol.Singular
            : "&";
        EtAl = Text("et-al", "et al.");
        IsEnglish = language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        KeepsParticles = language.StartsWith("fr", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("ru", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("cs", StringComparison.OrdinalIgnoreCase);
        Culture = Cultures.Find(language);
    }

    public string Language { get; }

    public bool IsEnglish { get; }

    /// <summary>Whether a particle stays on the line of its name: in French, Russian and Czech.</summary>
    public bool KeepsParticles { get; }

    public CultureInfo Culture { get; }

    public DateFormat? TextDate { get; private init; }

    public DateFormat? NumericDate { get; private init; }

    public bool PunctuationInQuote { get; private init; }

    public bool LimitDayOrdinalsToDay1 { get; private init; }

    public string OpenQuote { get; }

    public string CloseQuote { get; }

    public string OpenInnerQuote { get; }

    public string CloseInnerQuote { get; }

    /// <summary>The outer and inner marks, opening and closing, that data may have too besides the straight and curly
    /// ones that every language knows; NUL for the others.</summary>
    public QuoteCharacters OwnQuotes { get; }

    public string PageRangeDelimiter { get; }

    public string YearRangeDelimiter { get; }

    public string And { get; }

    public string Ampersand { get; }

    public string EtAl { get; }

    /// <summary>Merges layers; the first one that says something wins.</summary>
    public static LocaleData Merge(string language, IReadOnlyList<LocaleLayer> layers)
    {
        var terms = new Dictionary<TermKey, Term>(512);
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            AddTerms(layers[i], terms);
        }

        if (layers.Count > 1 && layers[^1].Language is { } last
            && LocaleChain.BaseLanguage(last) != LocaleChain.BaseLanguage(language)
            && Has(layers, new TermKey("page", TermForm.Short)))
        {
            RemoveForeignForms(layers, terms);
        }

        return new LocaleData(language, terms)
        {
            TextDate = First(layers, static layer => layer.TextDate),
            NumericDate = First(layers, static layer => layer.NumericDate),
            PunctuationInQuote = FirstFlag(layers, static layer => layer.PunctuationInQuote),
            LimitDayOrdinalsToDay1 = FirstFlag(layers, static layer => layer.LimitDayOrdinalsToDay1),
        };
    }

    /// <summary>A term in the form asked for, else in the form that CSL 1.0.2 (Terms) falls back on; null when there is
    /// none. A term that is there but empty is given as it is.</summary>
    public Term? Find(string name, TermForm form, GrammaticalGender gender = GrammaticalGender.Neuter)
    {
        while (true)
        {
            if (_terms.TryGetValue(new TermKey(name, form, gender), out var term)
                || (gender != GrammaticalGender.Neuter && _terms.TryGetValue(new TermKey(name, form), out term)))
            {
                return term;
            }

            if (form == TermForm.Long)
            {
                return null;
            }

            form = Fallback(form);
        }
    }

    private static TermForm Fallback(TermForm form) => form switch
    {
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Symbol => TermForm.Short,
        _ => TermForm.Long,
    };

    // Another form in the language itself comes before the form asked for in the language at the end of the chain, but
    // for locales that have no short labels yet: those of the other language are shorter than their long ones.
    private static void RemoveForeignForms(IReadOnlyList<LocaleLayer> layers, Dictionary<TermKey, Term> terms)
    {
        foreach (var key in layers[^1].Terms.Keys)
        {
            if (key.Form == TermForm.Long || Has(layers, key))
            {
                continue;
            }

            for (var form = key.Form; form != TermForm.Long;)
            {
                form = Fallback(form);
                if (Has(layers, key with { Form = form }))
                {
                    terms.Remove(key);
                    break;
                }
            }
        }
    }

    // Whether a layer above the last has a term; what a style says for all languages does not count.
    private static bool Has(IReadOnlyList<LocaleLayer> layers, TermKey key)
    {
        for (var i = 0; i < layers.Count - 1; i++)
        {
            if (!string.IsNullOrEmpty(layers[i].Language) && layers[i].Terms.ContainsKey(key))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddTerms(LocaleLayer layer, Dictionary<TermKey, Term> terms)
    {
        // A layer that has its own ordinals replaces all of those below: the rules of two languages do not mix.
        if (layer.Terms.Keys.Any(static key => key.Name == "ordinal"))
        {
            foreach (var key in terms.Keys.Where(static key => key.Name.StartsWith("ordinal",
                StringComparison.Ordinal)).ToList())
            {
                terms.Remove(key);
            }
        }

        // One without the term for all others only rewrites ordinals that are there, under the rules that are there.
        var rewrites = !layer.Terms.Keys.Any(static key => key.Name == "ordinal")
            && terms.ContainsKey(new TermKey("ordinal", TermForm.Long));
        foreach (var (key, term) in layer.Terms)
        {
            if (!rewrites || !key.Name.StartsWith("ordinal-", StringComparison.Ordinal))
            {
                terms[key] = term;
            }
            else if (terms.TryGetValue(key, out var below))
            {
                terms[key] = term with { Match = below.Match };
            }
        }
    }

    private static DateFormat? First(IReadOnlyList<LocaleLayer> layers, Func<LocaleLayer, DateFormat?> select)
    {
        foreach (var layer in layers)
        {
            if (select(layer) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool FirstFlag(IReadOnlyList<LocaleLayer> layers, Func<LocaleLayer, bool?> select)
    {
        foreach (var layer in layers)
        {
            if (select(layer) is { } value)
            {
                return value;
            }
        }

        return false;
    }

    private string Text(string name, string fallback) =>
        _terms.TryGetValue(new TermKey(name, TermForm.Long), out var term) ? term.Singular : fallback;
}
