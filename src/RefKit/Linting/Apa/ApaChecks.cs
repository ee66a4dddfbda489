using System.Collections.Immutable;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>What is looked at in a list in APA style, in the order of an entry.</summary>
internal static class ApaChecks
{
    public static readonly ImmutableArray<EntryRule> Entry =
    [
        ApaAuthorCheck.Check, ApaGivenNameCheck.Check, ApaDateCheck.Check, ApaTitleCheck.Check, ApaColonCheck.Check,
        ApaEditionCheck.Check, ApaInCheck.Check, ApaEditorCheck.Check, ApaEditorNamesCheck.Check, ApaVolumeCheck.Check,
        ApaPageCheck.Check, ApaPublisherCheck.Check, ApaLinkCheck.Check,
        ApaItalicsCheck.Check,
    ];

    public static readonly ImmutableArray<ListRule> List =
    [
        ApaOrderCheck.Check,
        static entries => DuplicateCheck.Check(entries, ApaRules.Duplicate),
    ];
}
