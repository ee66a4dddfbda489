using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

internal sealed partial class StyleReader
{
    // The cs:names that is replaced by what is read now: cs:names without children takes everything from it.
    private NamesElement? _substituted;

    private NamesElement? ReadNames(CslNode node)
    {
        var variables = ReadNameVariables(node);
        if (variables.IsEmpty)
        {
            return null;
        }

        var name = node.Child("name");
        var substituted = _substituted;
        var isShorthand = substituted is not null && node.Children.Count == 0;
        var element = isShorthand
            ? substituted! with { Variables = variables, Substitutes = [] }
            : ReadNamesChildren(node, variables);
        var layer = isShorthand ? NameOptionLayer.Empty : NamesLayer(node, name);
        var namesDelimiter = node["delimiter"];
        element = element with
        {
            CitationOptions = Resolve(isShorthand
                ? substituted!.CitationOptions : _citationOptions, layer, namesDelimiter),
            BibliographyOptions =
                Resolve(isShorthand ? substituted!.BibliographyOptions : _bibliographyOptions, layer, namesDelimiter),
        };
        return node.Child("substitute") is { } substitute
            ? element with { Substitutes = ReadSubstitutes(substitute, element) }
            : element;
    }

    private NamesElement ReadNamesChildren(CslNode node, ImmutableArray<Variable> variables)
    {
        var name = node.Child("name");
        var etAl = node.Child("et-al");
        foreach (var child in node.Children)
        {
            if (child.Name is not ("name" or "et-al" or "label" or "substitute"))
            {
                _problems.Error("CSL011", $"'{child.Name}' does not stand in 'names'.", child.Line, child.Column);
            }
        }

        return new NamesElement(variables)
        {
            CitationOptions = _citationOptions,
            BibliographyOptions = _bibliographyOptions,
            Formatting = _attributes.Formatting(node),
            NameFormatting = name is null ? Formatting.None : _attributes.Formatting(name),
            FamilyPart = ReadNamePart(name, "family"),
            GivenPart = ReadNamePart(name, "given"),
            EtAlTerm = TermNames.Normalize(etAl?["term"] ?? "et-al"),
            EtAlFormatting = etAl is null ? Formatting.None : _attributes.Formatting(etAl),
            Label = ReadNamesLabel(node),
        };
    }

    private NameOptionLayer NamesLayer(CslNode node, CslNode? name)
    {
        var inherited = _attributes.NameOptions(node, isNameElement: false);
        return name is null ? inherited : Combine(inherited, _attributes.NameOptions(name, isNameElement: true));
    }

    // cs:name has no etal or names delimiter of its own; whatever it sets wins over the same option on cs:names.
    private static NameOptionLayer Combine(NameOptionLayer names, NameOptionLayer name) => name with
    {
        And = name.And ?? names.And,
        Delimiter = name.Delimiter ?? names.Delimiter,
        DelimiterPrecedesEtAl = name.DelimiterPrecedesEtAl ?? names.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = name.DelimiterPrecedesLast ?? names.DelimiterPrecedesLast,
        EtAlMin = name.EtAlMin ?? names.EtAlMin,
        EtAlUseFirst = name.EtAlUseFirst ?? names.EtAlUseFirst,
        EtAlSubsequentMin = name.EtAlSubsequentMin ?? names.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = name.EtAlSubsequentUseFirst ?? names.EtAlSubsequentUseFirst,
        EtAlUseLast = name.EtAlUseLast ?? names.EtAlUseLast,
        Form = name.Form ?? names.Form,
        Initialize = name.Initialize ?? names.Initialize,
        InitializeWith = name.InitializeWith ?? names.InitializeWith,
        SortOrder = name.SortOrder ?? names.SortOrder,
        SortSeparator = name.SortSeparator ?? names.SortSeparator,
    };

    private static NameOptions Resolve(NameOptions inherited, NameOptionLayer layer, string? namesDelimiter)
    {
        var options = layer.ApplyTo(inherited);
        return namesDelimiter is null ? options : options with { NamesDelimiter = namesDelimiter };
    }

    private ImmutableArray<Variable> ReadNameVariables(CslNode node)
    {
        var variables = ImmutableArray.CreateBuilder<Variable>();
        foreach (var name in (node["variable"] ?? "").Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Variable.TryParse(name, out var variable) || variable.Kind != VariableKind.Name)
            {
                _attributes.Report(node, "variable", $"'{name}' is not a name variable of CSL 1.0.2.");
            }
            else
            {
                variables.Add(variable);
            }
        }

        if (node["variable"] is null)
        {
            _problems.Error("CSL012", "'names' needs a 'variable'.", node.Line, node.Column);
        }

        return variables.DrainToImmutable();
    }

    private NamePartFormat ReadNamePart(CslNode? name, string part)
    {
        foreach (var child in name?.Children ?? [])
        {
            if (child.Name == "name-part" && child["name"] == part)
            {
                return new NamePartFormat(_attributes.Formatting(child));
            }
        }

        return NamePartFormat.None;
    }

    private NamesLabel? ReadNamesLabel(CslNode node)
    {
        var label = node.Child("label");
        if (label is null)
        {
            return null;
        }

        var name = node.Child("name");
        return new NamesLabel(
            _attributes.Enum(label, "form", StyleTables.TermForms) ?? TermForm.Long,
            _attributes.Enum(label, "plural", StyleTables.PluralRules) ?? PluralRule.Contextual,
            _attributes.Formatting(label),
            name is not null && node.Children.IndexOf(label) < node.Children.IndexOf(name));
    }

    private ImmutableArray<StyleElement> ReadSubstitutes(CslNode node, NamesElement parent)
    {
        var outer = _substituted;
        _substituted = parent;
        var elements = ReadNested(node);
        _substituted = outer;
        return elements;
    }
}
