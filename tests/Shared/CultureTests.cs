using System.Globalization;

namespace RefKit.TestSupport;

/// <summary>Where a run is meant to be under another culture, it really is.</summary>
public sealed class CultureTests
{
    [Fact]
    public void The_culture_is_the_one_asked_for()
    {
        var expected = Environment.GetEnvironmentVariable("REFKIT_EXPECT_CULTURE");
        Assert.SkipWhen(string.IsNullOrEmpty(expected), "REFKIT_EXPECT_CULTURE names no culture.");

        Assert.Equal(expected, CultureInfo.CurrentCulture.Name);
    }
}
