using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Languages;

/// <summary>
/// Guesses the language of a reference: by the script first, then, in Latin and Cyrillic letters, by a trained profile
/// of words and letters of the title, helped by the container and by the words beside the fields where the title alone
/// does not decide. Looks at no more than the first few hundred letters. Immutable, thread-safe.
/// </summary>
internal sealed class LanguageGuesser(LanguageProfile profile)
{
    /// <summary>Below this probability nothing is given.</summary>
    public const double Threshold = 0.9;

    // A container is often in another language than what it holds, and a list in another than its works.
    private const float ContainerShare = 0.5f;
    private const float RoleWorth = 1;

    // A language gains at most twice the worth of a word: less than this probability cannot be lifted to the threshold.
    private const double Liftable = 0.54;

    private const int MinFeatures = 4;

    /// <summary>The guesser with the profile that comes with the library; loaded at the first use.</summary>
    public static LanguageGuesser Default => Embedded.Instance;

    /// <summary>Guesses; null where nothing is sure enough.</summary>
    /// <param name="title">The title, or null.</param>
    /// <param name="container">The journal, book or proceedings, or null.</param>
    /// <param name="text">The whole reference.</param>
    public LanguageGuess? Guess(string? title, string? container, string text)
    {
        if ((title ?? container) is not { } words)
        {
            return null;
        }

        var other = title is null ? null : container;
        if (!words.AsSpan().ContainsAnyExceptInRange('\0', '\u024F'))
        {
            return ByProfile(words, other, text, 0, profile.CyrillicFrom);
        }

        var letters = new ScriptCount(words);
        return letters.Main switch
        {
            WritingScript.None => null,
            WritingScript.Latin => ByProfile(words, other, text, 0, profile.CyrillicFrom),
            WritingScript.Cyrillic => ScriptLanguages.OfCyrillic(words, out var isOpen) is var guess && isOpen
                ? ByProfile(words, other, text, profile.CyrillicFrom, LanguageProfile.Languages) : guess,
            var script => ScriptLanguages.Guess(script, letters, words, text),
        };
    }

    private LanguageGuess? ByProfile(string title, string? container, string text, int from, int to)
    {
        Span<short> sums = stackalloc short[LanguageProfile.Languages];
        Span<float> scores = stackalloc float[LanguageProfile.Languages];
        if (profile.Sum(Composed(title), sums) < MinFeatures)
        {
            return null;
        }

        for (var i = 0; i < sums.Length; i++)
        {
            scores[i] = sums[i] * profile.Scale;
        }

        var (best, probability) = Best(scores, from, to);
        var reasons = profile.TitleReasons;
        if (probability < Threshold && container is not null)
        {
            profile.Sum(Composed(container), sums);
            for (var i = 0; i < sums.Length; i++)
            {
                scores[i] += sums[i] * profile.Scale * ContainerShare;
            }

            (best, probability) = Best(scores, from, to);
            reasons = profile.ContainerReasons;
        }

        if (probability is < Threshold and > Liftable)
        {
            RoleWords.Add(text, profile.Tags.AsSpan(), scores, RoleWorth);
            (best, probability) = Best(scores, from, to);
            reasons = profile.RoleReasons;
        }

        return probability < Threshold || profile.Tags[best] == LanguageProfile.Unknown
            ? null : new LanguageGuess(profile.Tags[best], probability, reasons[best]);
    }

    private static (int Best, double Probability) Best(ReadOnlySpan<float> scores, int from, int to)
    {
        var best = from;
        for (var i = from + 1; i < to; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        float total = 0;
        for (var i = from; i < to; i++)
        {
            var behind = scores[i] - scores[best];
            total += behind > -12 ? MathF.Exp(behind) : 0;
        }

        return (best, 1 / total);
    }

    // Texts from PDFs hold letters and their marks apart. Normalisation refuses lone surrogates.
    private static ReadOnlySpan<char> Composed(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0300', '\u036F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        && !text.AsSpan().ContainsAnyInRange('\uFDD0', '\uFDEF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')
            ? text[..Math.Min(text.Length, 2 * LanguageFeatures.Max)].Normalize() : text;

    private static class Embedded
    {
        public static readonly LanguageGuesser Instance = new(LanguageProfile.Default);
    }
}
