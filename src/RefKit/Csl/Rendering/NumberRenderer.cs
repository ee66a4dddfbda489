using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:number</c>, and number variables in <c>cs:text</c> (CSL 1.0.2, Number).</summary>
internal sealed class NumberRenderer(Renderer renderer)
{
    public void Render(NumberElement element, List<RunNode> output)
    {
        var variable = element.Variable;
        var text = renderer.Variables.Text(variable);
        renderer.State.Call(text is not null);
        if (text is null)
        {
            return;
        }

        renderer.State.Record(variable.Key);
        if (element.Form == NumberForm.Numeric && IsPages(variable))
        {
            output.Add(RenderText(variable, text, element.Formatting));
        }
        else
        {
            var gender = renderer.Locale.Find(TermOf(variable), TermForm.Long)?.Gender ?? GrammaticalGender.Neuter;
            var formatted = NumberText.Format(text, element.Form, gender, renderer.Locale);
            output.Add(Leaf(variable, formatted, element.Formatting));
        }
    }

    /// <summary>A number variable as text; pages and locators take the style's range format.</summary>
    public RunNode RenderText(Variable variable, string text, Formatting formatting)
    {
        if (renderer.IsSorting)
        {
            return renderer.Leaf(NumberText.ForSorting(text), formatting);
        }

        if (IsPages(variable))
        {
            var format = HasPageNumbers(variable) ? renderer.Style.PageRangeFormat : PageRangeFormat.Unset;
            text = PageRangeFormatter.Format(text, format, renderer.Locale.PageRangeDelimiter,
                renderer.Locale.Ampersand);
        }
        else if (!variable.Is(NumberVariable.Number) && !variable.Is(NumberVariable.CitationNumber))
        {
            text = NumberText.Format(text, NumberForm.Numeric, GrammaticalGender.Neuter, renderer.Locale);
        }

        return Leaf(variable, text, formatting);
    }

    private RunNode Leaf(Variable variable, string text, Formatting formatting)
    {
        if (variable.Is(NumberVariable.Locator))
        {
            // Styles that call it twice mean one or the other.
            renderer.State.Suppress(variable.Key);
        }

        var tag = variable.Is(NumberVariable.CitationNumber) ? RunTag.CitationNumber
            : variable.Is(NumberVariable.Locator) ? RunTag.Locator
            : text.Length > 0 && char.IsAsciiDigit(text[^1]) ? RunTag.Number : RunTag.Field;
        if (!FieldText.NeedsParsing(text))
        {
            return renderer.Leaf(
                TextCaser.ApplyToEach(text, formatting.TextCase, renderer),
                formatting.TextCase == TextCase.Unset ? formatting : formatting with { TextCase = TextCase.Unset },
                tag);
        }

        var node = renderer.Format(FieldText.Parse(text), formatting);
        node.Tag = tag;
        return node;
    }

    private static bool IsPages(Variable variable) => variable.Kind == VariableKind.Number
        && ((NumberVariable)variable.Index == NumberVariable.Page
            || (NumberVariable)variable.Index == NumberVariable.Locator);

    private bool HasPageNumbers(Variable variable) => variable.Is(NumberVariable.Page)
        || (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page) == LocatorType.Page;

    // A style may call cs:number with a variable that is no number: there is no term for it.
    private string TermOf(Variable variable) =>
        variable.Is(NumberVariable.Locator)
            ? (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page).ToCslName()
            : variable.Kind == VariableKind.Number ? ((NumberVariable)variable.Index).ToCslName() : "";
}
