using System.Globalization;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:text</c> of variables, terms and values (CSL 1.0.2, Text).</summary>
internal sealed class TextRenderer(Renderer renderer, NumberRenderer numbers)
{
    public void RenderVariable(TextVariableElement element, List<RunNode> output)
    {
        var variable = element.Variable;
        var text = renderer.Variables.Text(variable, element.IsShort);
        if (element.IsOmittedForAuthor && text is not null && (IsAuthor(text) || IsContainer(variable, text)))
        {
            text = null;
        }

        renderer.State.HasTextVariable |= !variable.Is(NumberVariable.Locator)
            && !variable.Is(NumberVariable.CitationNumber) && !variable.Is(TextVariable.YearSuffix)
            && !variable.Is(TextVariable.CitationLabel);
        // A year suffix counts as printed also where none is needed: it stands beside terms such as "n.d.".
        renderer.State.Call(text is not null || variable.Is(TextVariable.YearSuffix));
        if (text is null)
        {
            // As in the engines, a term behind the place of such a number does not begin the entry.
            renderer.State.HasOutput |= IsCountedEmpty(variable);
            return;
        }

        if (element.AbbreviatesTerm && variable.Kind == VariableKind.Number)
        {
            text = AbbreviateTerm(((NumberVariable)variable.Index).ToCslName(), text);
        }

        renderer.State.Record(variable.Key);
        var formatting = element.Formatting;
        if (variable.Kind == VariableKind.Number)
        {
            output.Add(element.IsVerbatim && !renderer.IsSorting
                ? RenderField(text, formatting)
                : numbers.RenderText(variable, text, formatting));
            return;
        }

        switch ((TextVariable)variable.Index)
        {
            case TextVariable.YearSuffix:
                renderer.State.IsYearSuffixPrinted = true;
                output.Add(renderer.Leaf(text, formatting, RunTag.YearSuffix));
                break;
            case TextVariable.Url or TextVariable.Doi or TextVariable.Pmid or TextVariable.Pmcid:
                output.Add(RenderIdentifier((TextVariable)variable.Index, text, formatting));
                break;
            case TextVariable.CitationLabel:
                output.Add(RenderLabel(text, formatting));
                break;
            default:
                if (formatting.TextCase == TextCase.Title && !FieldText.NeedsParsing(text) && !IsInLanguage(variable))
                {
                    text = TextCaser.ApplyInAnyLanguage(text, TextCase.Title, renderer);
                }

                output.Add(RenderField(text, formatting));
                break;
        }
    }

    // An organisation stands in one piece, as a family name too where that is the only field of a name.
    private bool IsAuthor(string text) => renderer.Context.Reference.Author is [var name]
        && (name.Literal ?? (name.Given is null ? name.Family : null)) is { } author
        && WithoutArticle(text).Equals(WithoutArticle(author), StringComparison.OrdinalIgnoreCase);

    private string AbbreviateTerm(string name, string text) =>
        renderer.Locale.Find(name, TermForm.Long)?.Singular is { Length: > 0 } word
        && renderer.Locale.Find(name, TermForm.Short)?.Singular is { Length: > 0 } abbreviation
            ? text.Replace(word, abbreviation, StringComparison.OrdinalIgnoreCase)
            : text;

    // A publisher of the name of its site or series says nothing new either.
    private bool IsContainer(Variable variable, string text) => variable.Is(TextVariable.Publisher)
        && text.Equals(renderer.Context.Reference[TextVariable.ContainerTitle], StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutArticle(string name) =>
        name.AsSpan(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0).Trim();

    private static bool IsCountedEmpty(Variable variable) => variable.Is(NumberVariable.Volume)
        || variable.Is(NumberVariable.Issue) || variable.Is(NumberVariable.Edition) || variable.Is(NumberVariable.Number);

    // Whether the variable holds words in the language of the item, which decides whether they have a title case.
    private static bool IsInLanguage(Variable variable) => (TextVariable)variable.Index is TextVariable.Title
        or TextVariable.TitleShort or TextVariable.ContainerTitle or TextVariable.ContainerTitleShort
        or TextVariable.CollectionTitle or TextVariable.VolumeTitle or TextVariable.PartTitle
        or TextVariable.OriginalTitle or TextVariable.ReviewedTitle or TextVariable.EventTitle
        or TextVariable.Publisher or TextVariable.PublisherPlace or TextVariable.Event or TextVariable.EventPlace
        or TextVariable.Authority or TextVariable.Genre or TextVariable.Medium or TextVariable.Jurisdiction
        or TextVariable.Archive or TextVariable.ArchivePlace;

    private RunNode RenderLabel(string text, Formatting formatting)
    {
        if (renderer.Context.Disambiguation.YearSuffix is not { } suffix || renderer.State.IsYearSuffixPrinted)
        {
            return renderer.Leaf(text, formatting);
        }

        renderer.State.IsYearSuffixPrinted = true;
        return new RunNode(
            [renderer.Leaf(text, Formatting.None), new RunNode(suffix, Formatting.None, RunTag.YearSuffix)],
                formatting);
    }

    public void RenderTerm(TermElement element, List<RunNode> output)
    {
        var term = renderer.Locale.Find(element.Term, element.Form);
        var text = element.IsPlural ? term?.Plural : term?.Singular;
        if (!string.IsNullOrEmpty(text))
        {
            var begins = !renderer.State.HasOutput && element.Formatting.TextCase == TextCase.Unset;
            output.Add(renderer.TermLeaf(
                begins ? CaseConverter.Convert(text, CaseMode.CapitalizeFirst, CultureInfo.InvariantCulture) : text,
                element.Formatting));
        }
    }

    public void RenderValue(ValueElement element, List<RunNode> output)
    {
        if (element.Value.Length > 0)
        {
            // What the style says is no field of the item.
            var node = RenderField(element.Value, element.Formatting);
            node.Tag = node.Tag == RunTag.Field ? RunTag.None : node.Tag;
            output.Add(node);
        }
    }

    private RunNode RenderField(string text, Formatting formatting)
    {
        text = FieldText.Typeset(text);
        var quotes = renderer.Locale.OwnQuotes;
        if (!FieldText.NeedsParsing(text, quotes))
        {
            return renderer.Leaf(text, formatting, RunTag.Field);
        }

        var nodes = FieldText.Parse(text, quotes);
        return nodes is [{ Children: null } leaf] && ReferenceEquals(leaf.Formatting, Formatting.None)
            ? renderer.Leaf(leaf.Text!, formatting, RunTag.Field)
            : renderer.Format(nodes, formatting);
    }

    private RunNode RenderIdentifier(TextVariable variable, string text, Formatting formatting)
    {
        if (variable == TextVariable.Doi && formatting.Prefix.EndsWith("doi.org/", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("10.", StringComparison.Ordinal))
        {
            // A DOI that was given as a link, or as "doi:10…", brings what the style puts before it; another link is none.
            text = renderer.Context.Reference.Doi?.Value ?? text;
            formatting = IsWebAddress(text) ? formatting with { Prefix = "" } : formatting;
        }

        // The resolver that a style puts before a DOI is part of the link.
        var resolver = renderer.MakeLinks && variable == TextVariable.Doi
            ? formatting.Prefix.LastIndexOf("http", StringComparison.OrdinalIgnoreCase)
            : -1;
        if (resolver >= 0 && formatting.Prefix.EndsWith("doi.org/", StringComparison.OrdinalIgnoreCase)
            && formatting == new Formatting { Prefix = formatting.Prefix, Suffix = formatting.Suffix })
        {
            text = string.Concat(formatting.Prefix.AsSpan(resolver), text);
            formatting = formatting with { Prefix = formatting.Prefix[..resolver] };
        }

        // Without its periods it would not be that identifier.
        var node = renderer.Leaf(
            text, formatting.StripPeriods ? formatting with { StripPeriods = false } : formatting, RunTag.NoCase);
        if (renderer.MakeLinks)
        {
            node.LinkUrl = variable switch
            {
                TextVariable.Doi => renderer.Context.Reference.Doi?.ToUrl(),
                TextVariable.Pmid => "https://pubmed.ncbi.nlm.nih.gov/" + Uri.EscapeDataString(text) + "/",
                TextVariable.Pmcid => "https://pmc.ncbi.nlm.nih.gov/articles/" + Uri.EscapeDataString(text) + "/",
                _ => IsWebAddress(text) ? text : null,
            };
        }

        return node;
    }

    private static bool IsWebAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
}
