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
        var gender = element.Form == NumberForm.Numeric
            ? GrammaticalGender.Neuter
            : renderer.Locale.Find(TermOf(variable), TermForm.Long)?.Gender ?? GrammaticalGender.Neuter;
        output.Add(Render(variable, text, element.Form, gender, element.Formatting));
    }

    /// <summary>A number variable as text; pages and locators take the style's range format.</summary>
    public RunNode RenderText(Variable variable, string text, Formatting formatting)
    {
        if (renderer.IsSorting)
        {
            return renderer.Leaf(NumberText.ForSorting(text), formatting);
        }

        return IsWrittenAsIs(variable)
            ? Leaf(
                variable,
                NumberText.Format(
                    text, new(NumberForm.Numeric, GrammaticalGender.Neuter, formatting.TextCase), renderer),
                formatting)
            : Render(variable, text, NumberForm.Numeric, GrammaticalGender.Neuter, formatting);
    }

    private RunNode Render(
        Variable variable, string text, NumberForm form, GrammaticalGender gender, Formatting formatting)
    {
        var isPlace = NumberReader.IsPage(variable) || variable.Is(NumberVariable.Locator);
        var range = HasPageNumbers(variable) ? renderer.Style.PageRangeFormat : PageRangeFormat.Unset;
        var format = new NumberElementFormat(form, gender, formatting.TextCase);
        var written = NumberText.IsSimple(text)
            ? NumberText.Format(text, format, renderer)
            : isPlace ? PageRangeFormatter.TryFormat(text, range, renderer.Locale.PageRangeDelimiter) : null;
        if (written is null)
        {
            var parts = Read(variable, text);
            if (HasRanges(variable))
            {
                new NumberRanges(variable, range, renderer.Locale).Apply(parts);
            }

            written = NumberText.Format(parts, format, renderer);
        }

        return Leaf(variable, written, formatting);
    }

    /// <summary>Whether the content is numeric, or begins with what is (CSL 1.0.2, Choose,
    /// <c>is-numeric</c>).</summary>
    public bool IsNumeric(Variable variable, string text) =>
        text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 || Read(variable, text)[0].IsNumeric;

    /// <summary>What a locator counts: what it begins with says so itself, else its type.</summary>
    public string LocatorTerm(Locator locator) =>
        locator.Value.Contains('.', StringComparison.Ordinal)
            && NumberLabels.TermOf(Read(Variable.Of(NumberVariable.Locator), locator.Value)[0].Label) is { } term
                ? term
                : locator.Type.ToCslName();

    /// <summary>The values of a number variable.</summary>
    public List<NumberPart> Read(Variable variable, string text)
    {
        if (variable.Is(NumberVariable.Number) && renderer.Context.Reference.Type == ReferenceType.LegalCase)
        {
            // Docket numbers are no ranges.
            text = text.Replace("\\-", "-", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        }

        return NumberReader.Read(
            text, variable, variable.Is(NumberVariable.Locator) ? TermOf(variable) : "", renderer.Locale);
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
                text,
                formatting.TextCase == TextCase.Unset ? formatting : formatting with { TextCase = TextCase.Unset },
                tag);
        }

        var node = renderer.Format(FieldText.Parse(text), formatting);
        node.Tag = tag;
        return node;
    }

    private static bool IsWrittenAsIs(Variable variable) => variable.Kind != VariableKind.Number
        || (NumberVariable)variable.Index is NumberVariable.Section or NumberVariable.PartNumber
            or NumberVariable.SupplementNumber or NumberVariable.PrintingNumber or NumberVariable.Version
            or NumberVariable.CitationNumber or NumberVariable.FirstReferenceNoteNumber;

    private static bool HasRanges(Variable variable) => !IsWrittenAsIs(variable);

    private bool HasPageNumbers(Variable variable) => variable.Is(NumberVariable.Page)
        || (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page) == LocatorType.Page;

    /// <summary>The term of a variable; of a locator, that of what it counts. A style may call for one that is no number:
    /// there is no term for it.</summary>
    public string TermOf(Variable variable) =>
        variable.Is(NumberVariable.Locator)
            ? (renderer.Context.Item?.Locator?.Type ?? LocatorType.Page).ToCslName()
            : TermOrSchemaTerm(NumberReader.TermOf(variable));

    // The schema calls the terms of part-number, printing-number and supplement-number "part", "printing" and
    // "supplement"; a style may have one of the variable's own name all the same.
    private string TermOrSchemaTerm(string name) =>
        name is "part-number" or "printing-number" or "supplement-number"
            && renderer.Locale.Find(name, TermForm.Long) is null
                ? name[..^"-number".Length]
                : name;
}
