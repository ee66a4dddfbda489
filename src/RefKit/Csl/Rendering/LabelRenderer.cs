using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Renders <c>cs:label</c> of number variables (CSL 1.0.2, Label). Where the variable is empty the label is a term like
/// any other: styles put the label of one variable beside another ("312 p."), and the group decides whether it stays.
/// </summary>
internal sealed class LabelRenderer(Renderer renderer)
{
    public void Render(LabelElement element, List<RunNode> output)
    {
        var variable = element.Variable;
        var text = renderer.Variables.Value(variable);

        var name = variable.Is(NumberVariable.Locator)
            ? (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page).ToCslName()
            : variable.Kind == VariableKind.Number ? ((NumberVariable)variable.Index).ToCslName() : "";
        var term = renderer.Locale.Find(name, element.Form);
        var isPlural = element.Plural switch
        {
            PluralRule.Always => true,
            PluralRule.Never => false,
            _ => text is not null && IsPlural(variable, text),
        };
        var label = isPlural ? term?.Plural : term?.Singular;
        if (!string.IsNullOrEmpty(label))
        {
            output.Add(renderer.TermLeaf(label, element.Formatting));
        }
    }

    private bool IsPlural(Variable variable, string text) =>
        variable.Is(NumberVariable.NumberOfPages) || variable.Is(NumberVariable.NumberOfVolumes)
            ? text is not ("1" or "0")
            : !variable.Is(NumberVariable.Number) && NumberText.IsPlural(text, renderer.Locale.And);
}
