using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

/// <summary>Reads a style into its tree and reports everything that is wrong with it (CSL 1.0.2, Style
/// Structure).</summary>
internal sealed partial class StyleReader
{
    private readonly AttributeReader _attributes;
    private readonly ProblemList _problems;
    private readonly DateReader _dates;
    private readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);
    private NameOptions _citationOptions = new();
    private NameOptions _bibliographyOptions = new();

    private StyleReader(ProblemList problems)
    {
        _problems = problems;
        _attributes = new AttributeReader(problems);
        _dates = new DateReader(_attributes);
    }

    /// <summary>The style and its locale parts, or null when there are errors.</summary>
    public static (StyleDefinition Style, ImmutableArray<LocaleLayer> Locales)? Read(CslNode root,
        ProblemList problems)
    {
        if (root.Name != "style")
        {
            problems.Error("CSL003", $"The root element is '{root.Name}'; a style begins with 'style'.", root.Line,
                root.Column);
            return null;
        }

        var reader = new StyleReader(problems);
        var style = reader.ReadStyle(root);
        var locales = reader.ReadLocales(root);
        SchemaCheck.CheckStyle(root, problems);
        return problems.HasErrors || style is null ? null : (style, locales);
    }

    private StyleDefinition? ReadStyle(CslNode root)
    {
        var info = root.Child("info");
        var citation = root.Child("citation");
        if (citation is null)
        {
            _problems.Error("CSL005", "The style has no 'citation'.", root.Line, root.Column);
            return null;
        }

        var bibliography = root.Child("bibliography");
        var defaults = _attributes.NameOptions(root, isNameElement: false).ApplyTo(new NameOptions());
        _citationOptions = _attributes.NameOptions(citation, isNameElement: false).ApplyTo(defaults);
        _bibliographyOptions = bibliography is null
            ? defaults
            : _attributes.NameOptions(bibliography, isNameElement: false).ApplyTo(defaults);
        ReadMacros(root);
        var citationDefinition = ReadCitation(citation);
        var bibliographyDefinition = bibliography is null ? null : ReadBibliography(bibliography);
        // Only macros that were found to end can be searched.
        if (_problems.HasErrors || citationDefinition is null
            || (bibliography is not null && bibliographyDefinition is null))
        {
            return null;
        }

        return new StyleDefinition(citationDefinition, bibliographyDefinition)
        {
            Id = info?.Child("id")?.Text.Trim() ?? "",
            Title = info?.Child("title")?.Text.Trim() ?? "",
            IsNoteStyle = root["class"] == "note",
            DefaultLocale = root["default-locale"],
            PageRangeFormat = _attributes.Enum(root, "page-range-format",
                StyleTables.PageRangeFormats) ?? PageRangeFormat.Unset,
            ParticleDemotion = _attributes.Enum(root, "demote-non-dropping-particle", StyleTables.ParticleDemotions)
                ?? ParticleDemotion.DisplayAndSort,
            InitializeWithHyphen = _attributes.Bool(root, "initialize-with-hyphen") ?? true,
            HasDisambiguateCondition = LayoutSearch.HasDisambiguateCondition(citationDefinition.Layout),
            CitationPrintsYearSuffix = LayoutSearch.PrintsYearSuffix(citationDefinition.Layout),
            BibliographyPrintsYearSuffix = bibliographyDefinition is not null
                && LayoutSearch.PrintsYearSuffix(bibliographyDefinition.Layout),
        };
    }

    private ImmutableArray<LocaleLayer> ReadLocales(CslNode root)
    {
        var reader = new LocaleReader(_attributes);
        return [.. root.Children.Where(static child => child.Name == "locale").Select(reader.Read)];
    }

    private void ReadMacros(CslNode root)
    {
        var nodes = new List<(CslNode Node, Macro Macro)>();
        foreach (var child in root.Children)
        {
            if (child.Name is not ("info" or "locale" or "macro" or "citation" or "bibliography"))
            {
                _problems.Error("CSL011", $"'{child.Name}' does not stand in 'style'.", child.Line, child.Column);
            }

            if (child.Name != "macro")
            {
                continue;
            }

            if (child["name"] is not { } name)
            {
                _problems.Error("CSL012", "'macro' needs a 'name'.", child.Line, child.Column);
            }
            else if (_macros.ContainsKey(name))
            {
                _problems.Error("CSL013", $"There are two macros '{name}'.", child.Line, child.Column);
            }
            else
            {
                var macro = new Macro(name);
                _macros.Add(name, macro);
                nodes.Add((child, macro));
            }
        }

        foreach (var (node, macro) in nodes)
        {
            macro.Children = ReadElements(node);
            macro.HasDate = LayoutSearch.HasDate(macro);
        }

        MacroExpansion.Report(nodes, root, _problems);
    }

    private CitationDefinition? ReadCitation(CslNode node)
    {
        var layout = ReadLayout(node);
        return layout is null ? null : new CitationDefinition(layout)
        {
            NameOptions = _citationOptions,
            Sort = ReadSort(node),
            AddNames = _attributes.Bool(node, "disambiguate-add-names") ?? false,
            AddGivenName = _attributes.Bool(node, "disambiguate-add-givenname") ?? false,
            GivenNameRule = _attributes.Enum(node, "givenname-disambiguation-rule", StyleTables.GivenNameRules)
                ?? GivenNameRule.ByCite,
            AddYearSuffix = _attributes.Bool(node, "disambiguate-add-year-suffix") ?? false,
            CiteGroupDelimiter = node["cite-group-delimiter"],
            Collapse = _attributes.Enum(node, "collapse", StyleTables.CollapseModes) ?? CollapseMode.None,
            YearSuffixDelimiter = node["year-suffix-delimiter"],
            AfterCollapseDelimiter = node["after-collapse-delimiter"],
            AbbreviatesGroups = node[CslNode.AbbreviateGroups] == "true",
            SortsAroundPrefixes = node[CslNode.SortAroundPrefixes] == "true",
            NearNoteDistance = _attributes.Int(node, "near-note-distance") ?? 5,
        };
    }

    private BibliographyDefinition? ReadBibliography(CslNode node)
    {
        var layout = ReadLayout(node);
        return layout is null ? null : new BibliographyDefinition(layout)
        {
            NameOptions = _bibliographyOptions,
            Sort = ReadSort(node),
            HasHangingIndent = _attributes.Bool(node, "hanging-indent") ?? false,
            SecondFieldAlign = _attributes.Enum(node, "second-field-align", StyleTables.FieldAlignments)
                ?? FieldAlignment.None,
            LineSpacing = _attributes.Int(node, "line-spacing") ?? 1,
            EntrySpacing = _attributes.Int(node, "entry-spacing") ?? 1,
            SubsequentAuthorSubstitute = node["subsequent-author-substitute"],
            SubsequentAuthorRule =
                _attributes.Enum(node, "subsequent-author-substitute-rule", StyleTables.SubsequentAuthorRules)
                ?? SubsequentAuthorRule.CompleteAll,
        };
    }

    private Layout? ReadLayout(CslNode parent)
    {
        var node = parent.Child("layout");
        if (node is null)
        {
            _problems.Error("CSL005", $"'{parent.Name}' has no 'layout'.", parent.Line, parent.Column);
            return null;
        }

        _attributes.HasDisplay = true;
        var elements = ReadElements(node);
        _attributes.HasDisplay = false;
        return new Layout(elements, node["delimiter"] ?? "", _attributes.Formatting(node));
    }

    private ImmutableArray<SortKey> ReadSort(CslNode parent)
    {
        var keys = ImmutableArray.CreateBuilder<SortKey>();
        foreach (var node in parent.Child("sort")?.Children ?? [])
        {
            if (ReadSortKey(node) is { } key)
            {
                keys.Add(key);
            }
        }

        return keys.DrainToImmutable();
    }

    private SortKey? ReadSortKey(CslNode node)
    {
        Variable? variable = null;
        Macro? macro = null;
        if (node["variable"] is { } variableName)
        {
            variable = ReadVariable(node, variableName);
        }
        else if (node["macro"] is { } macroName)
        {
            macro = FindMacro(node, macroName);
        }
        else
        {
            _problems.Error("CSL012", "'key' needs a 'variable' or a 'macro'.", node.Line, node.Column);
        }

        return variable is null && macro is null ? null : new SortKey(variable, macro)
        {
            IsDescending = _attributes.Enum(node, "sort", SortDirections) ?? false,
            NamesMin = _attributes.Int(node, "names-min"),
            NamesUseFirst = _attributes.Int(node, "names-use-first"),
            NamesUseLast = _attributes.Bool(node, "names-use-last"),
            IsLetterByLetter = node[CslNode.Alphabet] == "letter-by-letter",
        };
    }

    private static readonly (string, bool)[] SortDirections = [("ascending", false), ("descending", true)];
}
