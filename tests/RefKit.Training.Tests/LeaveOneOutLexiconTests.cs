using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;
using RefKit.Training.Lexicons;

namespace RefKit.Training.Tests;

public class LeaveOneOutLexiconTests
{
    [Fact]
    public void A_reference_is_not_told_by_the_lexicon_what_only_it_has_said()
    {
        var references = SmallCorpus.Build(1);
        var all = new LexiconBuilder();
        var own = new LexiconBuilder();
        all.Add(references[0]);
        own.Add(references[0]);
        var rest = new LeaveOneOutLexicon(all, own);
        Assert.All(all.Words.Keys, x => Assert.Equal(0, rest.ProfileOf(x)));
        Assert.All(all.Phrases.Keys, x => Assert.Equal(PhraseKinds.None, rest.KindsOf(x)));
    }

    [Fact]
    public void What_other_references_have_said_stays()
    {
        var references = SmallCorpus.Build(50);
        var all = new LexiconBuilder();
        references.ForEach(all.Add);
        var own = new LexiconBuilder();
        own.Add(references[0]);
        Assert.NotEqual(0, new LeaveOneOutLexicon(all, own).ProfileOf(TokenHash.Folded("rivers")));
        Assert.NotEqual(0, all.ToStored().ProfileOf(TokenHash.Folded("RIVERS")));
    }
}
