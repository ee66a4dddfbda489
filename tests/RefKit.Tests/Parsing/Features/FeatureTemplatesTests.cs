using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing.Features;
using RefKit.Parsing.Lexicons;
using RefKit.Tests.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Features;

public class FeatureTemplatesTests
{
    private static readonly StoredLexicon NoWords = new(WordLexicon.Empty, PhraseLexicon.Empty);

    [Fact]
    public void Write_stays_within_its_limit_on_any_text()
    {
        Prop.ForAll(TokenizerTests.TextArbitrary(), text =>
            All(text, new SequenceTraits()).All(x => x.Length is > 20 and <= FeatureTemplates.MaxPerToken))
            .Check(Config.QuickThrowOnFailure.WithReplay(91, 17));
    }

    [Fact]
    public void Write_does_not_depend_on_what_the_buffers_held_before()
    {
        using var used = new SequenceTraits();
        All("A quite different (1999) text, with more tokens; and “quotes”, www.example.org and so on.", used);
        const string Text = "Smith, J. (1998). “A title.” Nature 12(3): 4–5.";
        Assert.Equal(All(Text, new SequenceTraits()), All(Text, used));
    }

    [Fact]
    public void Write_gives_other_features_to_the_same_word_in_another_place()
    {
        var features = All("Nature. Nature", new SequenceTraits());
        Assert.NotEmpty(features[0].Except(features[2]));
        Assert.NotEmpty(features[0].Intersect(features[2]));
    }

    [Fact]
    public void WriteOwn_gives_the_same_word_the_same_features_but_for_its_place_and_its_space()
    {
        var features = All("Nature. Nature", new SequenceTraits(), own: true);
        Assert.InRange(features[0].Except(features[2]).Count(), 1, 5);
        Assert.InRange(features[0].Intersect(features[2]).Count(), 8, 17);
    }

    [Fact]
    public void WriteOwn_stays_within_the_limit_on_any_text()
    {
        Prop.ForAll(TokenizerTests.TextArbitrary(), text =>
            All(text, new SequenceTraits(), own: true).All(x => x.Length is > 8 and <= 24))
            .Check(Config.QuickThrowOnFailure.WithReplay(92, 17));
    }

    private static List<ulong[]> All(string text, SequenceTraits traits, bool own = false)
    {
        traits.Read(text, TokenizerTests.All(text).ToArray(), NoWords);
        var all = new List<ulong[]>();
        var buffer = new ulong[512];
        for (var t = 0; t < traits.Count; t++)
        {
            var count = own ? FeatureTemplates.WriteOwn(traits, t, spaceBefore: t > 0, buffer)
                : FeatureTemplates.Write(traits, t, buffer);
            all.Add(buffer[..count]);
        }

        return all;
    }
}
