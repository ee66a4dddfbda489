using RefKit.Casing.Models;

namespace RefKit.Casing;

/// <summary>
/// Writes English titles in sentence case or title case and reports each word it changed, why, and how sure it was. Only
/// the case of letters changes. Titles may hold CSL-JSON's inline markup; what stands in
/// <c>&lt;span class="nocase"&gt;</c> or in braces keeps its case, and so do words with capitals of their own (mRNA, pH,
/// NATO, McDonald). Time is linear in the length of the title. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var cased = TitleCaser.ToSentenceCase("Magnesium Sulfate in Patients From South Africa");
/// Console.WriteLine(cased.Text);   // Magnesium sulfate in patients from South Africa
/// foreach (var change in cased.Changes)
/// {
///     Console.WriteLine(change);   // "Sulfate" → "sulfate" (CommonWord, 1.00)
/// }
/// </code>
/// </example>
public static class TitleCaser
{
    /// <summary>
    /// The title in sentence case (APA 7, 6.17): capitals at the start of title and subtitle and in names only. Which words
    /// are names is weighed by what was learned from titles. A title that is in sentence case already only gets its first
    /// words' capitals; a title all in capitals is cased with less confidence.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="options">How; null for <see cref="CasingOptions.Default"/>.</param>
    public static CasedTitle ToSentenceCase(string title, CasingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new SentenceCaser(CasingModel.Default).Apply(title, options ?? CasingOptions.Default);
    }

    /// <summary>The title in title case, by the rules of <see cref="CasingOptions.Rules"/>.</summary>
    /// <param name="title">The title.</param>
    /// <param name="options">How; null for <see cref="CasingOptions.Default"/>.</param>
    public static CasedTitle ToTitleCase(string title, CasingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return new HeadlineCaser(CasingModel.Default).Apply(title, options ?? CasingOptions.Default);
    }
}
