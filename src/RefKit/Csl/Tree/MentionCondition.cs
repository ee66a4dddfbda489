using System.Collections.Immutable;

namespace RefKit.Csl.Tree;

/// <summary><c>mentions</c> of the namespace <c>urn:refkit:csl</c>, beside <c>variable</c>: whether one of the variables has
/// one of the words in it, in any case. A field such as "Mar 14 version" or "2nd edition" brings the word that a style
/// would put beside it.</summary>
internal sealed record MentionCondition(ImmutableArray<Variable> Variables, ImmutableArray<string> Words) : Condition
{
    /// <summary>Whether a text has one of the words, with no letter or digit beside it.</summary>
    public bool Holds(string text)
    {
        foreach (var word in Words)
        {
            for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            {
                var end = at + word.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
