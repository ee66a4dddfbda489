using RefKit.Parsing.Languages;
using RefKit.Training.Languages;

namespace RefKit.Training.Tests;

public class LanguageTrainingTests
{
    [Fact]
    public void Words_are_there_for_every_language_of_the_embedded_profile()
    {
        var words = LanguageWords.ReadAll();

        Assert.Equal(
            LanguageProfile.Default.Tags.Order(StringComparer.Ordinal),
            words.Select(x => x.Tag).Distinct().Order(StringComparer.Ordinal));
        Assert.All(words, x => Assert.NotEmpty(x.FunctionWords));
        Assert.All(words, x => Assert.NotEmpty(x.TitleWords));
    }

    [Fact]
    public void Made_titles_are_the_same_for_a_seed()
    {
        var words = LanguageWords.ReadAll();
        var first = new TitleMaker(3);
        var second = new TitleMaker(3);

        Assert.Equal(words.Select(first.Make).ToList(), words.Select(second.Make).ToList());
    }

    [Fact]
    public void Trainer_learns_to_tell_two_languages_by_their_letters()
    {
        var tags = LanguageProfile.Default.Tags;
        var trainer = new SoftmaxTrainer(27, 1);
        for (var i = 0; i < 400; i++)
        {
            trainer.Learn("geschichte der wissenschaften", tags.IndexOf("de"));
            trainer.Learn("histoire des sciences", tags.IndexOf("fr"));
        }

        var guesser = new LanguageGuesser(trainer.ToProfile(tags, 1));

        Assert.Equal("de", guesser.Guess("Geschichten der Wissenschaft", container: null, "")?.Tag);
        Assert.Equal("fr", guesser.Guess("Histoires des science", container: null, "")?.Tag);
    }
}
