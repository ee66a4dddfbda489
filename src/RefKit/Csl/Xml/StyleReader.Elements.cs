using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Xml;

internal sealed partial class StyleReader
{
    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    private ImmutableArray<StyleElement> ReadElements(CslNode parent)
    {
        var elements = ImmutableArray.CreateBuilder<StyleElement>(parent.Children.Count);
        foreach (var node in parent.Children)
        {
            if (ReadElement(node) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements.DrainToImmutable();
    }

    private ImmutableArray<StyleElement> ReadNested(CslNode parent)
    {
        var outer = _attributes.HasDisplay;
        _attributes.HasDisplay = false;
        var elements = ReadElements(parent);
        _attributes.HasDisplay = outer;
        return elements;
    }

    private StyleElement? ReadElement(CslNode node)
    {
        switch (node.Name)
        {
            case "text":
                return ReadText(node);
            case "group":
                return new GroupElement(ReadNested(node), node["delimiter"] ?? "")
                {
                    Formatting = _attributes.Formatting(node),
                };
            case "choose":
                return ReadChoose(node);
            case "names":
                return ReadNames(node);
            case "date":
                return _dates.ReadElement(node);
            case "number":
                return ReadNumber(node);
            case "label":
                return ReadLabel(node);
            default:
                _problems.Error("CSL011", $"'{node.Name}' is not a rendering element.", node.Line, node.Column);
                return null;
        }
    }

    private StyleElement? ReadText(CslNode node)
    {
        var formatting = _attributes.Formatting(node);
        if (node["variable"] is { } variableName)
        {
            return ReadVariable(node, variableName) is { } variable
                ? new TextVariableElement(variable, node["form"] == "short")
                {
                    Formatting = formatting,
                    IsOmittedForAuthor = node[CslNode.UnlessAuthor] == "true",
                    IsVerbatim = node[CslNode.Verbatim] == "true",
                    AbbreviatesTerm = node[CslNode.AbbreviateTerm] == "true",
                }
                : null;
        }

        if (node["macro"] is { } macroName)
        {
            return FindMacro(node, macroName) is { } macro ? new MacroElement(macro) { Formatting = formatting } : null;
        }

        if (node["term"] is { } term)
        {
            return new TermElement(
                TermNames.Normalize(term),
                _attributes.Enum(node, "form", StyleTables.TermForms) ?? TermForm.Long,
                _attributes.Bool(node, "plural") ?? false)
            { Formatting = formatting };
        }

        if (node["value"] is { } value)
        {
            return new ValueElement(value) { Formatting = formatting };
        }

        _problems.Error("CSL012", "'text' needs a 'variable', 'macro', 'term' or 'value'.", node.Line, node.Column);
        return null;
    }

    private NumberElement? ReadNumber(CslNode node) =>
        ReadRequiredVariable(node) is { } variable
            ? new NumberElement(
                variable, _attributes.Enum(node, "form", StyleTables.NumberForms) ?? NumberForm.Numeric)
            {
                Formatting = _attributes.Formatting(node),
            }
            : null;

    private LabelElement? ReadLabel(CslNode node) =>
        ReadRequiredVariable(node) is { } variable
            ? new LabelElement(
                variable,
                _attributes.Enum(node, "form", StyleTables.TermForms) ?? TermForm.Long,
                _attributes.Enum(node, "plural", StyleTables.PluralRules) ?? PluralRule.Contextual)
            {
                Formatting = _attributes.Formatting(node),
            }
            : null;

    private ChooseElement ReadChoose(CslNode node)
    {
        var branches = ImmutableArray.CreateBuilder<ConditionalBranch>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (child.Name is "if" or "else-if")
            {
                branches.Add(new ConditionalBranch(
                    ReadConditions(child),
                    _attributes.Enum(child, "match", StyleTables.MatchRules) ?? MatchRule.All,
                    ReadElements(child)));
            }
            else if (child.Name == "else")
            {
                branches.Add(new ConditionalBranch([], MatchRule.All, ReadElements(child)));
            }
            else
            {
                _problems.Error("CSL011", $"'{child.Name}' does not stand in 'choose'.", child.Line, child.Column);
            }
        }

        return new ChooseElement(branches.DrainToImmutable());
    }

    private ImmutableArray<Condition> ReadConditions(CslNode node)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var attribute in node.Attributes)
        {
            if (attribute.Name == "match")
            {
                continue;
            }

            if (attribute.Name == "type")
            {
                conditions.Add(ReadTypes(attribute.Value));
                continue;
            }

            if (attribute.Name == CslNode.Mentions)
            {
                conditions.Add(ReadMentions(node, attribute.Value));
                continue;
            }

            foreach (var value in attribute.Value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
            {
                conditions.Add(ReadCondition(node, attribute.Name, value));
            }
        }

        if (conditions.Count == 0)
        {
            _problems.Error("CSL012", $"'{node.Name}' has no condition.", node.Line, node.Column);
        }

        return conditions.DrainToImmutable();
    }

    private static TypeCondition ReadTypes(string value)
    {
        var types = ImmutableArray.CreateBuilder<ReferenceType>();
        foreach (var name in value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            if (CslNames.TryParse(name, out ReferenceType type))
            {
                types.Add(type);
            }
        }

        return new TypeCondition(types.DrainToImmutable());
    }

    private MentionCondition ReadMentions(CslNode node, string words)
    {
        var variables = ImmutableArray.CreateBuilder<Variable>();
        foreach (var name in (node["variable"] ?? "").Split(Spaces, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Variable.TryParse(name, out var variable))
            {
                variables.Add(variable);
            }
        }

        return new MentionCondition(
            variables.DrainToImmutable(), [.. words.Split(Spaces, StringSplitOptions.RemoveEmptyEntries)]);
    }

    // Drafts of later versions add conditions and types; a style that uses one still renders without it.
    private Condition ReadCondition(CslNode node, string name, string value)
    {
        switch (name)
        {
            case "disambiguate":
                return new DisambiguateCondition(value == "true");
            case "is-numeric":
                return ReadVariable(node, value, name) is { } numeric
                    ? new NumericCondition(numeric) : new UnknownCondition();
            case "is-uncertain-date":
                return ReadVariable(node, value, name) is { } date
                    ? new UncertainDateCondition(date) : new UnknownCondition();
            case CslNode.IsArticleNumber:
                return ReadVariable(node, value, name) is { } number
                    ? new ArticleNumberCondition(number) : new UnknownCondition();
            case "variable":
                return ReadVariable(node, value, name) is { } variable
                    ? new VariableCondition(variable) : new UnknownCondition();
            case "locator":
                return CslNames.TryParse(value, out LocatorType locator)
                    ? new LocatorCondition(locator) : new UnknownCondition();
            case "position":
                foreach (var (known, position) in StyleTables.Positions)
                {
                    if (known == value)
                    {
                        return new PositionCondition(position);
                    }
                }

                return new UnknownCondition();
            default:
                return new UnknownCondition();
        }
    }

    private Variable? ReadRequiredVariable(CslNode node)
    {
        if (node["variable"] is { } name)
        {
            return ReadVariable(node, name);
        }

        _problems.Error("CSL012", $"'{node.Name}' needs a 'variable'.", node.Line, node.Column);
        return null;
    }

    private Variable? ReadVariable(CslNode node, string name, string attribute = "variable")
    {
        if (Variable.TryParse(name, out var variable))
        {
            return variable;
        }

        _attributes.Report(node, attribute, $"There is no variable '{name}' in CSL 1.0.2.");
        return null;
    }

    private Macro? FindMacro(CslNode node, string name)
    {
        if (_macros.TryGetValue(name, out var macro))
        {
            return macro;
        }

        _attributes.Report(node, "macro", $"There is no macro '{name}'.");
        return null;
    }
}
