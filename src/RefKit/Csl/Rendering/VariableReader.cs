using System.Collections.Immutable;
using System.Globalization;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Gives the values of variables in the cite that is rendered, also of those that the citation sets or that
/// are
/// derived from others.</summary>
internal sealed class VariableReader(Renderer renderer)
{
    private CiteContext Context => renderer.Context;

    /// <summary>The text of a text or number variable; null when empty or already printed by a substitution.</summary>
    public string? Text(Variable variable, bool isShort = false)
    {
        return renderer.State.IsSuppressed(variable.Key) ? null : Value(variable, isShort);
    }

    /// <summary>The same, also when it was printed already.</summary>
    public string? Value(Variable variable, bool isShort = false)
    {
        var text = variable.Kind switch
        {
            VariableKind.Text => TextOf((TextVariable)variable.Index, isShort),
            VariableKind.Number => NumberOf((NumberVariable)variable.Index),
            VariableKind.Date => Context.Reference[(DateVariable)variable.Index]?.ToString(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public DateRange? Date(Variable variable) =>
        renderer.State.IsSuppressed(variable.Key) ? null : Context.Reference[(DateVariable)variable.Index];

    public ImmutableArray<Name> Names(Variable variable) =>
        renderer.State.IsSuppressed(variable.Key) ? [] : Context.Reference[(NameVariable)variable.Index];

    /// <summary>Whether a variable has a value, as <c>cs:if variable</c> asks.</summary>
    public bool Has(Variable variable) => variable.Kind switch
    {
        // A label that is made for the work is not one that it has.
        VariableKind.Text when variable.Is(TextVariable.CitationLabel) =>
            !string.IsNullOrEmpty(Context.Reference[TextVariable.CitationLabel]),
        VariableKind.Text => !string.IsNullOrEmpty(TextOf((TextVariable)variable.Index, false)),
        VariableKind.Number => !string.IsNullOrEmpty(NumberOf((NumberVariable)variable.Index)),
        VariableKind.Date => Context.Reference[(DateVariable)variable.Index] is not null,
        _ => !Context.Reference[(NameVariable)variable.Index].IsEmpty,
    };

    private string? TextOf(TextVariable variable, bool isShort)
    {
        var reference = Context.Reference;
        switch (variable)
        {
            case TextVariable.YearSuffix:
                return Context.Disambiguation.YearSuffix;
            case TextVariable.CitationLabel:
                return reference[variable] ?? CitationLabel.Of(reference);
            case TextVariable.Title when isShort:
                return reference[TextVariable.TitleShort] ?? reference[variable];
            case TextVariable.ContainerTitle when isShort:
                return reference[TextVariable.ContainerTitleShort] ?? reference[variable];
            case TextVariable.Url when isShort:
                return reference[variable] is { } url ? SiteOf(url) : null;
            case TextVariable.EventTitle:
                return reference[variable] ?? reference[TextVariable.Event];
            case TextVariable.TitleShort:
                return reference[variable] ?? (isShort ? reference[TextVariable.Title] : null);
            default:
                return reference[variable];
        }
    }

    private string? NumberOf(NumberVariable variable)
    {
        switch (variable)
        {
            case NumberVariable.CitationNumber:
                renderer.State.Reads |= CiteReads.Number;
                return Context.CitationNumber > 0
                    ? Context.CitationNumber.ToString(CultureInfo.InvariantCulture)
                    : null;
            case NumberVariable.Locator:
                return Context.Item?.Locator?.Value.Trim();
            case NumberVariable.FirstReferenceNoteNumber:
                renderer.State.Reads |= CiteReads.FirstNoteNumber;
                return Context.FirstNoteNumber > 0
                    ? Context.FirstNoteNumber.ToString(CultureInfo.InvariantCulture)
                    : null;
            case NumberVariable.PageFirst:
                return Context.Reference[variable]?.Text ?? FirstPage(Context.Reference.Page?.Text);
            default:
                return Context.Reference[variable]?.Text;
        }
    }

    // What a web address has before the path, without the scheme where it begins with "www.".
    private static string SiteOf(string url)
    {
        for (var slash = url.LastIndexOf('/'); slash > 0; slash = url.LastIndexOf('/', slash - 1))
        {
            var start = url.LastIndexOf('/', slash - 1) + 1;
            if (url.IndexOf('.', start, slash - start) is >= 0 and var dot && dot + 1 < slash)
            {
                url = url[..slash];
                break;
            }
        }

        var www = url.IndexOf("//www.", StringComparison.Ordinal);
        return www >= 0 ? url[(www + 2)..] : url;
    }

    private static string? FirstPage(string? pages)
    {
        if (pages is null)
        {
            return null;
        }

        var end = pages.AsSpan().IndexOfAny("-–,&; ");
        return end < 0 ? pages : pages[..end];
    }
}
