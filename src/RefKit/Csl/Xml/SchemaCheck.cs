namespace RefKit.Csl.Xml;

/// <summary>
/// Warns of what the schema of CSL 1.0.2 does not allow and the readers pass over: attributes, values and elements that
/// have no effect. What makes a file unusable is an error of the readers, and is not told a second time.
/// </summary>
internal sealed class SchemaCheck
{
    private readonly ProblemList _problems;
    private readonly SchemaDetails _details;

    private SchemaCheck(ProblemList problems)
    {
        _problems = problems;
        _details = new SchemaDetails(problems);
    }

    public static void CheckStyle(CslNode root, ProblemList problems) =>
        new SchemaCheck(problems).Visit(root, "style");

    public static void CheckDependentStyle(CslNode root, ProblemList problems) =>
        new SchemaCheck(problems).Visit(root, "dependent");

    public static void CheckLocale(CslNode root, ProblemList problems) =>
        new SchemaCheck(problems).Visit(root, "locale-file");

    // As deep as the file, which the reader of nodes limits.
    private void Visit(CslNode node, string ruleName)
    {
        var rule = SchemaTables.Rule(ruleName);
        CheckAttributes(node, rule);
        CheckChildren(node, rule);
        if (node.Children.Count == 0 && ruleName is not ("term" or "text-only")
            && !string.IsNullOrWhiteSpace(node.Text))
        {
            _problems.Warning("CSL023", $"'{node.Name}' holds no text; what stands in it is ignored.", node.Line,
                node.Column);
        }

        _details.Check(node, ruleName);
    }

    private void CheckAttributes(CslNode node, SchemaElement rule)
    {
        foreach (var attribute in node.Attributes)
        {
            if ((attribute.Name, node.Name) is (CslNode.UnlessAuthor or CslNode.AbbreviateTerm or CslNode.Verbatim, "text")
                or (CslNode.Alphabet, "key") or (CslNode.Localized, "date")
                or (CslNode.AbbreviateGroups or CslNode.SortAroundPrefixes, "citation")
                or (CslNode.Mentions or CslNode.IsArticleNumber, "if" or "else-if"))
            {
                continue;
            }

            if (!rule.Attributes.TryGetValue(attribute.Name, out var value))
            {
                var isCondition = node.Name is "if" or "else-if";
                Warn(attribute, isCondition ? "CSL020" : "CSL021", isCondition
                    ? $"The condition '{attribute.Name}' is not in CSL 1.0.2 and never holds."
                    : $"'{node.Name}' has no attribute '{attribute.Name}' in CSL 1.0.2.");
            }
            else if (value.FindUnknown(attribute.Value) is { } unknown)
            {
                CheckValue(node, attribute, value, unknown);
            }
        }

        foreach (var name in rule.Required)
        {
            if (node[name] is null)
            {
                _problems.Warning("CSL024", $"'{node.Name}' needs the attribute '{name}'.", node.Line, node.Column);
            }
        }
    }

    private void CheckValue(CslNode node, CslAttribute attribute, SchemaValue value, string unknown)
    {
        if (node.Name is "if" or "else-if" && attribute.Name is "type" or "locator" or "position")
        {
            Warn(attribute, "CSL020",
                $"The condition {attribute.Name}=\"{unknown}\" is not in CSL 1.0.2 and never holds.");
            return;
        }

        Warn(attribute, "CSL022",
            $"'{unknown}' is not a value of '{attribute.Name}' in CSL 1.0.2; expected {value.Expected}.");
    }

    private void CheckChildren(CslNode node, SchemaElement rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in node.Children)
        {
            if (!rule.Children.TryGetValue(child.Name, out var allowed))
            {
                _problems.Warning("CSL023", $"'{child.Name}' does not stand in '{node.Name}' and is ignored.",
                    child.Line, child.Column);
                continue;
            }

            if (!seen.Add(child.Name) && !allowed.IsRepeatable)
            {
                _problems.Warning("CSL023", $"'{node.Name}' has one '{child.Name}' only; this is another.",
                    child.Line, child.Column);
            }

            if (allowed.Rule != SchemaTables.Any)
            {
                Visit(child, allowed.Rule);
            }
        }

        foreach (var (name, child) in rule.Children)
        {
            if (child.IsRequired && !seen.Contains(name))
            {
                _problems.Warning("CSL024", $"'{node.Name}' needs a '{name}'.", node.Line, node.Column);
            }
        }

        if (rule.NeedsChild && seen.Count == 0)
        {
            _problems.Warning("CSL024", $"'{node.Name}' is empty.", node.Line, node.Column);
        }
    }

    private void Warn(CslAttribute attribute, string code, string message) =>
        _problems.Warning(code, message, attribute.Line, attribute.Column);
}
