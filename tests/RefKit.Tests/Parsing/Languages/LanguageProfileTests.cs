using RefKit.Parsing.Languages;

namespace RefKit.Tests.Parsing.Languages;

public class LanguageProfileTests
{
    private static readonly string[] Titles =
    [
        "Zur Geschichte der Philosophie", "История русской литературы", "Un été à Paris", "", "x", "  ,; ",
        new string('ж', 4000), string.Join(' ', Enumerable.Repeat("Überlegungen", 90)),
    ];

    [Fact]
    public void Profile_comes_back_as_it_was_written()
    {
        using var stream = new MemoryStream();
        LanguageProfile.Default.Write(stream);
        stream.Position = 0;
        var again = LanguageProfile.Read(stream);

        Assert.InRange(stream.Length, 100_000, 200_000);
        Assert.Equal(LanguageProfile.Default.Tags, again.Tags);
        Assert.All(Titles, x => Assert.Equal(Sums(LanguageProfile.Default, x), Sums(again, x)));
    }

    [Fact]
    public void Sum_adds_up_what_a_plain_loop_adds_up()
    {
        var random = new Random(5);
        var weights = new sbyte[LanguageFeatures.Rows * LanguageProfile.Languages];
        foreach (ref var weight in weights.AsSpan())
        {
            weight = (sbyte)random.Next(-127, 128);
        }

        var profile = new LanguageProfile(LanguageProfile.Default.Tags, 27, 1, weights);
        foreach (var title in Titles)
        {
            var rows = new ushort[LanguageFeatures.Max];
            var expected = new short[LanguageProfile.Languages];
            foreach (var row in rows[..LanguageFeatures.Read(title, rows)])
            {
                for (var i = 0; i < expected.Length; i++)
                {
                    expected[i] += weights[(row * expected.Length) + i];
                }
            }

            Assert.Equal(expected, Sums(profile, title));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Read_refuses_what_is_no_profile(int broken)
    {
        using var stream = new MemoryStream();
        LanguageProfile.Default.Write(stream);
        var bytes = stream.ToArray();
        bytes[broken] ^= 0x40;

        Assert.Throws<InvalidDataException>(() => LanguageProfile.Read(new MemoryStream(bytes)));
    }

    private static short[] Sums(LanguageProfile profile, string title)
    {
        var sums = new short[LanguageProfile.Languages];
        profile.Sum(title, sums);
        return sums;
    }
}
