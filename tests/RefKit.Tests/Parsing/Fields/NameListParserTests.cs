using RefKit.Parsing.Fields;

namespace RefKit.Tests.Parsing.Fields;

public sealed class NameListParserTests
{
    // Each name as "family|given|non-dropping particle|dropping particle|suffix" without the empty end, or "=literal".
    public static TheoryData<string, string[]> Lists => new()
    {
        { "Crosby, V., Wilcock, A., & Corcoran, R.", ["Crosby|V.", "Wilcock|A.", "Corcoran|R."] },
        { "Koinig H, Wallner T", ["Koinig|H.", "Wallner|T."] },
        { "Koinig H., Wallner T.", ["Koinig|H.", "Wallner|T."] },
        { "H. Koinig, T. Wallner, and N. Mayer", ["Koinig|H.", "Wallner|T.", "Mayer|N."] },
        { "Koinig, H., T. Wallner und N. Mayer", ["Koinig|H.", "Wallner|T.", "Mayer|N."] },
        { "Koinig, Herbert, Thomas Wallner, and Norbert Mayer", ["Koinig|Herbert", "Wallner|Thomas", "Mayer|Norbert"] },
        { "Koinig, Herbert, et al.", ["Koinig|Herbert"] },
        { "Koinig, H; Wallner, T; Mayer, N", ["Koinig|H.", "Wallner|T.", "Mayer|N."] },
        { "Żyżyńska-Granica, B., Kowalczyk, A., & Bujalska-Zadrożny, M.",
            ["Żyżyńska-Granica|B.", "Kowalczyk|A.", "Bujalska-Zadrożny|M."] },
        { "Yousef, A. A., & Al-deeb, A. E.", ["Yousef|A. A.", "Al-deeb|A. E."] },
        { "Yousef AA, Al-deeb AE", ["Yousef|A. A.", "Al-deeb|A. E."] },
        { "A. A. Yousef and A. E. Al-deeb", ["Yousef|A. A.", "Al-deeb|A. E."] },
        { "Yousef, A.A. and Al-deeb, A.E.", ["Yousef|A. A.", "Al-deeb|A. E."] },
        { "A.A.Yousef", ["Yousef|A. A."] },
        { "A.G. Kozorezov, M. J. Stevens, V.B.Verma ,J .P.Allmaras ,M .D.Shaw",
            ["Kozorezov|A. G.", "Stevens|M. J.", "Verma|V. B.", "Allmaras|J. P.", "Shaw|M. D."] },
        { "Davis, W.M.", ["Davis|W. M."] },
        { "Ansoff, H. Igor", ["Ansoff|H. Igor"] },
        { "James W. Thompson", ["Thompson|James W."] },
        { "S. James P. Spottiswoode", ["Spottiswoode|S. James P."] },
        { "Nederveen Pieterse, Jan", ["Nederveen Pieterse|Jan"] },
        { "García Márquez, Gabriel", ["García Márquez|Gabriel"] },
        { "García Márquez, G.", ["García Márquez|G."] },
        { "Victoria Crosby, Andrew Wilcock", ["Crosby|Victoria", "Wilcock|Andrew"] },
        { "Jaeschke, G., AND SCHEK, H.", ["Jaeschke|G.", "SCHEK|H."] },
        { "AHO, A. V., HOPCROFT, J. E. AND ULLMAN, J. D.", ["AHO|A. V.", "HOPCROFT|J. E.", "ULLMAN|J. D."] },
        { "van der Berg, J. K.", ["Berg|J. K.|van der"] },
        { "J. K. van der Berg", ["Berg|J. K.|van der"] },
        { "van der Berg JK", ["Berg|J. K.|van der"] },
        { "Beethoven, L. van", ["Beethoven|L.||van"] },
        { "Ludwig van Beethoven", ["Beethoven|Ludwig|van"] },
        { "De Wilde, P.", ["De Wilde|P."] },
        { "F. Dalla Piazza", ["Dalla Piazza|F."] },
        { "J.-P. Sartre", ["Sartre|J.-P."] },
        { "Lu J-H", ["Lu|J.-H."] },
        { "Smith, J. R., Jr., & Jones, K.", ["Smith|J. R.|||Jr.", "Jones|K."] },
        { "John Smith Jr. and Martin Luther King, Jr.", ["Smith|John|||Jr.", "King|Martin Luther|||Jr."] },
        { "Smith J Jr, Wu C", ["Smith|J.|||Jr", "Wu|C."] },
        { "Smith and Jones", ["Smith", "Jones"] },
        { "Smith, Jones, and Brown", ["Smith", "Jones", "Brown"] },
        { "Blankenburg", ["Blankenburg"] },
        { "Мурдаров, Владко", ["Мурдаров|Владко"] },
        { "Иванов И. И., Петров П. П.", ["Иванов|И. И.", "Петров|П. П."] },
        { "P. Noble - L. Polak - C. Isoz", ["Noble|P.", "Polak|L.", "Isoz|C."] },
        { "김한나, 서소정", ["김|한나", "서|소정"] },
        { "王小明、李华", ["王|小明", "李|华"] },
        { "山田 太郎", ["山田|太郎"] },
        { "World Health Organization", ["=World Health Organization"] },
        { "CMS Collaboration", ["=CMS Collaboration"] },
        { "ASCE", ["=ASCE"] },
        { "Ministério da Educação e Cultura", ["=Ministério da Educação e Cultura"] },
        { "Centers for Disease Control and Prevention", ["=Centers for Disease Control and Prevention"] },
        { "Department of Health, Education and Welfare", ["=Department of Health, Education and Welfare"] },
        { "U.S. Department of Health and Human Services", ["=U.S. Department of Health and Human Services"] },
        { "World Health Organization, & Smith, J.", ["=World Health Organization", "Smith|J."] },
        { "Deutsche Gesellschaft für Soziologie", ["=Deutsche Gesellschaft für Soziologie"] },
        { "Lin TC, Yen JM, Gong KB, et al.", ["Lin|T. C.", "Yen|J. M.", "Gong|K. B."] },
        { "Meier, K. u. a.", ["Meier|K."] },
        { "Brandt, D., Reimold, W.U. and Grant,J", ["Brandt|D.", "Reimold|W. U.", "Grant|J."] },
        { "M.S.A Horstwood", ["Horstwood|M. S. A."] },
        { "Smith, J., Jones, K., . . . Brown, Z.", ["Smith|J.", "Jones|K.", "Brown|Z."] },
        { "Val'ter, A. A., Gurov, E. P.", ["Val'ter|A. A.", "Gurov|E. P."] },
        { "Jean DUPONT", ["DUPONT|Jean"] },
        { "Huang Y, Cryan JR, Ma Y", ["Huang|Y.", "Cryan|J. R.", "Ma|Y."] },
        { "O. Bär, C. Gattringer", ["Bär|O.", "Gattringer|C."] },
        { "Saheb, H. and Ahmed, II", ["Saheb|H.", "Ahmed|I. I."] },
        { "Perritt, III, H. F.", ["Perritt|H. F.|||III"] },
        { "Goldstein, L., \\& Saltzman, E.", ["Goldstein|L.", "Saltzman|E."] },
        { "A.L.R.C.", ["=A.L.R.C."] },
        { "A. M. Zanetti-A. Bongiovanni", ["Zanetti|A. M.", "Bongiovanni|A."] },
        { "A. De Carlo-A. Stella", ["De Carlo|A.", "Stella|A."] },
        { "Jean-P. Dupont", ["Dupont|Jean-P."] },
        { "COZZI Gaetano", ["COZZI|Gaetano"] },
        { "NELLA GIANNETTO", ["GIANNETTO|NELLA"] },
        { "Botero Giovanni", ["Botero|Giovanni"] },
        { "Benedetto Croce", ["Croce|Benedetto"] },
        { "Pietro Ferri", ["Ferri|Pietro"] },
        { "Schneider (L.)", ["Schneider|L."] },
        { "Serneels (V.), Jacquemin-Verguet (Cl.)", ["Serneels|V.", "Jacquemin-Verguet|Cl."] },
        { "De Carlo (D.A.)", ["De Carlo|D. A."] },
        { "Beltrami (Daniele)", ["Beltrami|Daniele"] },
        { "T. Yamazaki, T. Yoshie (PACS)", ["Yamazaki|T.", "Yoshie|T.", "=PACS"] },
        { "L. Poli, E. Vio (a cura eli)", ["Poli|L.", "Vio|E."] },
        { "World Health Organization (WHO)", ["=World Health Organization"] },
        { "G. Mellinato S. J. and G. Liberali", ["Mellinato|G.|||S. J.", "Liberali|G."] },
        { "Raoul Dillenschneider, andEric Lutz", ["Dillenschneider|Raoul", "Lutz|Eric"] },
        { "Springel V., JenkinsA ., Neto A .F .", ["Springel|V.", "Jenkins|A.", "Neto|A. F."] },
        { "Caron, E., … Kitano, H.", ["Caron|E.", "Kitano|H."] },
        { "MORASZ, Laurent. PERRIN-NIQUET, Annick. VEROT, Jean-Pierre",
            ["MORASZ|Laurent", "PERRIN-NIQUET|Annick", "VEROT|Jean-Pierre"] },
        { "François Moreau, M. Bourreau, S.Maillard", ["Moreau|François", "Bourreau|M.", "Maillard|S."] },
        { "SMOLEN, Josef S, Robert LANDEWÉ, Jackie NAM, Chris D BUCKLEY a et al",
            ["SMOLEN|Josef S.", "LANDEWÉ|Robert", "NAM|Jackie", "BUCKLEY|Chris D."] },
        { "Fundação João Pinheiro", ["=Fundação João Pinheiro"] },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Parse_reads_names_of_every_form(string text, string[] expected) =>
        Assert.Equal(expected, NameListParser.Parse(text).Names.Select(Show));

    [Theory]
    [InlineData("&")]
    [InlineData("and")]
    public void Parse_parts_organizations_behind_their_abbreviations(string and) => Assert.Equal(
        [
            Name.Organization("American Psychological Association", "APA"),
            Name.Organization("National Institutes of Health", "NIH"),
        ],
        NameListParser.Parse($"American Psychological Association [APA] {and} National Institutes of Health [NIH]").Names);

    [Theory]
    [InlineData("World Health Organization [WHO]", "World Health Organization", "WHO")]
    [InlineData("Intergovernmental Panel on Climate Change (IPCC)", "Intergovernmental Panel on Climate Change", "IPCC")]
    [InlineData("Deutsche Forschungsgemeinschaft [DFG]", "Deutsche Forschungsgemeinschaft", "DFG")]
    [InlineData("National Academy of Sciences (US)", "National Academy of Sciences (US)", null)]
    [InlineData("World Health Organization (Regional Office)", "World Health Organization (Regional Office)", null)]
    [InlineData("United Nations Children's Fund (UNICEF)", "United Nations Children's Fund", "UNICEF")]
    [InlineData("European Union (EU)", "European Union", "EU")]
    [InlineData("United Network for Organ Sharing (US)", "United Network for Organ Sharing (US)", null)]
    [InlineData("Australian Institute of Health (AU)", "Australian Institute of Health (AU)", null)]
    [InlineData("Bundesministerium für Gesundheit (BRD)", "Bundesministerium für Gesundheit (BRD)", null)]
    [InlineData("World Health Organization [OMS]", "World Health Organization [OMS]", null)]
    public void Parse_reads_the_abbreviation_of_an_organization(string text, string literal, string? abbreviation) =>
        Assert.Equal(Name.Organization(literal, abbreviation), Assert.Single(NameListParser.Parse(text).Names));

    [Theory]
    [InlineData("Smith, J., & Jones, K. (Eds.)", NameVariable.Editor, "Smith|J.", "Jones|K.")]
    [InlineData("Bernd Spillner, ed.", NameVariable.Editor, "Spillner|Bernd")]
    [InlineData("hrsg. von Bernd Spillner", NameVariable.Editor, "Spillner|Bernd")]
    [InlineData("edited by J. Smith and K. Jones", NameVariable.Editor, "Smith|J.", "Jones|K.")]
    [InlineData("a cura di M. Rossi", NameVariable.Editor, "Rossi|M.")]
    [InlineData("G.E.M. Anscombe (trans.)", NameVariable.Translator, "Anscombe|G. E. M.")]
    [InlineData("Trans. by Beverly Adab", NameVariable.Translator, "Adab|Beverly")]
    [InlineData("Kubrick, S. (Director)", NameVariable.Director, "Kubrick|S.")]
    public void Parse_reads_the_role_and_leaves_it_out_of_the_names(string text, NameVariable role,
        params string[] names)
    {
        var list = NameListParser.Parse(text);

        Assert.Equal(role, list.Role);
        Assert.Equal(names, list.Names.Select(Show));
    }

    [Theory]
    [InlineData("Koinig, H., et al.")]
    [InlineData("Koinig H et al")]
    [InlineData("Koinig, H. u.a.")]
    [InlineData("Koinig H. и др.")]
    [InlineData("Koinig, H. y cols.")]
    [InlineData("Koinig H, i in.")]
    [InlineData("Koinig, H. ve ark.")]
    [InlineData("王小明, 等")]
    public void Parse_notes_that_there_are_more(string text)
    {
        var list = NameListParser.Parse(text);

        Assert.True(list.HasEtAl);
        Assert.Single(list.Names);
    }

    [Theory]
    [InlineData("———")]
    [InlineData("---.")]
    [InlineData("___")]
    [InlineData("Ders.")]
    [InlineData("Idem")]
    public void Parse_knows_what_stands_for_the_names_before(string text)
    {
        var list = NameListParser.Parse(text);

        Assert.True(list.IsRepeat);
        Assert.Empty(list.Names);
    }

    [Fact]
    public void Parse_survives_hostile_text()
    {
        string[] texts =
        [
            "", " ", ",", "&&&&", "((((", new string(',', 100_000), new string('(', 100_000), new string('A', 100_000),
            string.Concat(Enumerable.Repeat("a b, ", 50_000)), "\uD800, \uDC00", "\0\u0001", "et al.", "and and and",
                "Jr.", "van der",
            string.Concat(Enumerable.Repeat("Department of Health, ", 20_000)),
        ];

        Assert.All(texts, static text => Assert.False(NameListParser.Parse(text).Names.IsDefault));
    }

    private static string Show(Name name) => name.Literal is not null
        ? "=" + name.Literal
        : string.Join('|', name.Family, name.Given, name.NonDroppingParticle, name.DroppingParticle,
            name.Suffix).TrimEnd('|');
}
