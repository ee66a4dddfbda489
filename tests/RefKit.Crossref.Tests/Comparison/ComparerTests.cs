using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Crossref.Comparison;

namespace RefKit.Crossref.Tests.Comparison;

public sealed class ComparerTests
{
    [Theory]
    [InlineData("The origin of species", "The Origin of Species", FieldOutcome.Agrees)]
    [InlineData("Role of α-synuclein in Parkinson’s disease", "Role of alpha-Synuclein in Parkinson's Disease",
        FieldOutcome.Agrees)]
    [InlineData("NF-κB signalling", "NF-kappaB signaling", FieldOutcome.Agrees)]
    [InlineData("A double-blinded randomised controlled study", "A Double&#x2010;Blinded Randomized Controlled Study",
        FieldOutcome.Agrees)]
    [InlineData("H2O2 levels in E. coli", "H<sub>2</sub>O<sub>2</sub> levels in <i>E. coli</i>", FieldOutcome.Agrees)]
    [InlineData("H₂O₂ levels", "H2O2 levels", FieldOutcome.Agrees)]
    [InlineData("Production of J/psi at 7 TeV", "Production of J/ψ at 7 TeV", FieldOutcome.Agrees)]
    [InlineData("Cats & dogs", "Cats &amp;amp; Dogs", FieldOutcome.Agrees)]
    [InlineData("Health care in Zurich", "Healthcare in Zürich", FieldOutcome.Agrees)]
    [InlineData("Über die Größe", "Uber die Grösse", FieldOutcome.Agrees)]
    [InlineData("{\\textit{In vivo}} imaging", "<em>In vivo</em> imaging", FieldOutcome.Agrees)]
    [InlineData("Magnesium: a review", "Magnesium", FieldOutcome.Agrees)]
    [InlineData("Magnesium in pain", "Magnesium in pain: a review of trials", FieldOutcome.Agrees)]
    [InlineData("RETRACTED: Effects of noise", "Effects of noise", FieldOutcome.Agrees)]
    [InlineData("Effects of noise", "RETRACTED ARTICLE: Effects of noise", FieldOutcome.Agrees)]
    [InlineData("Dépistage du cancer [Screening for cancer]", "Screening for cancer", FieldOutcome.Agrees)]
    [InlineData("Values where p<0.05 and q>3", "Values where p &lt; 0.05 and q &gt; 3", FieldOutcome.Agrees)]
    [InlineData("日本語の題名", "日本語の題名", FieldOutcome.Agrees)]
    [InlineData("О природе вещей", "О природе вещей", FieldOutcome.Agrees)]
    [InlineData("İstanbul'da ısı", "Istanbul'da isi", FieldOutcome.Agrees)]
    [InlineData("日本語の題名", "A title in English", FieldOutcome.NotCompared)]
    [InlineData("", "A title", FieldOutcome.NotCompared)]
    [InlineData("Structure of X. Part I", "Structure of X. Part II", FieldOutcome.Differs)]
    [InlineData("Results of phase 2", "Results of phase 3", FieldOutcome.Differs)]
    [InlineData("Chain of thought inference in language models", "Chain of thought reasoning in language models",
        FieldOutcome.Differs)]
    [InlineData("Hypoglycemia in children", "Hyperglycemia in children", FieldOutcome.Differs)]
    [InlineData("Depression: a review", "Depression: a meta-analysis", FieldOutcome.Differs)]
    [InlineData("Ileal hyperplasia and colitis in children of the north",
        "Correction to: Ileal hyperplasia and colitis in children of the north", FieldOutcome.Differs)]
    [InlineData("Ileal hyperplasia and colitis in children", "Retraction—Ileal hyperplasia and colitis in children",
        FieldOutcome.Differs)]
    [InlineData("The growth of tomatoes", "The sleep of whales", FieldOutcome.Differs)]
    internal void Titles_are_compared(string stated, string registered, FieldOutcome expected) =>
        Assert.Equal(expected, TitleComparer.Compare(stated, Work() with { Titles = [registered] }));

    [Fact]
    public void A_subtitle_deposited_apart_and_an_original_title_count()
    {
        var work = Work() with { Titles = ["Magnesium"], Subtitles = ["A review"], OtherTitles = ["Le magnésium"] };

        Assert.Equal(FieldOutcome.Agrees, TitleComparer.Compare("Magnesium: a review", work));
        Assert.Equal(FieldOutcome.Agrees, TitleComparer.Compare("Magnesium", work));
        Assert.Equal(FieldOutcome.Agrees, TitleComparer.Compare("Le magnesium", work));
    }

    [Theory]
    [InlineData("Hörauf|K.", "Hoerauf|Klaus", true)]
    [InlineData("Horauf|K.", "Hörauf|Klaus", true)]
    [InlineData("Żyżyńska-Granica|B.", "Zyzynska-Granica|Barbara", true)]
    [InlineData("Łukasz|J.", "Lukasz|Jan", true)]
    [InlineData("van der Berg|J.", "Berg|Jan van der", true)]
    [InlineData("Berg|J.", "van der Berg|Jan", true)]
    [InlineData("VAN DEN BOSCH|J.", "Van den Bosch|Jan", true)]
    [InlineData("Al-deeb|A.", "Al Deeb|Ahmed", true)]
    [InlineData("O’Connor|P.", "O'Connor|Pat", true)]
    [InlineData("García|G.", "García Márquez|Gabriel", true)]
    [InlineData("Bujalska-Zadrożny|M.", "Bujalska|Magdalena", true)]
    [InlineData("Wei|Wang", "Wang|Wei", true)]
    [InlineData("Smith Jr.|J.", "Smith|John", true)]
    [InlineData("Müller|A.", "Mueller|A.", true)]
    [InlineData("Ångström|A.", "Aangstrom|A.", true)]
    [InlineData("Чехов|А.", "Chekhov|Anton", true)]
    [InlineData("Достоевский|Ф.", "Dostoyevsky|Fyodor", true)]
    [InlineData("Παπαδόπουλος|Γ.", "Papadopoulos|G.", true)]
    [InlineData("ŞAHİN|A.", "Sahin|Ali", true)]
    [InlineData("Zhang|Y.", "Chang|Y.", false)]
    [InlineData("Wang|L.", "Wong|L.", false)]
    [InlineData("Smith|J.", "Jones|J.", false)]
    [InlineData("de Jong|A.", "de Vries|A.", false)]
    [InlineData("García López|A.", "García Márquez|A.", false)]
    public void Names_are_compared(string stated, string registered, bool isSame)
    {
        Assert.Equal(isSame, NameForms.AreSame(Person(stated), Person(registered)));
        Assert.Equal(isSame, NameForms.AreSame(Person(registered), Person(stated)));
    }

    [Theory]
    [InlineData("WHO", "World Health Organization", true)]
    [InlineData("The ABC Study Group", "ABC study group", true)]
    [InlineData("World Health Organization", "European Union", false)]
    public void Organisations_are_compared(string stated, string registered, bool isSame) =>
        Assert.Equal(isSame, NameForms.AreSame(Name.Organization(stated), Name.Organization(registered)));

    [Fact]
    public void Authors_that_are_made_up_behind_the_first_are_noticed()
    {
        var work = Work() with
        {
            Authors = [Name.Person("Kulik"), Name.Person("Nowak"), Name.Person("Kowalczyk"), Name.Person("Kurowski")],
        };

        Assert.Equal(FieldOutcome.Agrees, Compare("Kulik", "Kowalczyk"));
        Assert.Equal(FieldOutcome.Agrees, Compare("Kulik", "Smith", "Nowak", "Kurowski"));
        Assert.Equal(FieldOutcome.Differs, Compare("Kulik", "Smith", "Jones"));
        Assert.Equal(FieldOutcome.Differs, Compare("Nowak", "Kulik"));

        FieldOutcome Compare(params string[] names) => AuthorComparer.Compare(
            new ReferenceBuilder
            {
                [NameVariable.Author] = [.. names.Select(static name => Name.Person(name))],
            }.Build(),
            work);
    }

    [Fact]
    public void An_organisation_stated_for_persons_is_not_compared()
    {
        var reference = new ReferenceBuilder().Add(
            NameVariable.Author, Name.Organization("World Health Organization")).Build();

        Assert.Equal(FieldOutcome.NotCompared,
            AuthorComparer.Compare(reference, Work() with { Authors = [Name.Person("Smith")] }));
    }

    [Theory]
    [InlineData("Journal of Pain and Symptom Management", "J Pain Symptom Manage", true)]
    [InlineData("J. Pain Symptom Manag.", "Journal of Pain and Symptom Management", true)]
    [InlineData("Anesthesia and analgesia", "Anesthesia & Analgesia", true)]
    [InlineData("Anaesthesia", "Anaesthesia", true)]
    [InlineData("Lancet", "The Lancet", true)]
    [InlineData("Proc Natl Acad Sci U S A", "Proceedings of the National Academy of Sciences", true)]
    [InlineData("PNAS", "Proceedings of the National Academy of Sciences", true)]
    [InlineData("JAMA", "JAMA: The Journal of the American Medical Association", true)]
    [InlineData("J Am Med Assoc", "JAMA: The Journal of the American Medical Association", true)]
    [InlineData("Dtsch Arztebl Int", "Deutsches Ärzteblatt international", true)]
    [InlineData("N Engl J Med", "New England Journal of Medicine", true)]
    [InlineData("Int. J. Mol. Sci.", "International Journal of Molecular Sciences", true)]
    [InlineData("Acta Crystallogr. C", "Acta Crystallographica Section C Crystal Structure Communications", false)]
    [InlineData("Cell (Cambridge)", "Cell", true)]
    [InlineData("CVPR", "2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)", true)]
    [InlineData("NeurIPS", "Advances in Neural Information Processing Systems", true)]
    [InlineData("Nature", "Nature Communications", false)]
    [InlineData("Science", "Science of The Total Environment", false)]
    [InlineData("Physical Review A", "Physical Review B", false)]
    [InlineData("Journal of Physics", "Physics", false)]
    [InlineData("Brain", "Brain Research", false)]
    [InlineData("The Lancet", "BMJ", false)]
    public void Containers_are_compared(string stated, string registered, bool isSame) =>
        Assert.Equal(
            isSame ? FieldOutcome.Agrees : FieldOutcome.Differs,
            ContainerComparer.Compare(
                new ReferenceBuilder { [TextVariable.ContainerTitle] = stated }.Build(),
                Work() with { ContainerTitles = [registered] }));

    [Fact]
    public void The_same_issn_is_the_same_container()
    {
        var reference = new ReferenceBuilder
        {
            [TextVariable.ContainerTitle] = "Nuovo cimento", [TextVariable.Issn] = "0028-0836",
        }.Build();

        Assert.Equal(FieldOutcome.Agrees, ContainerComparer.Compare(
            reference, Work() with { ContainerTitles = ["Nature"], Issns = [Issn.Parse("0028-0836")] }));
    }

    [Theory]
    [InlineData("19", "19", FieldOutcome.Agrees)]
    [InlineData("Vol. 19", "19", FieldOutcome.Agrees)]
    [InlineData("XIX", "19", FieldOutcome.Agrees)]
    [InlineData("019", "19", FieldOutcome.Agrees)]
    [InlineData("12A", "12", FieldOutcome.Agrees)]
    [InlineData("2 Suppl. 1", "S1", FieldOutcome.Agrees)]
    [InlineData("1-2", "1/2", FieldOutcome.Agrees)]
    [InlineData("3", "2-4", FieldOutcome.Agrees)]
    [InlineData("Spring", "2", FieldOutcome.NotCompared)]
    [InlineData("19", "Publish Ahead of Print", FieldOutcome.NotCompared)]
    [InlineData("19", null, FieldOutcome.NotCompared)]
    [InlineData("19", "20", FieldOutcome.Differs)]
    [InlineData("999999999999999999999999999", "1", FieldOutcome.Differs)]
    internal void Numbers_are_compared(string stated, string? registered, FieldOutcome expected) =>
        Assert.Equal(expected, NumberComparer.Compare(stated, registered));

    [Theory]
    [InlineData("35-9", "35–39", null, FieldOutcome.Agrees)]
    [InlineData("35–39", "35-9", null, FieldOutcome.Agrees)]
    [InlineData("pp. 35--39", "35-39", null, FieldOutcome.Agrees)]
    [InlineData("35", "35-39", null, FieldOutcome.Agrees)]
    [InlineData("37", "35-39", null, FieldOutcome.Agrees)]
    [InlineData("S12–S15", "12-15", null, FieldOutcome.Agrees)]
    [InlineData("e1002", "1002", null, FieldOutcome.Agrees)]
    [InlineData("13599", null, "13599", FieldOutcome.Agrees)]
    [InlineData("Article 13599", null, "13599", FieldOutcome.Agrees)]
    [InlineData("13599", "13599", null, FieldOutcome.Agrees)]
    [InlineData("182", "1-12", null, FieldOutcome.NotCompared)]
    [InlineData("1–12", "13599", null, FieldOutcome.NotCompared)]
    [InlineData("35–39", null, null, FieldOutcome.NotCompared)]
    [InlineData("xii–xv", "xii-xv", null, FieldOutcome.Agrees)]
    [InlineData("35–39", "35-38", null, FieldOutcome.Differs)]
    [InlineData("53–59", "35-39", null, FieldOutcome.Differs)]
    [InlineData("13598", null, "13599", FieldOutcome.Differs)]
    internal void Pages_are_compared(string stated, string? page, string? number, FieldOutcome expected) =>
        Assert.Equal(expected, PageComparer.Compare(
            new ReferenceBuilder().Set(NumberVariable.Page, stated).Build(),
            Work() with { Page = page, ArticleNumber = number }));

    [Theory]
    [InlineData("e0124730", "10.1371/journal.pone.0124730", "1-14", FieldOutcome.Agrees)]
    [InlineData("2", "10.1167/7.2.2", "1", FieldOutcome.Agrees)]
    [InlineData("3", "10.1167/7.2.2", "1", FieldOutcome.Differs)]
    internal void An_article_number_may_stand_in_the_doi_only(
        string stated, string doi, string page, FieldOutcome expected) =>
        Assert.Equal(expected, PageComparer.Compare(
            new ReferenceBuilder().Set(NumberVariable.Page, stated).Build(),
            Work() with { Doi = Doi.Parse(doi), Page = page }));

    [Theory]
    [InlineData("2000", 2000, null, null, FieldOutcome.Agrees)]
    [InlineData("2001", 2000, null, null, FieldOutcome.Agrees)]
    [InlineData("2005", 2003, 2005, 2003, FieldOutcome.Agrees)]
    [InlineData("1999/2001", 2000, null, null, FieldOutcome.Agrees)]
    [InlineData("1985", 2009, null, 2009, FieldOutcome.NotCompared)]
    [InlineData("1985", 2009, 2009, null, FieldOutcome.Differs)]
    [InlineData("2031", 2009, null, 2009, FieldOutcome.Differs)]
    internal void Years_are_compared(string stated, int issued, int? print, int? online, FieldOutcome expected)
    {
        Assert.True(DateRange.TryParseEdtf(stated, out var date));
        var work = Work() with
        {
            Issued = PartialDate.Of(issued),
            PublishedPrint = print is { } p ? PartialDate.Of(p) : null,
            PublishedOnline = online is { } o ? PartialDate.Of(o) : null,
        };

        Assert.Equal(expected,
            YearComparer.Compare(new ReferenceBuilder { [DateVariable.Issued] = date }.Build(), work));
    }

    [Fact]
    public void Anything_agrees_with_itself_and_nothing_throws() =>
        Prop.ForAll<string?, string?>(static (a, b) =>
        {
            var left = Reference(a, b);
            var work = Registered(a, b);
            var itself = ReferenceComparison.Compare(left, work);
            _ = ReferenceComparison.Compare(Reference(b, a), work);
            return itself.Mismatches.IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20261122UL, 7UL).WithMaxTest(500));

    [Theory]
    [InlineData('a')]
    [InlineData('<')]
    [InlineData('&')]
    [InlineData('1')]
    [InlineData('[')]
    [InlineData(':')]
    [InlineData('日')]
    public void Text_without_end_is_compared_in_short_time(char c)
    {
        var endless = string.Join(' ', Enumerable.Repeat(new string(c, 7), 40_000));
        var work = Registered(endless, endless) with
        {
            Titles = [.. Enumerable.Repeat(endless + "x", 50)],
            ContainerTitles = [.. Enumerable.Repeat(endless + "y", 50)],
        };

        Assert.NotNull(ReferenceComparison.Compare(Reference(endless, endless + "z"), work));
    }

    private static Reference Reference(string? a, string? b)
    {
        var builder = new ReferenceBuilder
        {
            [TextVariable.Title] = a,
            [TextVariable.ContainerTitle] = b,
            [NameVariable.Author] = [new Name { Family = a, Given = b }, new Name { Literal = b }],
        };
        return builder.Set(NumberVariable.Volume, a).Set(NumberVariable.Issue, b).Set(NumberVariable.Page, a).Build();
    }

    private static RegisteredWork Registered(string? a, string? b) => Work() with
    {
        Titles = List(a),
        ContainerTitles = List(b),
        Authors = Reference(a, b).Author,
        Volume = a,
        Issue = b,
        Page = a,
    };

    private static ImmutableArray<string> List(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    private static RegisteredWork Work() => new() { Doi = Doi.Parse("10.1000/182"), Type = "journal-article" };

    private static Name Person(string text) => text.Split('|') is [var family, var given]
        ? Name.Person(family, given)
        : Name.Person(text);
}
