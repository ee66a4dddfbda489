namespace RefKit.Tests.Model;

public sealed class ValueTests
{
    [Theory]
    [InlineData("35–39", "35", "39", "35–39")]
    [InlineData("35-9", "35", "39", "35–9")]
    [InlineData("pp. 206--210", "206", "210", "206–210")]
    [InlineData("S12-S15", "S12", "S15", "S12–S15")]
    [InlineData("S12-15", "S12", "S15", "S12–15")]
    [InlineData("iv–xii, 3", "iv", "3", "iv–xii, 3")]
    [InlineData("1-12-1-15", "1-12", "1-15", "1-12–1-15")]
    [InlineData("13599", "13599", "13599", "13599")]
    [InlineData("e0123456", "e0123456", "e0123456", "e0123456")]
    [InlineData("p12", "p12", "p12", "p12")]
    [InlineData("1003−1010", "1003", "1010", "1003–1010")]
    public void PageRange_reads_pages(string text, string first, string last, string printed)
    {
        Assert.True(PageRange.TryParse(text, out var range));

        Assert.Equal((first, last, printed), (range.First, range.Last, range.ToString()));
        Assert.Equal(range, PageRange.Parse(range.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("pp.")]
    [InlineData("in press")]
    [InlineData("12–")]
    [InlineData("12,")]
    [InlineData("–12")]
    public void PageRange_refuses_what_is_none(string text) => Assert.False(PageRange.TryParse(text, out _));

    [Theory]
    [InlineData("0-306-40615-2", "0306406152", "9780306406157")]
    [InlineData("ISBN 978-0-306-40615-7", "9780306406157", "9780306406157")]
    [InlineData("ISBN-13: 9780306406157", "9780306406157", "9780306406157")]
    [InlineData("ISBN-10 080442957X", "080442957X", "9780804429573")]
    [InlineData("0306406153", null, null)]
    [InlineData("9780306406158", null, null)]
    [InlineData("97803064061", null, null)]
    [InlineData("X306406152", null, null)]
    [InlineData("", null, null)]
    public void Isbn_checks_its_digit(string text, string? digits, string? digits13)
    {
        var isRead = Isbn.TryParse(text, out var isbn);

        Assert.Equal(digits, isRead ? isbn.ToString() : null);
        Assert.Equal(digits13, isRead ? isbn.ToIsbn13().ToString() : null);
    }

    [Theory]
    [InlineData("0885-3924", "0885-3924")]
    [InlineData("ISSN 2434561x", "2434-561X")]
    [InlineData("0885-3925", null)]
    [InlineData("0885-392", null)]
    public void Issn_checks_its_digit(string text, string? printed) =>
        Assert.Equal(printed, Issn.TryParse(text, out var issn) ? issn.ToString() : null);

    [Theory]
    [InlineData("19", true)]
    [InlineData("2nd", true)]
    [InlineData("D2", true)]
    [InlineData("12–15", true)]
    [InlineData("2, 3", true)]
    [InlineData("5 & 6", true)]
    [InlineData("Second", false)]
    [InlineData("2nd edition", false)]
    [InlineData("2,", false)]
    public void NumberValue_knows_what_CSL_calls_numeric(string text, bool isNumeric) =>
        Assert.Equal(isNumeric, NumberValue.Parse(text).IsNumeric);

    [Theory]
    [InlineData("2001", 2001, 0, 0)]
    [InlineData("2001-02", 2001, 2, 0)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("2001-02-03T09:30:01Z", 2001, 2, 3)]
    [InlineData("0000", -1, 0, 0)]
    [InlineData("-0043-03-15", -44, 3, 15)]
    [InlineData("Y-170002", -170003, 0, 0)]
    public void PartialDate_reads_EDTF(string text, int year, int month, int day)
    {
        Assert.True(PartialDate.TryParseEdtf(text, out var date));

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.True(PartialDate.TryParseEdtf(date.ToEdtf(), out var again));
        Assert.Equal(date, again);
    }

    [Theory]
    [InlineData("2001-13")]
    [InlineData("2001-02-29")]
    [InlineData("2001-2")]
    [InlineData("20010203")]
    [InlineData("-0000")]
    [InlineData("2001-02-03T")]
    [InlineData("May 2001")]
    [InlineData("2001/")]
    [InlineData("")]
    public void PartialDate_refuses_what_is_no_date(string text) => Assert.False(PartialDate.TryParseEdtf(text, out _));

    [Fact]
    public void Dates_sort_with_BC_first_and_seasons_among_months()
    {
        PartialDate[] sorted =
        [
            PartialDate.Of(-44), PartialDate.Of(1999), PartialDate.Of(1999, Season.Spring), PartialDate.Of(1999, 4),
            PartialDate.Of(1999, 4, 1), PartialDate.Of(1999, Season.Winter), PartialDate.Of(2000),
        ];

        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void Every_enum_value_has_its_CSL_name_and_the_name_leads_back()
    {
        Check<ReferenceType>(CslNames.ToCslName, (string name, out ReferenceType value) => CslNames.TryParse(name, out value), 45);
        Check<TextVariable>(CslNames.ToCslName, (string name, out TextVariable value) => CslNames.TryParse(name, out value), 47);
        Check<NumberVariable>(CslNames.ToCslName, (string name, out NumberVariable value) => CslNames.TryParse(name, out value), 18);
        Check<DateVariable>(CslNames.ToCslName, (string name, out DateVariable value) => CslNames.TryParse(name, out value), 6);
        Check<NameVariable>(CslNames.ToCslName, (string name, out NameVariable value) => CslNames.TryParse(name, out value), 27);
        Check<LocatorType>(CslNames.ToCslName, (string name, out LocatorType value) => CslNames.TryParse(name, out value), 29);
    }

    [Fact]
    public void Name_prints_in_reading_order()
    {
        Assert.Equal("Ludwig van Beethoven", new Name { Family = "Beethoven", Given = "Ludwig", DroppingParticle = "van" }.ToString());
        Assert.Equal("Jean d'Alembert", new Name { Family = "Alembert", Given = "Jean", NonDroppingParticle = "d'" }.ToString());
        Assert.Equal("John Smith, Jr.", new Name { Family = "Smith", Given = "John", Suffix = "Jr.", HasCommaSuffix = true }.ToString());
        Assert.True(new Name { Family = "" }.IsEmpty);
    }

    [Fact]
    public void A_reference_built_and_rebuilt_is_equal()
    {
        var builder = new ReferenceBuilder(ReferenceType.Book) { Id = "a", [TextVariable.Title] = "T", [DateVariable.Issued] = DateRange.Of(2000) };
        builder.Add(NameVariable.Author, Name.Person("B", "A")).Set(NumberVariable.Volume, " 3 ").SetExtraField(new ExtraField("x", "y"));
        var reference = builder.Build();

        Assert.Equal(reference, reference.ToBuilder().Build());
        Assert.Equal(reference.GetHashCode(), reference.ToBuilder().Build().GetHashCode());
        Assert.NotEqual(reference, reference.ToBuilder().Add(NameVariable.Author, Name.Organization("C")).Build());
        Assert.Equal("3", reference.Volume?.Text);
        Assert.Equal([NameVariable.Author], reference.NameVariables);
    }

    [Fact]
    public void Setting_nothing_removes_a_variable()
    {
        var builder = new ReferenceBuilder { [TextVariable.Title] = "T", [NameVariable.Author] = [Name.Person("A")] };

        builder[TextVariable.Title] = "";
        builder[NameVariable.Author] = [new Name()];

        Assert.Empty(builder.Build().TextVariables);
        Assert.Empty(builder.Build().NameVariables);
    }

    [Fact]
    public void The_journal_brings_title_abbreviation_and_ISSNs_together()
    {
        var reference = new ReferenceBuilder
        {
            [TextVariable.ContainerTitle] = "Journal of Pain", [TextVariable.Issn] = "0885-3924, 0000-0001",
        }.Build();

        Assert.Equal(new Journal("Journal of Pain", null, [Issn.Parse("0885-3924")]), reference.Journal);
        Assert.Null(new ReferenceBuilder().Build().Journal);
    }

    private delegate bool Parser<T>(string name, out T value);

    private static void Check<T>(Func<T, string> toName, Parser<T> parse, int count)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(count, values.Length);
        foreach (var value in values)
        {
            var name = toName(value);
            Assert.Equal(name.Replace("-", "").Replace("_", ""), value.ToString(), ignoreCase: true);
            Assert.True(parse(name, out var back));
            Assert.Equal(value, back);
        }
    }
}
