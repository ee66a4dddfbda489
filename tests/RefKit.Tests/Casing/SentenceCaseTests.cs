using RefKit.Casing;

namespace RefKit.Tests.Casing;

public sealed class SentenceCaseTests
{
    [Theory]
    // First word, subtitles.
    [InlineData("The Effects of Sleep on Memory", "The effects of sleep on memory")]
    [InlineData("Pain Relief: A Review of the Evidence", "Pain relief: A review of the evidence")]
    [InlineData("Pain relief: a review of the evidence", "Pain relief: A review of the evidence")]
    [InlineData("Sleep and Memory—A Longitudinal Study", "Sleep and memory—A longitudinal study")]
    [InlineData("Sleep and Memory – A Longitudinal Study", "Sleep and memory – A longitudinal study")]
    [InlineData("Who Is Afraid of Statistics? A Survey of Students", "Who is afraid of statistics? A survey of students")]
    // Names.
    [InlineData("The Economic History of South Africa and New Zealand", "The economic history of South Africa and New Zealand")]
    [InlineData("Language and Education in French Canada", "Language and education in French Canada")]
    [InlineData("Memory Loss in Patients With Alzheimer’s Disease", "Memory loss in patients with Alzheimer’s disease")]
    [InlineData("Tremor in Parkinson's Disease", "Tremor in Parkinson's disease")]
    [InlineData("Weather Forecasts for January and Christmas", "Weather forecasts for January and Christmas")]
    [InlineData("Buddhist and Christian Views of Death", "Buddhist and Christian views of death")]
    [InlineData("Bayesian Inference for Markov Models", "Bayesian inference for Markov models")]
    [InlineData("Depression Among Students at the University of Michigan", "Depression among students at the University of Michigan")]
    [InlineData("Quality of Life in Adults With Down Syndrome", "Quality of life in adults with Down syndrome")]
    [InlineData("Malaria in Sub-Saharan Africa Since World War II", "Malaria in sub-Saharan Africa since World War II")]
    [InlineData("The Women's Health Initiative After Ten Years", "The Women's Health Initiative after ten years")]
    [InlineData("The Case of Dr. Jekyll and Mr. Hyde", "The case of Dr. Jekyll and Mr. Hyde")]
    [InlineData("On Storytelling: An Interview With Tom Bissell", "On storytelling: An interview with Tom Bissell")]
    [InlineData("Ecology of the Virginia Opossum", "Ecology of the Virginia opossum")]
    [InlineData("Decay After 5 Ms Pulses", "Decay after 5 ms pulses")]
    // Words with capitals of their own.
    [InlineData("The Role of mRNA and DNA in HIV Infection", "The role of mRNA and DNA in HIV infection")]
    [InlineData("How the iPhone Changed Publishing at eLife", "How the iPhone changed publishing at eLife")]
    [InlineData("The Effect of pH on NaCl Solubility", "The effect of pH on NaCl solubility")]
    [InlineData("Capture of CO<sub>2</sub> by Amines", "Capture of CO<sub>2</sub> by amines")]
    [InlineData("Role of Hsp90 and p53 in Tumor Growth", "Role of Hsp90 and p53 in tumor growth")]
    [InlineData("Henry IV and World War II in Popular Culture", "Henry IV and World War II in popular culture")]
    [InlineData("What I Learned in the T Cell Lab", "What I learned in the T cell lab")]
    [InlineData("Vitamin A, Vitamin D and Bone Growth", "Vitamin A, vitamin D and bone growth")]
    [InlineData("A Protein Called CENP-A", "A protein called CENP-A")]
    // Species: the genus has a capital, the epithet has none.
    [InlineData("Growth of Escherichia Coli in Milk", "Growth of Escherichia coli in milk")]
    [InlineData("Growth of E. Coli in Milk", "Growth of E. coli in milk")]
    [InlineData("Toxins of <i>Staphylococcus Aureus</i> in Food", "Toxins of <i>Staphylococcus aureus</i> in food")]
    [InlineData("The Red Fox (Vulpes Vulpes) in Towns", "The red fox (Vulpes vulpes) in towns")]
    // Signs that stand for themselves.
    [InlineData("Removal of Cu(II) and Zn(II) From Waste Water", "Removal of Cu(II) and Zn(II) from waste water")]
    [InlineData("Corrosion of Co–Ni and Fe-Based Alloys", "Corrosion of Co–Ni and Fe-based alloys")]
    [InlineData("α-Synuclein Aggregation in Neurons", "α-synuclein aggregation in neurons")]
    [InlineData("mRNA Vaccines and Public Trust", "mRNA vaccines and public trust")]
    [InlineData("p-Values in the Social Sciences", "p-values in the social sciences")]
    // Compounds.
    [InlineData("Self-Esteem and Decision-Making in Middle-Aged Adults", "Self-esteem and decision-making in middle-aged adults")]
    [InlineData("Attitudes of African-American Teachers", "Attitudes of African-American teachers")]
    // Protected parts.
    [InlineData("The <span class=\"nocase\">Big Five</span> Personality Traits", "The <span class=\"nocase\">Big Five</span> personality traits")]
    [InlineData("The {Big Five} Personality Traits", "The {Big Five} personality traits")]
    [InlineData("News From Example.Org and Other Websites", "News from Example.Org and other websites")]
    // Titles within titles.
    [InlineData("Decision Letter for “The Growth of Small Firms in Towns”", "Decision letter for “The growth of small firms in towns”")]
    public void A_title_in_title_case_keeps_the_capitals_of_names_only(string title, string expected) =>
        Assert.Equal(expected, TitleCaser.ToSentenceCase(title).Text);

    [Theory]
    [InlineData("THE EFFECTS OF SLEEP ON MEMORY IN RATS", "The effects of sleep on memory in rats")]
    [InlineData("HIV INFECTION IN SOUTH AFRICA", "HIV infection in South Africa")]
    [InlineData("DNA REPAIR IN ESCHERICHIA COLI", "DNA repair in Escherichia coli")]
    [InlineData("HISTORY OF WORLD WAR II: A GERMAN VIEW", "History of World War II: A German view")]
    [InlineData("CHILDREN'S READING IN ENGLAND", "Children's reading in England")]
    [InlineData("THE SOLUBILITY OF NaCl IN WATER", "The solubility of NaCl in water")]
    public void A_title_in_capitals_gets_lower_case_and_names(string title, string expected) =>
        Assert.Equal(expected, TitleCaser.ToSentenceCase(title).Text);

    [Theory]
    [InlineData("Magnesium sulfate reduces intra- and postoperative analgesic requirements")]
    [InlineData("The history of Xanadu and of its Emperors")]
    [InlineData("A grammar of Dahalo")]
    public void A_title_in_sentence_case_is_left_alone(string title)
    {
        var cased = TitleCaser.ToSentenceCase(title);

        Assert.Equal((title, CasingOutcome.AlreadySentenceCase), (cased.Text, cased.Outcome));
        Assert.Empty(cased.Changes);
    }

    [Theory]
    [InlineData("Die Entstehung der Arten und das Ende", "de")]
    [InlineData("Die Entstehung der Arten und das Ende", null)]
    [InlineData("A Quiet Title", "nl-NL")]
    public void Other_languages_are_left_alone(string title, string? language)
    {
        var cased = TitleCaser.ToSentenceCase(title, new CasingOptions { Language = language });

        Assert.Equal((title, CasingOutcome.OtherLanguage), (cased.Text, cased.Outcome));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("en_us")]
    public void English_by_any_tag_is_cased(string language) =>
        Assert.Equal(
            "The ends of things", TitleCaser.ToSentenceCase("The Ends of Things", new CasingOptions { Language = language }).Text);

    [Fact]
    public void Changes_tell_place_words_reason_and_confidence()
    {
        var cased = TitleCaser.ToSentenceCase("<i>Growth</i> of E. Coli in Warm <b>M</b>ilk: a Study");

        Assert.Equal("<i>Growth</i> of E. coli in warm <b>m</b>ilk: A study", cased.Text);
        Assert.Equal(
            [
                ("Coli", "coli", CaseChangeReason.SpeciesEpithet), ("Warm", "warm", CaseChangeReason.CommonWord),
                ("M</b>ilk", "m</b>ilk", CaseChangeReason.CommonWord), ("a", "A", CaseChangeReason.AfterPunctuation),
                ("Study", "study", CaseChangeReason.CommonWord),
            ],
            cased.Changes.Select(static x => (x.Before, x.After, x.Reason)));
        Assert.All(cased.Changes, x => Assert.Equal(x.After, cased.Text.Substring(x.Start, x.Length)));
        Assert.InRange(cased.Confidence, 0.8, 0.9999);
    }

    [Fact]
    public void A_change_reads_as_a_sentence() =>
        Assert.Equal(
            "\"Ends\" → \"ends\" (CommonWord, 0.50)",
            new CaseChange(4, 4, "Ends", "ends", CaseChangeReason.CommonWord, 0.5).ToString());

    [Fact]
    public void Names_that_are_given_are_written_as_given()
    {
        var options = new CasingOptions { Names = ["iNaturalist", "Thing"] };

        Assert.Equal(
            "What iNaturalist says of the Thing", TitleCaser.ToSentenceCase("What Inaturalist Says of the Thing", options).Text);
        Assert.Equal(
            "What iNaturalist Says of the Thing", TitleCaser.ToTitleCase("what inaturalist says of the thing", options).Text);
    }

    [Fact]
    public void A_capital_stays_where_the_confidence_asked_for_is_not_reached()
    {
        const string title = "The Growth of Small Firms";

        Assert.Equal("The growth of small firms", TitleCaser.ToSentenceCase(title).Text);
        Assert.Equal(title, TitleCaser.ToSentenceCase(title, new CasingOptions { MinimumConfidence = 1.01 }).Text);
    }

    [Fact]
    public void Subtitles_get_no_capital_where_that_is_not_wanted() =>
        Assert.Equal(
            "Pain relief: a review in France",
            TitleCaser.ToSentenceCase("Pain Relief: A Review in France", new CasingOptions { CapitalizeSubtitles = false }).Text);
}
