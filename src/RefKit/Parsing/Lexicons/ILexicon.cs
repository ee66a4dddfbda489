namespace RefKit.Parsing.Lexicons;

/// <summary>
/// What is known of words and names from elsewhere. In a loaded model it is the stored tables; in training it leaves
/// out what the reference at hand has added to them, so that the model learns what the tables say of unseen text.
/// </summary>
internal interface ILexicon
{
    /// <summary>The fields in which a word was seen (<see cref="WordProfile"/>); 0 when it is unknown.</summary>
    byte ProfileOf(ulong word);

    /// <summary>The kinds of a known name, given the hash of its words; none when it is unknown.</summary>
    PhraseKinds KindsOf(ulong phrase);
}
