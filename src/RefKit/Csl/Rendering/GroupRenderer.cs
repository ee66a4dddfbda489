using System.Collections.Immutable;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:group</c> and calls of macros, which are groups too (CSL 1.0.2, Group).</summary>
internal sealed class GroupRenderer(Renderer renderer)
{
    public void Render(GroupElement element, List<RunNode> output) =>
        Render(null, element.Children, element.Formatting, element.Delimiter, output);

    /// <summary>What a macro prints, as one node.</summary>
    public void RenderMacro(Macro macro, List<RunNode> output) =>
        Render(macro, macro.Children, Formatting.None, "", output);

    public void Render(MacroElement element, List<RunNode> output)
    {
        if (ReferenceEquals(element.Formatting, Formatting.None))
        {
            // A macro is a group, and its call another one.
            var count = output.Count;
            RenderMacro(element.Macro, output);
            if (output.Count > count)
            {
                output[^1].Wrappers++;
            }

            return;
        }

        var start = output.Count;
        RenderMacro(element.Macro, output);
        if (output.Count > start)
        {
            // A macro is no text: its text-case is not carried out, as in the engines that styles are written with.
            var formatting = element.Formatting.TextCase == TextCase.Unset
                ? element.Formatting : element.Formatting with { TextCase = TextCase.Unset };
            output[start] = renderer.Format([output[start]], formatting);
        }
    }

    // CSL 1.0.2, Group: a group whose variables are all empty is left out whole; a nested group that prints something
    // counts as a variable that is not empty.
    private void Render(
        Macro? macro, ImmutableArray<StyleElement> children, Formatting formatting, string delimiter,
        List<RunNode> output)
    {
        var (called, found) = (renderer.State.Called, renderer.State.Found);
        renderer.State.Called = 0;
        renderer.State.Found = 0;
        var start = output.Count;
        var hadOutput = renderer.State.HasOutput;
        if (macro is null)
        {
            renderer.RenderElements(children, output);
        }
        else
        {
            RenderChildren(macro, output);
        }

        var isSuppressed = renderer.State.Called > 0 && renderer.State.Found == 0;
        if (isSuppressed)
        {
            renderer.State.HasOutput = hadOutput;
        }

        var hasOutput = !isSuppressed && output.Count > start;
        if (hasOutput || renderer.State.Found > 0)
        {
            (renderer.State.Called, renderer.State.Found) = (called + 1, found + 1);
        }
        else
        {
            // Only whether the last group left out called a variable is known of those in this group up to now.
            (renderer.State.Called, renderer.State.Found) = (found + (isSuppressed ? 1 : 0), found);
        }

        if (hasOutput)
        {
            Fold(output, start, formatting, delimiter);
        }
        else
        {
            output.RemoveRange(start, output.Count - start);
        }
    }

    // What was rendered from a place on becomes one node.
    private static void Fold(List<RunNode> output, int start, Formatting formatting, string delimiter)
    {
        var count = output.Count - start;
        if (count == 1 && ReferenceEquals(formatting, Formatting.None))
        {
            output[start].Wrappers++;
            return;
        }

        var node = new RunNode(output.GetRange(start, count), formatting, delimiter);
        output.RemoveRange(start, count);
        output.Add(node);
    }

    private void RenderChildren(Macro macro, List<RunNode> output)
    {
        var outer = renderer.State.PrintsDatesOnly;
        renderer.State.PrintsDatesOnly |= renderer.IsSorting && macro.HasDate;
        renderer.RenderElements(macro.Children, output);
        renderer.State.PrintsDatesOnly = outer;
    }
}
