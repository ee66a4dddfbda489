using RefKit.Parsing;

namespace RefKit.Tests.Parsing;

public class CaseCitationTests
{
    [Theory]
    [InlineData("Brown v. Board of Education, 347 U.S. 483 (1954).", "Brown v. Board of Education", "347", "U.S.", "483", null, 1954)]
    [InlineData("12. Obergefell v. Hodges, 576 U.S. 644, 651–652 (2015). https://example.org/case", "Obergefell v. Hodges", "576",
        "U.S.", "644", null, 2015)]
    [InlineData("Durflinger v. Artiles, 563 F. Supp. 322 (D. Kan. 1981), aff'd, 727 F.2d 888 (10th Cir. 1984).", "Durflinger v. Artiles",
        "563", "F. Supp.", "322", "D. Kan.", 1981)]
    [InlineData("Tarasoff v. Regents of the University of California, 17 Cal. 3d 425 (1976)",
        "Tarasoff v. Regents of the University of California", "17", "Cal. 3d", "425", null, 1976)]
    [InlineData("Texas Dep't of Community Affairs v. Burdine, 450 U.S. 248 (1981)", "Texas Dep't of Community Affairs v. Burdine",
        "450", "U.S.", "248", null, 1981)]
    public void A_case_is_read_from_its_parties_its_reporter_and_its_court(
        string text, string title, string volume, string reporter, string page, string? court, int year)
    {
        var parsed = ReferenceParser.Default.Parse(text);
        var reference = parsed.Reference;

        Assert.Equal(ReferenceType.LegalCase, reference.Type);
        Assert.Equal(
            (title, volume, reporter, page, court, year),
            (reference.Title, reference.Volume?.Text, reference.ContainerTitle, reference[NumberVariable.Page]?.Text,
                reference[TextVariable.Authority], reference.Issued?.Year));
        Assert.Empty(reference.Author);
    }

    [Theory]
    [InlineData("Smith, J. (2001). Man v. machine. Journal of Chess, 12(3), 4–5.")]
    [InlineData("Müller, A. Freedom v Order, 12 Mod. 3 pp. London, 1999.")]
    [InlineData("Kramer vs. Kramer. Directed by Robert Benton. Columbia Pictures, 1979.")]
    public void Other_works_with_a_v_are_no_cases(string text) =>
        Assert.NotEqual(ReferenceType.LegalCase, ReferenceParser.Default.Parse(text).Reference.Type);
}
