using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Renders <c>cs:label</c> of number variables (CSL 1.0.2, Label). Where the variable is empty the label is a term like
/// any other: styles put the label of one variable beside another ("312 p."), and the group decides whether it stays.
/// </summary>
internal sealed class LabelRenderer(Renderer renderer, NumberRenderer numbers)
{
    public void Render(LabelElement element, List<RunNode> output)
    {
        var variable = element.Variable;
        var text = renderer.Variables.Value(variable);

        var name = numbers.TermOf(variable);
        var isSeveral = text is not null && variable.Kind == VariableKind.Number && IsPlural(variable, text, ref name);
        var isPlural = element.Plural == PluralRule.Always || (element.Plural == PluralRule.Contextual && isSeveral);

        var term = renderer.Locale.Find(name, element.Form);
        var label = isPlural ? term?.Plural : term?.Singular;
        if (!string.IsNullOrEmpty(label))
        {
            output.Add(renderer.LabelLeaf(label, element.Formatting));
        }
    }

    // What the field says that it counts goes before what the variable is for.
    private bool IsPlural(Variable variable, string text, ref string name)
    {
        if (NumberText.IsSimple(text))
        {
            return (variable.Is(NumberVariable.NumberOfPages) || variable.Is(NumberVariable.NumberOfVolumes))
                && NumberRules.LeadingNumber(text) > 1;
        }

        var first = numbers.Read(variable, text)[0];
        if (first.Label.Length > 0 && NumberReader.CountsAnything(variable)
            && NumberLabels.TermOf(first.Label) is { } term)
        {
            name = term == "issue" && variable.Is(NumberVariable.Number) ? "number" : term;
        }

        return first.IsPlural;
    }
}
