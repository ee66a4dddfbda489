using RefKit.Casing;

namespace RefKit.Tests.Casing;

public sealed class ReferenceCaserTests
{
    [Fact]
    public void An_article_gets_sentence_case_and_its_journal_title_case()
    {
        var cased = ReferenceCaser.Apply(
            Make(ReferenceType.ArticleJournal, "Pain Relief in Older Patients", "Anesthesia and analgesia"),
            ReferenceCasing.Sentence);

        Assert.Equal(("Pain relief in older patients", "Anesthesia and Analgesia"),
            (cased.Reference.Title, cased.Reference.ContainerTitle));
        Assert.True(cased.IsChanged);
        Assert.Equal(
            [(TextVariable.Title, ReferenceCasing.Sentence), (TextVariable.ContainerTitle, ReferenceCasing.Title)],
            cased.Fields.Select(static x => (x.Variable, x.Casing)));
    }

    [Fact]
    public void A_chapter_and_its_book_get_sentence_case_and_the_series_title_case()
    {
        var builder = Make(ReferenceType.Chapter, "The End of Pain", "Handbook of Pain Relief").ToBuilder();
        builder[TextVariable.CollectionTitle] = "Studies in pain";

        var cased = ReferenceCaser.Apply(builder.Build(), ReferenceCasing.Sentence).Reference;

        Assert.Equal(("The end of pain", "Handbook of pain relief", "Studies in Pain"),
            (cased.Title, cased.ContainerTitle, cased[TextVariable.CollectionTitle]));
    }

    [Fact]
    public void Title_case_is_for_all_titles()
    {
        var cased = ReferenceCaser.Apply(
            Make(ReferenceType.Chapter, "The end of pain", "Handbook of pain relief"), ReferenceCasing.Title).Reference;

        Assert.Equal(("The End of Pain", "Handbook of Pain Relief"), (cased.Title, cased.ContainerTitle));
    }

    [Fact]
    public void A_reference_in_another_language_is_the_same_afterwards()
    {
        var builder = Make(ReferenceType.Book, "Das Ende Vom Lied", null).ToBuilder();
        builder[TextVariable.Language] = "de-AT";
        var reference = builder.Build();

        var cased = ReferenceCaser.Apply(reference, ReferenceCasing.Sentence);

        Assert.Same(reference, cased.Reference);
        Assert.False(cased.IsChanged);
    }

    [Fact]
    public void A_language_that_is_given_wins_over_that_of_the_reference()
    {
        var builder = Make(ReferenceType.Book, "The End of Pain", null).ToBuilder();
        builder[TextVariable.Language] = "de";

        var cased = ReferenceCaser.Apply(
            builder.Build(), ReferenceCasing.Sentence, new CasingOptions { Language = "en" });

        Assert.Equal("The end of pain", cased.Reference.Title);
    }

    private static Reference Make(ReferenceType type, string title, string? container)
    {
        var builder = new ReferenceBuilder(type) { Id = "a" };
        builder[TextVariable.Title] = title;
        builder[TextVariable.ContainerTitle] = container;
        return builder.Build();
    }
}
