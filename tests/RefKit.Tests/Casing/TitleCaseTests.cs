using RefKit.Casing;

namespace RefKit.Tests.Casing;

public sealed class TitleCaseTests
{
    [Theory]
    // Prepositions: how long they are counts in APA and Chicago 18, not in MLA and Chicago 17.
    [InlineData("life with and without fear", "Life With and Without Fear", "Life with and Without Fear", "Life with and without Fear", "Life with and without Fear")]
    [InlineData("a walk through the city by night", "A Walk Through the City by Night", "A Walk Through the City by Night", "A Walk through the City by Night", "A Walk through the City by Night")]
    [InlineData("Voices From Under the Sea", "Voices From Under the Sea", "Voices from Under the Sea", "Voices from under the Sea", "Voices from under the Sea")]
    // Conjunctions.
    [InlineData("ask if you dare", "Ask if You Dare", "Ask If You Dare", "Ask If You Dare", "Ask If You Dare")]
    [InlineData("small yet strong", "Small yet Strong", "Small Yet Strong", "Small Yet Strong", "Small yet Strong")]
    [InlineData("the child as artist", "The Child as Artist", "The Child as Artist", "The Child as Artist", "The Child as Artist")]
    // First, last, behind a colon.
    [InlineData("what dreams are made of", "What Dreams Are Made of", "What Dreams Are Made Of", "What Dreams Are Made Of", "What Dreams Are Made Of")]
    [InlineData("sleep: a history", "Sleep: A History", "Sleep: A History", "Sleep: A History", "Sleep: A History")]
    [InlineData("who knows? on doubt", "Who Knows? On Doubt", "Who Knows? On Doubt", "Who Knows? On Doubt", "Who Knows? On Doubt")]
    // Verbs are no minor words, nor are the particles of verbs.
    [InlineData("this is how it was", "This Is How It Was", "This Is How It Was", "This Is How It Was", "This Is How It Was")]
    [InlineData("growing up in rural towns", "Growing Up in Rural Towns", "Growing Up in Rural Towns", "Growing Up in Rural Towns", "Growing Up in Rural Towns")]
    // Compounds.
    [InlineData("self-report in low-income families", "Self-Report in Low-Income Families", "Self-Report in Low-Income Families", "Self-Report in Low-Income Families", "Self-Report in Low-Income Families")]
    [InlineData("state-of-the-art methods", "State-of-the-Art Methods", "State-of-the-Art Methods", "State-of-the-Art Methods", "State-of-the-Art Methods")]
    [InlineData("anti-inflammatory drugs", "Anti-Inflammatory Drugs", "Anti-inflammatory Drugs", "Anti-inflammatory Drugs", "Anti-Inflammatory Drugs")]
    [InlineData("anti-american feeling", "Anti-American Feeling", "Anti-American Feeling", "Anti-American Feeling", "Anti-American Feeling")]
    public void Each_manual_has_its_minor_words(string title, string apa, string chicago, string chicago17, string mla)
    {
        Assert.Equal(apa, Case(title, TitleCaseRules.Apa));
        Assert.Equal(chicago, Case(title, TitleCaseRules.Chicago));
        Assert.Equal(chicago17, Case(title, TitleCaseRules.Chicago17));
        Assert.Equal(mla, Case(title, TitleCaseRules.Mla));
    }

    [Theory]
    [InlineData("Anesthesia and analgesia", "Anesthesia and Analgesia")]
    [InlineData("mRNA and pH in eLife", "mRNA and pH in eLife")]
    [InlineData("Journal of the american medical association", "Journal of the American Medical Association")]
    [InlineData("JOURNAL OF THE AMERICAN MEDICAL ASSOCIATION", "Journal of the American Medical Association")]
    [InlineData("growth of escherichia coli", "Growth of Escherichia coli")]
    [InlineData("the life of ludwig van beethoven", "The Life of Ludwig van Beethoven")]
    [InlineData("doses of 500 mg of magnesium", "Doses of 500 mg of Magnesium")]
    [InlineData("a test of p values and α-synuclein", "A Test of p Values and α-Synuclein")]
    [InlineData("roe v. wade and brown vs. board", "Roe v. Wade and Brown vs. Board")]
    [InlineData("capture of CO<sub>2</sub> <i>in vivo</i>", "Capture of CO<sub>2</sub> <i>in Vivo</i>")]
    [InlineData("the <span class=\"nocase\">arXiv effect of</span> sharing", "The <span class=\"nocase\">arXiv effect of</span> Sharing")]
    [InlineData("Revue de médecine interne et du travail", "Revue de médecine interne et du travail")]
    public void Words_with_a_case_of_their_own_keep_it(string title, string expected) =>
        Assert.Equal(expected, Case(title, TitleCaseRules.Apa));

    private static string Case(string title, TitleCaseRules rules) =>
        TitleCaser.ToTitleCase(title, new CasingOptions { Rules = rules }).Text;
}
