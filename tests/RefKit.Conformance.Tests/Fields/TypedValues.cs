using System.Collections.Immutable;
using System.Globalization;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>The values of a reference that are compared: authors as "Family, Given", and the numbers as text.</summary>
internal sealed record TypedValues(ImmutableArray<string> Authors, string Year, string Volume, string Issue,
    string FirstPage, string LastPage)
{
    private const string ArXiv = "arXiv:";

    public static TypedValues Of(Reference reference) => new(
        [.. reference.Author.Select(Text)],
        reference.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        reference.Volume?.Text ?? "",
        reference.Issue?.Text ?? "",
        reference.Pages?.First ?? ArticleNumber(reference) ?? "",
        reference.Pages?.Last ?? "");

    /// <summary>What is compared: letters and digits without case, and the comma behind a family name.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || c == ',')).ToLowerInvariant().TrimEnd(',');

    private static string? ArticleNumber(Reference reference) =>
        reference.Number?.Text is { } number && !number.StartsWith(ArXiv, StringComparison.Ordinal) ? number : null;

    // Particles count as a part of the family name: where they stand apart is a matter of style.
    private static string Text(Name name)
    {
        var family = string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle, name.Family }
            .Where(static part => part is not null));
        var given = string.Join(' ', new[] { name.Given, name.Suffix }.Where(static part => part is not null));
        return name.Literal?.Replace(",", "", StringComparison.Ordinal)
            ?? (given.Length == 0 ? family : $"{family}, {given}");
    }
}
