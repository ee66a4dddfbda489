using System.CommandLine;
using System.Globalization;
using RefKit.Casing;
using RefKit.Cli.Output;

namespace RefKit.Cli.Commands;

/// <summary>The options that change the case of English titles before they are printed; each change is told.</summary>
internal sealed class TitleCaseOptions
{
    public Option<string> TitleCase { get; } = SharedOptions.Choice("--title-case",
        "The case of English titles: as they are, sentence case (journals in title case, as APA asks), or title case "
            + "by the rules of APA, Chicago or MLA. Each changed title is told on standard error.",
        "keep", "sentence", "title", "title-chicago", "title-mla");

    public Option<string?> KeepWords { get; } = new("--keep-words")
    {
        Description = "Words that --title-case writes as they stand here, such as names that it does not know.",
        HelpName = "WORD,...",
    };

    public void AddTo(Command command)
    {
        command.Add(TitleCase);
        command.Add(KeepWords);
    }

    /// <summary>The references with their titles cased, or as they are.</summary>
    public List<Reference> Apply(List<Reference> references, ParseResult arguments, Messages messages)
    {
        var wanted = arguments.GetValue(TitleCase);
        if (wanted is null or "keep")
        {
            return references;
        }

        var options = CasingOptions.Default with
        {
            Names = [.. (arguments.GetValue(KeepWords) ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Rules = wanted switch
            {
                "title-chicago" => TitleCaseRules.Chicago,
                "title-mla" => TitleCaseRules.Mla,
                _ => TitleCaseRules.Apa,
            },
        };
        var casing = wanted == "sentence" ? ReferenceCasing.Sentence : ReferenceCasing.Title;
        return references.ConvertAll(reference =>
        {
            var cased = ReferenceCaser.Apply(reference, casing, options);
            foreach (var field in cased.Fields.Where(static x => !x.Title.Changes.IsEmpty))
            {
                messages.Note(Describe(reference, field));
            }

            return cased.Reference;
        });
    }

    // "perec: title in sentence case (97 % sure): Sulfate → sulfate, South → south (71 %)".
    private static string Describe(Reference reference, CasedField field)
    {
        var name = field.Casing == ReferenceCasing.Sentence ? "sentence case" : "title case";
        var changes = field.Title.Changes.Select(static x =>
            x.Confidence < 0.9 ? $"{x.Before} → {x.After} ({Percent(x.Confidence)})" : $"{x.Before} → {x.After}");
        var id = reference.Id is { } given ? given + ": " : "";
        return $"{id}{field.Variable.ToCslName()} in {name} ({Percent(field.Title.Confidence)} sure): "
            + string.Join(", ", changes);
    }

    private static string Percent(double share) =>
        Math.Floor(share * 100).ToString("F0", CultureInfo.InvariantCulture) + " %";
}
