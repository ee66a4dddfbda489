using RefKit.Parsing.Lexicons;

namespace RefKit.Tests.Parsing.Lexicons;

public class WordProfileTests
{
    [Fact]
    public void Of_is_0_only_for_a_word_that_was_never_seen()
    {
        Assert.Equal(0, WordProfile.Of(new int[WordProfile.Groups]));
        for (var group = 0; group < WordProfile.Groups; group++)
        {
            var counts = new int[WordProfile.Groups];
            counts[group] = 1;
            Assert.NotEqual(0, WordProfile.Of(counts));
        }
    }

    [Fact]
    public void Of_tells_groups_purity_and_frequency_apart()
    {
        byte[] profiles =
        [
            WordProfile.Of([5, 0, 0, 0, 0, 0, 0, 0]), WordProfile.Of([0, 5, 0, 0, 0, 0, 0, 0]),
            WordProfile.Of([50, 0, 0, 0, 0, 0, 0, 0]), WordProfile.Of([3, 2, 0, 0, 0, 0, 0, 0]),
        ];
        Assert.Equal(profiles.Length, profiles.Distinct().Count());
    }
}
