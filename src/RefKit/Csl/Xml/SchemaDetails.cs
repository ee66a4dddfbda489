namespace RefKit.Csl.Xml;

/// <summary>What the schema of CSL 1.0.2 says about attributes and elements that depend on each other.</summary>
internal sealed class SchemaDetails(ProblemList problems)
{
    private static readonly string[] TextSources = ["variable", "macro", "term", "value"];

    public void Check(CslNode node, string ruleName)
    {
        switch (ruleName)
        {
            case "text":
                CheckText(node);
                break;
            case "key":
                CheckOnlyOne(node, ["variable", "macro"]);
                break;
            case "date":
                CheckDate(node);
                break;
            case "part":
                CheckDatePart(node);
                break;
            case "choose":
                CheckChoose(node);
                break;
            case "term":
                CheckTerm(node);
                break;
            default:
                break;
        }
    }

    private void CheckText(CslNode node)
    {
        CheckOnlyOne(node, TextSources);
        if (node["variable"] is null && node["macro"] is null && node["term"] is not null)
        {
            return;
        }

        Ignored(node, "plural", "without 'term'");
        if (node["variable"] is null)
        {
            Ignored(node, "form", "without 'variable' or 'term'");
        }
        else if (node["form"] is { } form && form is not ("short" or "long"))
        {
            Warn(node, "form", "CSL022", $"'{form}' is not a form of a variable; expected 'long', 'short'.");
        }
    }

    private void CheckOnlyOne(CslNode node, ReadOnlySpan<string> names)
    {
        string? first = null;
        foreach (var name in names)
        {
            if (node[name] is null)
            {
                continue;
            }

            if (first is not null)
            {
                Ignored(node, name, $"beside '{first}'");
            }

            first ??= name;
        }
    }

    private void CheckDate(CslNode node)
    {
        if (node["form"] is null)
        {
            Ignored(node, "date-parts", "without 'form'");
            if (node.Children.Count == 0)
            {
                problems.Warning("CSL024", "A 'date' without 'form' prints its 'date-part' elements, and has none.",
                    node.Line, node.Column);
            }

            return;
        }

        Ignored(node, "delimiter", "with 'form'");
        foreach (var part in node.Children)
        {
            Ignored(part, "prefix", "in a 'date' with 'form'");
            Ignored(part, "suffix", "in a 'date' with 'form'");
        }
    }

    private void CheckDatePart(CslNode node)
    {
        var (name, form) = (node["name"], node["form"]);
        var fits = form is null || name switch
        {
            "day" => form is "numeric" or "numeric-leading-zeros" or "ordinal",
            "month" => form is "long" or "short" or "numeric" or "numeric-leading-zeros",
            "year" => form is "long" or "short",
            _ => true,
        };
        if (!fits)
        {
            Warn(node, "form", "CSL022", $"'{form}' is not a form of a {name}.");
        }

        if (name is "day" or "year")
        {
            Ignored(node, "strip-periods", "for a " + name);
        }
    }

    private void CheckChoose(CslNode node)
    {
        var hasElse = false;
        foreach (var (index, child) in node.Children.Index())
        {
            if (hasElse)
            {
                problems.Warning("CSL023", $"'{child.Name}' stands behind 'else' and never holds.", child.Line,
                    child.Column);
            }
            else if (index == 0 && child.Name is "else" or "else-if")
            {
                problems.Warning("CSL023", $"'choose' begins with 'if', not with '{child.Name}'.", child.Line,
                    child.Column);
            }

            hasElse |= child.Name == "else";
        }
    }

    private void CheckTerm(CslNode node)
    {
        if ((node.Child("single") is null) != (node.Child("multiple") is null))
        {
            problems.Warning("CSL024", "'term' needs both 'single' and 'multiple', or neither.", node.Line,
                node.Column);
        }

        if (node["name"] is not { } name)
        {
            return;
        }

        var isOrdinal = SchemaTerms.IsOrdinal(name);
        if (!isOrdinal)
        {
            Ignored(node, "match", "but on ordinals");
        }

        if (!isOrdinal && !SchemaTerms.IsLongOrdinal(name))
        {
            Ignored(node, "gender-form", "but on ordinals");
        }

        if (!SchemaTerms.IsGenderAssignable(name))
        {
            Ignored(node, "gender", "but on months and number variables");
        }

        if (node["form"] is { } form && form != "long"
            && (node["gender"] ?? node["gender-form"] ?? node["match"]) is not null)
        {
            Warn(node, "form", "CSL022", "A term with a gender or a match has the form 'long' only.");
        }
    }

    private void Ignored(CslNode node, string attribute, string where)
    {
        if (node[attribute] is not null)
        {
            Warn(node, attribute, "CSL025", $"'{attribute}' has no effect {where}.");
        }
    }

    private void Warn(CslNode node, string attributeName, string code, string message)
    {
        foreach (var attribute in node.Attributes)
        {
            if (attribute.Name == attributeName)
            {
                problems.Warning(code, message, attribute.Line, attribute.Column);
                return;
            }
        }
    }
}
