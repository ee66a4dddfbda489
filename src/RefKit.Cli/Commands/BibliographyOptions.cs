using System.Collections.Immutable;
using System.CommandLine;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary>The options that choose what stands in a bibliography, in which sections and order.</summary>
internal sealed class BibliographyOptions
{
    public Option<bool> Links { get; } = new("--links")
    {
        Description = "Make links of DOIs and web addresses (in HTML, Markdown, RTF and LaTeX).",
    };

    public Option<string> HtmlStyle { get; } = SharedOptions.Choice("--html-style",
        "How HTML gets the hanging indent and spacing of the style: classes only, a style attribute on each element, "
            + "or a style element.",
        "classes", "inline", "element");

    public Option<string[]> Section { get; } = new("--section")
    {
        Description = "A section of the bibliography: a title and the item types in it; without types, all the rest. "
            + "Can be given several times.",
        HelpName = "TITLE=TYPE,...",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string[]> Exclude { get; } = new("--exclude")
    {
        Description = "Item types to leave out, such as personal_communication.",
        HelpName = "TYPE,...",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Order { get; } = new("--order")
    {
        Description = "The ids of references in the order to print them; all others follow in the order of the style.",
        HelpName = "ID,...",
    };

    public Option<bool> Annotated { get; } = new("--annotated")
    {
        Description = "Print the annotation of a work (the CSL variable annote) as a block below its entry.",
    };

    public void AddTo(Command command)
    {
        command.Add(Links);
        command.Add(HtmlStyle);
        command.Add(Section);
        command.Add(Exclude);
        command.Add(Order);
        command.Add(Annotated);
    }

    public HtmlStyling HtmlStylingOf(ParseResult arguments) => arguments.GetValue(HtmlStyle) switch
    {
        "inline" => HtmlStyling.Inline,
        "element" => HtmlStyling.StyleElement,
        _ => HtmlStyling.Classes,
    };

    /// <exception cref="UserErrorException">A type is not known.</exception>
    public FormatOptions ApplyTo(FormatOptions options, ParseResult arguments)
    {
        var excluded = (arguments.GetValue(Exclude) ?? []).SelectMany(list => TypesOf("--exclude", list)).ToHashSet();
        return options with
        {
            MakeLinks = arguments.GetValue(Links),
            IncludeAnnotations = arguments.GetValue(Annotated),
            Sections = [.. (arguments.GetValue(Section) ?? []).Select(SectionOf)],
            Filter = excluded.Count == 0 ? null : reference =>
                reference.Type is not { } type || !excluded.Contains(type),
            Order = arguments.GetValue(Order) is { } ids
                ? BibliographyOrder.ByIds(ids.Split(',', StringSplitOptions.TrimEntries))
                : null,
        };
    }

    private static BibliographySection SectionOf(string text)
    {
        var end = text.LastIndexOf('=');
        return end < 0
            ? BibliographySection.Rest(text)
            : BibliographySection.OfTypes(text[..end], [.. TypesOf("--section", text[(end + 1)..])]);
    }

    private static ImmutableArray<ReferenceType> TypesOf(string option, string list) =>
    [
        .. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name =>
            CslNames.TryParse(name, out ReferenceType type) ? type : throw new UserErrorException(
                $"{option}: there is no item type '{name}'; CSL's are: "
                + string.Join(", ", Enum.GetValues<ReferenceType>().Select(static known => known.ToCslName())) + ".")),
    ];
}
