using FsCheck;
using FsCheck.Fluent;
using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Tests.Model;

public sealed class ModelLaws
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements("Koinig", "Żyżyńska-Granica", "a \"b\" \\ <i>c</i>", "王", "😀", " ", "\u0001", "1", "n.d."),
        Gen.NonEmptyListOf(Gen.Elements("abcÄßıİ \t'\"{}[]<>&;:,./\\10-–😀".EnumerateRunes().ToArray())).Select(string.Concat));

    private static readonly Gen<PartialDate> Dates =
        from year in Gen.Choose(-3000, 12000).Where(static year => year != 0)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, month == 0 ? 0 : 28)
        from season in Gen.Choose(0, 4)
        from qualification in Gen.Choose(0, 3)
        select (month == 0 && season > 0 ? PartialDate.Of(year, (Season)season) : PartialDate.Of(year, month, day))
            .With((DateQualification)qualification);

    private static readonly Gen<DateRange> Ranges =
        from start in Dates
        from end in Dates
        from text in Texts
        from kind in Gen.Choose(0, 6)
        select kind switch
        {
            0 => DateRange.Between(start, end),
            1 => DateRange.From(start),
            2 => DateRange.From(start, DateBoundary.Unknown),
            3 => DateRange.Until(end),
            4 => DateRange.FromLiteral("x" + text),
            _ => DateRange.Of(start),
        };

    private static readonly Gen<Name> Names =
        from family in Texts
        from given in Texts
        from particle in Texts
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => Name.Organization(family, given),
            1 => new Name { Family = family, NonDroppingParticle = particle, Suffix = given, HasCommaSuffix = true },
            2 => new Name { Given = given, Family = family, DroppingParticle = particle, HasStaticOrdering = true },
            _ => Name.Person(family, given),
        };

    private static readonly Gen<Reference> References =
        from id in Texts
        from type in Gen.Elements(Enum.GetValues<ReferenceType>())
        from texts in Gen.ListOf(from variable in Gen.Elements(Enum.GetValues<TextVariable>()) from text in Texts select (variable, text))
        from numbers in Gen.ListOf(from variable in Gen.Elements(Enum.GetValues<NumberVariable>()) from text in Texts select (variable, text))
        from dates in Gen.ListOf(from variable in Gen.Elements(Enum.GetValues<DateVariable>()) from date in Ranges select (variable, date))
        from names in Gen.ListOf(from variable in Gen.Elements(Enum.GetValues<NameVariable>()) from name in Names select (variable, name))
        from extra in Texts
        select Build(id, type, texts, numbers, dates, names, extra);

    [Fact]
    public void A_reference_survives_CSL_JSON() => Laws.Hold(References, static reference =>
        CslJsonReader.Parse(CslJsonWriter.Write([reference])).References is [var read] && read.Equals(reference));

    [Fact]
    public void A_date_survives_EDTF() => Laws.Hold(Ranges, static range =>
        range.Literal is not null || (DateRange.TryParseEdtf(range.ToEdtf(), out var read) && read == range));

    [Fact]
    public void A_DOI_survives_its_own_writings() => Laws.Hold(
        from prefix in Gen.Choose(1000, 99999)
        from suffix in Gen.NonEmptyListOf(Gen.Elements("abcXYZ0123456789-._;()/<>[]:#%+ä".ToCharArray()))
        select $"10.{prefix}/a{new string([.. suffix])}1",
        static written =>
        {
            // What is no DOI as written is of no interest here.
            if (!Doi.TryParse(written, out var doi))
            {
                return true;
            }

            return Doi.TryParse(doi.Value, out var again) && again == doi
                && Doi.TryParse("https://doi.org/" + doi.ToPathSegment(), out var escaped) && escaped == doi;
        });

    [Fact]
    public void DOIs_are_found_within_bounds_in_any_text() => Laws.Hold(
        Gen.ListOf(Gen.OneOf(Texts, Gen.Elements("10.1000/", "10.", "https://doi.org/10.1000/abc", "doi:", "(", ")", ".", "\n", "%2F", "%3C", "&amp;", "</i>", "\\", "/"))),
        static parts =>
        {
            var text = string.Concat(parts);
            var end = 0;
            foreach (var match in Doi.Find(text))
            {
                if (match.Range.Start < end || match.Range.End > text.Length || match.Doi.Suffix.Length == 0
                    || !Doi.TryParse(match.Doi.Value, out var read) || read != match.Doi)
                {
                    return false;
                }

                end = match.Range.End;
            }

            return true;
        });

    [Fact]
    public void Pages_survive_their_own_writing() => Laws.Hold(
        Gen.ListOf(Gen.Elements("0123456789ivxSe-–,;& p.".ToCharArray())),
        static characters => !PageRange.TryParse(new string([.. characters]), out var range)
            || (PageRange.TryParse(range.ToString(), out var again) && again == range));

    [Fact]
    public void Check_digits_refuse_every_single_wrong_digit() => Laws.Hold(
        from digits in Gen.ListOf(Gen.Choose(0, 9), 9)
        from place in Gen.Choose(0, 12)
        from shift in Gen.Choose(1, 9)
        select (Digits: string.Concat(digits), Place: place, Shift: shift),
        static made =>
        {
            var isbn = Enumerable.Range(0, 10).Select(last => $"978{made.Digits}{last}").Single(text => Isbn.TryParse(text, out _));
            var wrong = isbn.ToCharArray();
            wrong[made.Place] = (char)('0' + ((wrong[made.Place] - '0' + made.Shift) % 10));
            return !Isbn.TryParse(wrong, out _);
        });

    private static Reference Build(
        string id, ReferenceType type, IEnumerable<(TextVariable Variable, string Text)> texts,
        IEnumerable<(NumberVariable Variable, string Text)> numbers, IEnumerable<(DateVariable Variable, DateRange Date)> dates,
        IEnumerable<(NameVariable Variable, Name Name)> names, string extra)
    {
        var builder = new ReferenceBuilder(type) { Id = id };
        foreach (var (variable, text) in texts)
        {
            builder[variable] = text;
        }

        foreach (var (variable, text) in numbers)
        {
            builder.Set(variable, text);
        }

        foreach (var (variable, date) in dates)
        {
            builder[variable] = date;
        }

        foreach (var (variable, name) in names)
        {
            builder.Add(variable, name);
        }

        return builder.SetExtraField(new ExtraField("x-" + extra, extra)).Build();
    }
}
