namespace RefKit.Tests.Csl;

/// <summary>Dates, ordinals, quotation marks, names and labels as each language writes them.</summary>
public sealed class LocaleUsageTests
{
    [Theory]
    [InlineData("ar", "1 فبراير، 2021", "01/02/2021")]
    [InlineData("cs-CZ", "1. únor 2021", "1. 2. 2021")]
    [InlineData("da-DK", "1. februar 2021", "01.02.2021")]
    [InlineData("de-CH", "1. Februar 2021", "01.02.2021")]
    [InlineData("de-DE", "1. Februar 2021", "01.02.2021")]
    [InlineData("en-GB", "1 February 2021", "01/02/2021")]
    [InlineData("en-US", "February 1, 2021", "02/01/2021")]
    [InlineData("es-ES", "1 de febrero de 2021", "01/02/2021")]
    [InlineData("fi-FI", "1. helmikuuta 2021", "1.2.2021")]
    [InlineData("fr-CA", "1<sup>e</sup><sup>r</sup> février 2021", "2021-02-01")]
    [InlineData("fr-FR", "1<sup>e</sup><sup>r</sup> février 2021", "01/02/2021")]
    [InlineData("it-IT", "1 febbraio 2021", "01/02/2021")]
    [InlineData("ja-JP", "2021年2月1日", "2021年2月1日")]
    [InlineData("ko-KR", "2021년 2월 1일", "2021. 2. 1.")]
    [InlineData("nb-NO", "1. februar 2021", "01.02.2021")]
    [InlineData("nl-NL", "1 februari 2021", "01-02-2021")]
    [InlineData("pl-PL", "1 lutego 2021", "01.02.2021")]
    [InlineData("pt-BR", "1<sup>o</sup> de fevereiro de 2021", "01/02/2021")]
    [InlineData("pt-PT", "1 de fevereiro de 2021", "01/02/2021")]
    [InlineData("ru-RU", "1 февраль 2021 г.", "01.02.2021")]
    [InlineData("sv-SE", "1 februari 2021", "2021-02-01")]
    [InlineData("tr-TR", "1 Şubat 2021", "01.02.2021")]
    [InlineData("uk-UA", "1 лют. 2021", "01.02.2021")]
    [InlineData("zh-CN", "2021年2月1日", "2021-02-01")]
    public void Date_is_in_the_order_of_the_language(string language, string text, string numeric)
    {
        var book = TestStyle.Book(static book => book[DateVariable.Issued] = DateRange.Of(2021, 2, 1));

        Assert.Equal(text, Render(language, "<date variable=\"issued\" form=\"text\"/>", book));
        Assert.Equal(numeric, Render(language, "<date variable=\"issued\" form=\"numeric\"/>", book));
    }

    [Theory]
    [InlineData("ar", "1 ط", "2 ط", "12 ط")]
    [InlineData("cs-CZ", "1. vyd.", "2. vyd.", "12. vyd.")]
    [InlineData("da-DK", "1. udg.", "2. udg.", "12. udg.")]
    [InlineData("de-CH", "1. Aufl.", "2. Aufl.", "12. Aufl.")]
    [InlineData("de-DE", "1. Aufl.", "2. Aufl.", "12. Aufl.")]
    [InlineData("en-GB", "1st edn", "2nd edn", "12th edn")]
    [InlineData("en-US", "1st ed.", "2nd ed.", "12th ed.")]
    [InlineData("es-ES", "1.<sup>a</sup> ed.", "2.<sup>a</sup> ed.", "12.<sup>a</sup> ed.")]
    [InlineData("fi-FI", "1. p.", "2. p.", "12. p.")]
    [InlineData("fr-CA", "1<sup>r</sup><sup>e</sup> éd.", "2<sup>e</sup> éd.", "12<sup>e</sup> éd.")]
    [InlineData("fr-FR", "1<sup>r</sup><sup>e</sup> éd.", "2<sup>e</sup> éd.", "12<sup>e</sup> éd.")]
    [InlineData("it-IT", "1<sup>a</sup> ed.", "2<sup>a</sup> ed.", "12<sup>a</sup> ed.")]
    [InlineData("ja-JP", "1 版", "2 版", "12 版")]
    [InlineData("ko-KR", "1 판", "2 판", "12 판")]
    [InlineData("nb-NO", "1. utg.", "2. utg.", "12. utg.")]
    [InlineData("nl-NL", "1ste dr.", "2de dr.", "12de dr.")]
    [InlineData("pl-PL", "1. wyd.", "2. wyd.", "12. wyd.")]
    [InlineData("pt-BR", "1<sup>a</sup> ed.", "2<sup>a</sup> ed.", "12<sup>a</sup> ed.")]
    [InlineData("pt-PT", "1.<sup>a</sup> ed.", "2.<sup>a</sup> ed.", "12.<sup>a</sup> ed.")]
    [InlineData("ru-RU", "1-е изд.", "2-е изд.", "12-е изд.")]
    [InlineData("sv-SE", "1:a uppl.", "2:a uppl.", "12:e uppl.")]
    [InlineData("tr-TR", "1. bs.", "2. bs.", "12. bs.")]
    [InlineData("uk-UA", "1-ше вид.", "2-ге вид.", "12-те вид.")]
    [InlineData("zh-CN", "1 版", "2 版", "12 版")]
    public void Edition_is_an_ordinal_of_the_language(string language, string first, string second, string twelfth)
    {
        Assert.Equal(first, Render(language, Edition, TestStyle.Book(static book => book.Set(NumberVariable.Edition, "1"))));
        Assert.Equal(second, Render(language, Edition, TestStyle.Book(static book => book.Set(NumberVariable.Edition, "2"))));
        Assert.Equal(twelfth, Render(language, Edition, TestStyle.Book(static book => book.Set(NumberVariable.Edition, "12"))));
    }

    [Theory]
    [InlineData("ar", "\"A 'B'\"")]
    [InlineData("cs-CZ", "„A ‚B‘“")]
    [InlineData("da-DK", "“A ‘B’”")]
    [InlineData("de-CH", "«A ‹B›»")]
    [InlineData("de-DE", "„A ‚B‘“")]
    [InlineData("en-GB", "‘A “B”’")]
    [InlineData("en-US", "“A ‘B’”")]
    [InlineData("es-ES", "«A “B”»")]
    [InlineData("fi-FI", "”A ’B’”")]
    [InlineData("fr-CA", "«\u00a0A “B”\u00a0»")]
    [InlineData("fr-FR", "«\u00a0A “B”\u00a0»")]
    [InlineData("it-IT", "«A “B”»")]
    [InlineData("ja-JP", "「A 『B』」")]
    [InlineData("ko-KR", "“A ‘B’”")]
    [InlineData("nb-NO", "«A ‘B’»")]
    [InlineData("nl-NL", "“A ‘B’”")]
    [InlineData("pl-PL", "„A «B»”")]
    [InlineData("pt-BR", "“A ‘B’”")]
    [InlineData("pt-PT", "«A “B”»")]
    [InlineData("ru-RU", "«A „B“»")]
    [InlineData("sv-SE", "”A ’B’”")]
    [InlineData("tr-TR", "“A ‘B’”")]
    [InlineData("uk-UA", "«A „B“»")]
    [InlineData("zh-CN", "《A 〈B〉》")]
    public void Quotation_marks_nest(string language, string expected) => Assert.Equal(
        expected,
        Render(
            language, "<text variable=\"title\" quotes=\"true\"/>",
            TestStyle.Book(static book => book[TextVariable.Title] = "A \"B\"")));

    [Theory]
    [InlineData("ar", "Roe و Low (تحقيق); م 3; ص 10–12")]
    [InlineData("cs-CZ", "Roe a Low (ed.); roč. 3; s. 10–12")]
    [InlineData("da-DK", "Roe og Low (red.); bd. 3; s. 10–12")]
    [InlineData("de-CH", "Roe und Low (Hrsg.); Bd. 3; S. 10–12")]
    [InlineData("de-DE", "Roe und Low (Hrsg.); Bd. 3; S. 10–12")]
    [InlineData("en-GB", "Roe and Low (eds); vol. 3; pp. 10–12")]
    [InlineData("en-US", "Roe and Low (eds.); vol. 3; pp. 10–12")]
    [InlineData("es-ES", "Roe y Low (eds.); vol. 3; pp. 10-12")]
    [InlineData("fi-FI", "Roe ja Low (toim.); vol. 3; s. 10–12")]
    [InlineData("fr-CA", "Roe et Low (dir.); vol. 3; p. 10‑12")]
    [InlineData("fr-FR", "Roe et Low (éd.); vol. 3; p. 10‑12")]
    [InlineData("it-IT", "Roe e Low (a c. di); vol. 3; pp. 10–12")]
    [InlineData("ja-JP", "RoeとLow (編); 巻 3; ページ 10–12")]
    [InlineData("ko-KR", "Roe와/과Low (편집자); vol 3; pp 10–12")]
    [InlineData("nb-NO", "Roe og Low (red.); bd. 3; s. 10–12")]
    [InlineData("nl-NL", "Roe en Low (red.); vol. 3; pp. 10-12")]
    [InlineData("pl-PL", "Roe i Low (red.); t. 3; s. 10–12")]
    [InlineData("pt-BR", "Roe e Low (org.); v. 3; p. 10–12")]
    [InlineData("pt-PT", "Roe e Low (eds.); vol. 3; pp. 10–12")]
    [InlineData("ru-RU", "Roe и Low (ред.); т. 3; сс. 10–12")]
    [InlineData("sv-SE", "Roe och Low (red.); vol. 3; s. 10–12")]
    [InlineData("tr-TR", "Roe ve Low (ed.); c. 3; ss. 10-12")]
    [InlineData("uk-UA", "Roe і Low (ред.); т. 3; С. 10—12")]
    [InlineData("zh-CN", "Roe和Low (编); 卷 3; 页 10～12")]
    public void Editors_pages_and_volumes_are_labelled(string language, string expected)
    {
        var book = TestStyle.Book(static book =>
        {
            book.Set(NumberVariable.Page, "10-12").Set(NumberVariable.Volume, "3");
            book.Add(NameVariable.Editor, Name.Person("Roe", "Ann")).Add(NameVariable.Editor, Name.Person("Low", "Bo"));
        });

        Assert.Equal(
            expected,
            Render(
                language,
                """
                <group delimiter="; ">
                  <names variable="editor"><name form="short" and="text"/><label form="short" prefix=" (" suffix=")"/></names>
                  <group delimiter=" "><label variable="volume" form="short"/><number variable="volume"/></group>
                  <group delimiter=" "><label variable="page" form="short"/><text variable="page"/></group>
                </group>
                """,
                book));
    }

    private const string Edition =
        "<group delimiter=\" \"><number variable=\"edition\" form=\"ordinal\"/><text term=\"edition\" form=\"short\"/></group>";

    private static string Render(string language, string elements, Reference book) =>
        TestStyle.Render(elements, book, root: $"class=\"in-text\" default-locale=\"{language}\"");
}
