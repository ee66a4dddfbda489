namespace RefKit.Parsing.Lexicons;

/// <summary>The lexicon of a loaded model. Immutable, thread-safe.</summary>
internal sealed class StoredLexicon(WordLexicon words, PhraseLexicon phrases) : ILexicon
{
    public WordLexicon Words { get; } = words;

    public PhraseLexicon Phrases { get; } = phrases;

    public byte ProfileOf(ulong word) => Words.Find(word);

    public PhraseKinds KindsOf(ulong phrase) => Phrases.Find(phrase);
}
