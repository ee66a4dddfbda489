using System.Collections.Immutable;
using RefKit.Casing.Words;

namespace RefKit.Casing;

/// <summary>A title in work: its words, its letters as they are to be, and what was changed up to now.</summary>
internal sealed class CasingWork
{
    private readonly TitleText _text;
    private readonly char[] _letters;
    private readonly ImmutableArray<CaseChange>.Builder _changes = ImmutableArray.CreateBuilder<CaseChange>();

    public CasingWork(string title)
    {
        Title = title;
        _text = TitleText.Read(title);
        _letters = _text.Letters.ToArray();
        Words = TitleWordReader.Read(_text);
    }

    public string Title { get; }

    public List<TitleWord> Words { get; }

    /// <summary>The letters of a word as they are now.</summary>
    public ReadOnlySpan<char> LettersOf(int word) => _letters.AsSpan(Words[word].Start, Words[word].Length);

    /// <summary>Whether two words are parts of one with a hyphen, as this one and the next.</summary>
    public bool IsHyphenated(int word) =>
        word + 1 < Words.Count && Words[word + 1] is { Gap: WordGap.Hyphen } next && next.Start == Words[word].End + 1;

    /// <summary>Writes a word in lower case.</summary>
    public void Lower(int word, CaseChangeReason reason, double confidence) =>
        Write(word, static c => char.ToLowerInvariant(c), static c => char.ToLowerInvariant(c), reason, confidence);

    /// <summary>Writes a word with a capital; its other letters stay.</summary>
    public void Capitalize(int word, CaseChangeReason reason, double confidence) =>
        Write(word, static c => char.ToUpperInvariant(c), static c => c, reason, confidence);

    /// <summary>Writes a word with a capital and the rest in lower case.</summary>
    public void CapitalizeOnly(int word, CaseChangeReason reason, double confidence) =>
        Write(word, static c => char.ToUpperInvariant(c), static c => char.ToLowerInvariant(c), reason, confidence);

    /// <summary>Writes a word as it is given; what follows in the title's word ("'S") in lower case.</summary>
    public void WriteForm(int word, string form, CaseChangeReason reason, double confidence)
    {
        var letters = LettersOf(word).ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            // Only the case may change: a form with another sign in it (a straight apostrophe) leaves that sign.
            letters[i] = i >= form.Length ? char.ToLowerInvariant(letters[i])
                : char.ToLowerInvariant(form[i]) == char.ToLowerInvariant(letters[i]) ? form[i] : letters[i];
        }

        Put(word, letters, reason, confidence);
    }

    public CasedTitle Finish(double confidence, CasingOutcome outcome) =>
        new(_text.With(_letters), _changes.ToImmutable(), confidence, outcome);

    private void Write(
        int word, Func<char, char> first, Func<char, char> rest, CaseChangeReason reason, double confidence)
    {
        var letters = LettersOf(word).ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = i == 0 ? first(letters[i]) : rest(letters[i]);
        }

        Put(word, letters, reason, confidence);
    }

    private void Put(int word, ReadOnlySpan<char> letters, CaseChangeReason reason, double confidence)
    {
        var (start, end) = (Words[word].Start, Words[word].End);
        if (letters.SequenceEqual(_text.Letters[start..end]))
        {
            return;
        }

        letters.CopyTo(_letters.AsSpan(start));
        var (place, length) = _text.PlaceOf(start, end);
        var before = Title.Substring(place, length);
        var after = _text.With(_letters, start, end, place, length);
        _changes.Add(new CaseChange(place, length, before, after, reason, confidence));
    }
}
