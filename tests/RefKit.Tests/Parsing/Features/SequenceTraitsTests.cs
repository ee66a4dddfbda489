using RefKit.Parsing.Features;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;
using RefKit.Tests.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Features;

public class SequenceTraitsTests
{
    [Theory]
    [InlineData("a (b c) d", ".11.")]
    [InlineData("a “b c” d", ".44.")]
    [InlineData("a \"b c\" d", ".44.")]
    [InlineData("a ‘b c’ d", ".44.")]
    [InlineData("O’Brien’s d", "....")]
    [InlineData("a ) b ( c", "..1")]
    public void Read_knows_what_is_enclosed_in_brackets_and_quotes(string text, string expected)
    {
        var traits = Read(text, new StoredLexicon(WordLexicon.Empty, PhraseLexicon.Empty));
        var words = traits.Tokens.ToArray().Where(x => !x.IsPunctuation)
            .Select(x => x.Enclosure == 0 ? '.' : (char)('0' + x.Enclosure));
        Assert.Equal(expected, string.Concat(words));
    }

    [Fact]
    public void Read_marks_the_longest_known_name_whatever_its_punctuation()
    {
        var lexicon = new StoredLexicon(
            WordLexicon.Empty,
            PhraseLexicon.Build([(Phrase("J"), PhraseKinds.Place), (Phrase("j", "biol", "chem"),
                PhraseKinds.Journal)]));
        var traits = Read("See J. Biol. Chem. 12", lexicon);
        var marked = traits.Tokens.ToArray().Select(x => x.Phrase & 15).ToArray();
        Assert.Equal([0, 1, 1, 1, 1, 1, 0, 0], marked);
    }

    private static SequenceTraits Read(string text, ILexicon lexicon)
    {
        var traits = new SequenceTraits();
        traits.Read(text, TokenizerTests.All(text).ToArray(), lexicon);
        return traits;
    }

    private static ulong Phrase(params string[] words) =>
        words.Aggregate(PhraseMarker.Seed, (hash, word) => TokenHash.Combine(hash, TokenHash.Folded(word)));
}
