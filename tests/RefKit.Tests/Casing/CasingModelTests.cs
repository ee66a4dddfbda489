using RefKit.Casing.Models;

namespace RefKit.Tests.Casing;

public sealed class CasingModelTests
{
    [Fact]
    public void The_embedded_model_reads_and_writes_itself()
    {
        using var first = new MemoryStream();
        CasingModel.Default.Write(first);
        first.Position = 0;
        using var second = new MemoryStream();
        CasingModel.Read(first).Write(second);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.InRange(first.Length, 100_000, 400_000);
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Throws<InvalidDataException>(() => CasingModel.Read(new MemoryStream(new byte[64])));

    [Theory]
    [InlineData("africa")]
    [InlineData("german")]
    [InlineData("bayesian")]
    public void Names_are_mostly_seen_with_a_capital(string word) =>
        Assert.True(CasingModel.Default.CountOf(word) is var count && count.Capital > count.Lower, $"{count}");
}
