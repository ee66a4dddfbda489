using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:label</c> of number variables (CSL 1.0.2, Label).</summary>
internal sealed class LabelRenderer(Renderer renderer)
{
    public void Render(LabelElement element, List<RunNode> output)
    {
        var variable = element.Variable;
        if (renderer.Variables.Text(variable) is not { } text)
        {
            return;
        }

        var name = variable.Is(NumberVariable.Locator)
            ? (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page).ToCslName()
            : variable.Kind == VariableKind.Number ? ((NumberVariable)variable.Index).ToCslName() : "";
        var term = renderer.Locale.Find(name, element.Form);
        var isPlural = element.Plural switch
        {
            PluralRule.Always => true,
            PluralRule.Never => false,
            _ => IsPlural(variable, text),
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
