using System.Collections.Frozen;

namespace RefKit.Csl.Xml;

/// <summary>
/// The schema of CSL 1.0.2 as a table. A row has a name, attributes and children. Attributes: <c>name=values</c>, with
/// <c>!</c> behind a name that is required (see <see cref="SchemaValue.Of"/> for values). Children: as in a DTD,
/// <c>?</c> optional, <c>*</c> any number, <c>:rule</c> where the rule is not called like the element; <c>+</c> in
/// front of all tells that the element must not be empty. Metadata is checked for its presence only.
/// </summary>
internal static class SchemaTables
{
    /// <summary>The rule of elements that are not looked into.</summary>
    public const string Any = "any";

    private const string Affixes = "prefix suffix";

    private const string Font = "font-style=italic|normal|oblique font-variant=normal|small-caps "
        + "font-weight=normal|bold|light text-decoration=none|underline vertical-align=baseline|sup|sub";

    private const string Case =
        "text-case=lowercase|uppercase|capitalize-first|capitalize-all|title|sentence";

    private const string Display = "display=block|left-margin|right-inline|indent";

    private const string NameOptions = "and=text|symbol "
        + "delimiter-precedes-et-al=contextual|always|never|after-inverted-name "
        + "delimiter-precedes-last=contextual|always|never|after-inverted-name et-al-min=@integer "
        + "et-al-use-first=@integer et-al-subsequent-min=@integer et-al-subsequent-use-first=@integer "
        + "et-al-use-last=@bool initialize=@bool initialize-with name-as-sort-order=first|all sort-separator";

    private const string InheritedNames = NameOptions + " names-delimiter name-delimiter name-form=long|short|count";

    private const string TermForm = "form=long|verb|short|verb-short|symbol";

    private const string Label =
        "plural=always|never|contextual strip-periods=@bool " + Affixes + " " + Font + " " + Case;

    private const string Elements = "names* date* label* text* number* choose* group*";

    private const string Conditions = "match=all|any|none disambiguate=true is-numeric=@variables "
        + "is-uncertain-date=@dates locator=@locator "
        + "position=first|subsequent|ibid|ibid-with-locator|near-note+ type=@type variable=@variables";

    private const string Person = "author:any* contributor:any* ";

    private static readonly (string Name, string Attributes, string Children)[] Rows =
    [
        ("style", "class!=in-text|note default-locale=@language version!=1.0 initialize-with-hyphen=@bool "
            + "demote-non-dropping-particle=never|sort-only|display-and-sort "
            + "page-range-format=expanded|minimal|minimal-two|chicago|chicago-15|chicago-16 " + InheritedNames,
            "info locale* macro* citation bibliography?"),
        ("dependent", "default-locale=@language version!=1.0", "info"),
        ("info", "", Person + "category:any* id:any issn:any* eissn:any? issnl:any? link:any* published:any? "
            + "rights:any? summary:any? title:any title-short:any? updated:any"),
        ("locale", "xml:lang=@language", "style-options? date:localized* terms?"),
        ("locale-file", "xml:lang!=@language version!=1.0",
            "info:any? style-options date:localized* terms"),
        ("style-options", "limit-day-ordinals-to-day-1=@bool punctuation-in-quote=@bool", ""),
        ("localized", "form!=text|numeric delimiter " + Font + " " + Case, "+ date-part:part*"),
        ("part", "name!=day|month|year form=numeric|numeric-leading-zeros|ordinal|long|short range-delimiter "
            + "strip-periods=@bool " + Affixes + " " + Font + " " + Case, ""),
        ("terms", "", "+ term*"),
        ("term", "name!=@term " + TermForm + " gender=masculine|feminine gender-form=masculine|feminine "
            + "match=last-digit|last-two-digits|whole-number", "single:text-only? multiple:text-only?"),
        ("text-only", "", ""),
        ("macro", "name!=@token", "+ " + Elements),
        ("citation", "cite-group-delimiter collapse=citation-number|year|year-suffix|year-suffix-ranged "
            + "year-suffix-delimiter after-collapse-delimiter disambiguate-add-names=@bool "
            + "disambiguate-add-givenname=@bool disambiguate-add-year-suffix=@bool "
            + "givenname-disambiguation-rule="
            + "all-names|all-names-with-initials|primary-name|primary-name-with-initials|by-cite "
            + "near-note-distance=@integer " + InheritedNames, "sort? layout:cites"),
        ("bibliography", "hanging-indent=@bool entry-spacing=@natural line-spacing=@positive "
            + "second-field-align=flush|margin subsequent-author-substitute "
            + "subsequent-author-substitute-rule=complete-all|complete-each|partial-each|partial-first "
            + InheritedNames, "sort? layout"),
        ("cites", "delimiter " + Affixes + " " + Font, "+ " + Elements),
        ("layout", Affixes + " " + Font, "+ " + Elements),
        ("sort", "", "+ key*"),
        ("key", "variable=@variable macro=@token names-min=@integer names-use-first=@integer names-use-last=@bool "
            + "sort=ascending|descending", ""),
        ("names", "variable!=@names delimiter " + Affixes + " " + Display + " " + Font,
            "name? et-al? label:names-label? substitute?"),
        ("name", NameOptions + " form=long|short|count delimiter " + Affixes + " " + Font, "name-part*"),
        ("name-part", "name!=family|given " + Affixes + " " + Font + " " + Case, ""),
        ("et-al", "term=@et-al " + Font, ""),
        ("names-label", TermForm + " " + Label, ""),
        ("substitute", "", "+ " + Elements),
        ("date", "variable!=@date form=text|numeric date-parts=year-month-day|year-month|year delimiter "
            + Affixes + " " + Display + " " + Font + " " + Case, "date-part:part*"),
        ("text", "macro=@token term=@term value variable=@standard " + TermForm + " plural=@bool quotes=@bool "
            + "strip-periods=@bool " + Affixes + " " + Display + " " + Font + " " + Case, ""),
        ("number", "variable!=@number form=numeric|ordinal|long-ordinal|roman "
            + Affixes + " " + Display + " " + Font + " " + Case, ""),
        ("label", "variable!=@number form=long|short|symbol " + Label, ""),
        ("group", "delimiter " + Affixes + " " + Display + " " + Font, "+ " + Elements),
        ("choose", "", "if else-if* else?"),
        ("if", Conditions, Elements),
        ("else-if", Conditions, Elements),
        ("else", "", "+ " + Elements),
    ];

    private static readonly FrozenDictionary<string, SchemaElement> Rules = Rows.ToFrozenDictionary(
        static row => row.Name, static row => Read(row.Attributes, row.Children), StringComparer.Ordinal);

    public static SchemaElement Rule(string name) => Rules[name];

    private static SchemaElement Read(string attributes, string children)
    {
        var required = new List<string>();
        var values = new Dictionary<string, SchemaValue>(StringComparer.Ordinal);

        foreach (var word in attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.Split('=')[0];
            if (name.EndsWith('!'))
            {
                name = name[..^1];
                required.Add(name);
            }

            values[name] = SchemaValue.Of(word.Contains('=', StringComparison.Ordinal) ? word.Split('=')[1] : "");
        }

        var isSome = children.StartsWith('+');
        var byName = new Dictionary<string, SchemaChild>(StringComparer.Ordinal);
        foreach (var word in children.TrimStart('+').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.TrimEnd('?', '*').Split(':');
            byName[parts[0]] = new SchemaChild(
                parts[^1], !word.EndsWith('?') && !word.EndsWith('*'), word.EndsWith('*'));
        }

        return new SchemaElement(values.ToFrozenDictionary(StringComparer.Ordinal), [.. required],
            byName.ToFrozenDictionary(StringComparer.Ordinal), isSome);
    }
}
