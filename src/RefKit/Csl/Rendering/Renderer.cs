using System.Collections.Immutable;
using System.Globalization;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Text;
using SortKey = RefKit.Csl.Tree.SortKey;

namespace RefKit.Csl.Rendering;

/// <summary>
/// Renders the elements of a style for one cite at a time into a run tree. The switch in <see cref="RenderElement"/> is
/// the table of contents: one renderer an element family. Not thread-safe; made for one run of the passes.
/// </summary>
internal sealed class Renderer
{
    private readonly GroupRenderer _groups;
    private readonly TextRenderer _texts;
    private readonly NumberRenderer _numbers;
    private readonly LabelRenderer _labels;
    private readonly DateRenderer _dates;
    private readonly NamesRenderer _names;
    private readonly ConditionEvaluator _conditions;
    private readonly List<RunNode> _sortOutput = [];

    public Renderer(StyleDefinition style, LocaleData locale, bool makeLinks = false)
    {
        Style = style;
        Locale = locale;
        MakeLinks = makeLinks;
        Variables = new VariableReader(this);
        _groups = new GroupRenderer(this);
        _numbers = new NumberRenderer(this);
        _texts = new TextRenderer(this, _numbers);
        _labels = new LabelRenderer(this, _numbers);
        _dates = new DateRenderer(this);
        _names = new NamesRenderer(this);
        _conditions = new ConditionEvaluator(this, _numbers);
    }

    public StyleDefinition Style { get; }

    public LocaleData Locale { get; }

    public bool MakeLinks { get; }

    public VariableReader Variables { get; }

    public CiteContext Context { get; private set; } = null!;

    public RenderState State { get; } = new();

    /// <summary>Overrides of et-al while a sort key is rendered; null otherwise.</summary>
    public SortKey? SortKey { get; private set; }

    public bool IsSorting { get; private set; }

    /// <summary>Whether the first element of the last layout printed anything; null where it has none.</summary>
    public bool? FirstPrints { get; private set; }

    /// <summary>Whether the last element of the last layout that has a place even when empty, as a macro or block
    /// has, printed anything.</summary>
    public bool LastPrints { get; private set; }

    public DateRenderer Dates => _dates;

    public NamesRenderer Names => _names;

    /// <summary>The children of a layout for one cite; empty when nothing is printed.</summary>
    public List<RunNode> RenderLayout(Layout layout, CiteContext context)
    {
        Begin(context);
        (FirstPrints, LastPrints) = (null, false);
        var output = new List<RunNode>(layout.Children.Length);
        RenderTop(layout.Children, output);
        return output;
    }

    // Conditions at the top of a layout are no elements of it, but what they choose is.
    private void RenderTop(ImmutableArray<StyleElement> elements, List<RunNode> output)
    {
        foreach (var element in elements)
        {
            if (element is ChooseElement choose)
            {
                if (choose.Branches.FirstOrDefault(_conditions.Holds) is { } branch)
                {
                    RenderTop(branch.Children, output);
                }

                continue;
            }

            var count = output.Count;
            RenderElement(element, output);
            var prints = output.Count > count;
            FirstPrints ??= prints;
            if (prints || element is MacroElement || element.Formatting.Display != DisplayMode.Unset)
            {
                LastPrints = prints;
            }
        }
    }

    /// <summary>The output of a macro as a sort key reads it; it holds until the next sort key is rendered.</summary>
    public List<RunNode> RenderSortMacro(Macro macro, CiteContext context, SortKey key)
    {
        Begin(context);
        SortKey = key;
        IsSorting = true;
        _sortOutput.Clear();
        _groups.RenderMacro(macro, _sortOutput);
        SortKey = null;
        IsSorting = false;
        return _sortOutput;
    }

    public void Begin(CiteContext context)
    {
        Context = context;
        State.Reset();
        State.HasOutput = !context.BeginsSentence;
    }

    public void RenderElements(ImmutableArray<StyleElement> elements, List<RunNode> output)
    {
        foreach (var element in elements)
        {
            RenderElement(element, output);
        }
    }

    public void RenderElement(StyleElement element, List<RunNode> output)
    {
        var isLeftOut = State.PrintsDatesOnly
            && element is not (DateElement or GroupElement or ChooseElement or MacroElement);
        var start = output.Count;
        switch (element)
        {
            case TextVariableElement text:
                _texts.RenderVariable(text, output);
                break;
            case MacroElement macro:
                _groups.Render(macro, output);
                break;
            case TermElement term:
                _texts.RenderTerm(term, output);
                break;
            case ValueElement value:
                _texts.RenderValue(value, output);
                break;
            case GroupElement group:
                _groups.Render(group, output);
                break;
            case ChooseElement choose:
                RenderChoose(choose, output);
                break;
            case NamesElement names:
                _names.Render(names, output);
                break;
            case DateElement date:
                _dates.Render(date, output);
                break;
            case NumberElement number:
                _numbers.Render(number, output);
                break;
            case LabelElement label:
                _labels.Render(label, output);
                break;
            default:
                throw new InvalidOperationException($"No renderer for {element.GetType()}.");
        }

        if (isLeftOut)
        {
            output.RemoveRange(start, output.Count - start);
        }
    }

    private void RenderChoose(ChooseElement element, List<RunNode> output)
    {
        if (BranchOf(element) is { } branch)
        {
            RenderElements(branch.Children, output);
        }
    }

    /// <summary>The first branch whose conditions hold; null when there is none.</summary>
    public ConditionalBranch? BranchOf(ChooseElement element)
    {
        foreach (var branch in element.Branches)
        {
            if (_conditions.Holds(branch))
            {
                return branch;
            }
        }

        return null;
    }

    private static RunNode Wrap(List<RunNode> nodes, Formatting formatting, string delimiter)
    {
        if (nodes.Count > 1 || !ReferenceEquals(formatting, Formatting.None))
        {
            return new RunNode(nodes, formatting, delimiter);
        }

        nodes[0].Wrappers++;
        return nodes[0];
    }

    /// <summary>Puts nodes under one formatting, and carries out its text-case and strip-periods.</summary>
    public RunNode Format(List<RunNode> nodes, Formatting formatting)
    {
        State.HasOutput = true;
        if (formatting.TextCase != TextCase.Unset)
        {
            TextCaser.Apply(nodes, formatting.TextCase, this);
        }

        if (formatting.StripPeriods)
        {
            PeriodStripper.Apply(nodes);
        }

        return Wrap(nodes, formatting, "");
    }

    /// <summary>A leaf of a term: title case is carried out in any language.</summary>
    public RunNode TermLeaf(string text, Formatting formatting)
    {
        text = FieldText.Typeset(text.Replace('\'', '’'));
        return WrittenLeaf(
            formatting.TextCase == TextCase.Title
                ? TextCaser.ApplyInAnyLanguage(text, TextCase.Title, this) : text, formatting);
    }

    /// <summary>A leaf of text of a locale, which may have markup such as <c>sup</c> in it.</summary>
    public RunNode WrittenLeaf(string text, Formatting formatting) => text.Contains('<', StringComparison.Ordinal)
        ? Format(FieldText.Parse(text), formatting)
        : Leaf(text, formatting);

    /// <summary>A leaf of the term of a label: <c>strip-periods</c> takes all of them, so that "s.v." is "sv".</summary>
    public RunNode LabelLeaf(string text, Formatting formatting) => TermLeaf(
        formatting.StripPeriods ? text.Replace(".", "", StringComparison.Ordinal) : text, formatting);

    /// <summary>A leaf of text that came from the style or a locale, with text-case and strip-periods carried
    /// out.</summary>
    public RunNode Leaf(string text, Formatting formatting, RunTag tag = RunTag.None)
    {
        // A number alone does not begin a sentence.
        State.HasOutput |= tag != RunTag.CitationNumber;
        if (formatting.TextCase != TextCase.Unset)
        {
            text = TextCaser.Apply(text, formatting.TextCase, this);
        }

        if (formatting.StripPeriods)
        {
            text = PeriodStripper.Apply(text);
        }

        // Quotes do not count in sorting.
        return new RunNode(
            text, IsSorting && formatting.HasQuotes ? formatting with { HasQuotes = false } : formatting, tag);
    }
}
