using System.Collections.Immutable;

namespace RefKit.Parsing.Fields;

/// <summary>What a field of names says.</summary>
/// <param name="Names">The names, in order.</param>
/// <param name="HasEtAl">Whether it says that there are more: "et al.", "u. a.", "等".</param>
/// <param name="Role">The role that a word in the field gives: "(Eds.)", "trans. by"; null without such a word.</param>
/// <param name="IsRepeat">Whether the field stands for the names of the reference before: "———", "ders.",
/// "Idem".</param>
internal sealed record NameList(ImmutableArray<Name> Names, bool HasEtAl, NameVariable? Role, bool IsRepeat);
