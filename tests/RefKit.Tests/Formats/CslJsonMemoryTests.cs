using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Tests.Formats;

/// <summary>Counts the memory of the whole process, so nothing else may run beside it.</summary>
[Collection(nameof(AloneCollection))]
public sealed class CslJsonMemoryTests
{
    [Fact]
    public void An_array_of_any_size_takes_bounded_memory()
    {
        using var endless = new RepeatingStream("[", """{"id":"a","title":"Some title","volume":3},""", 300_000, """{"id":"z"}]""");
        var count = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        foreach (var _ in CslJsonReader.ReadItems(endless))
        {
            if (++count % 50_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(300_001, count);
        Assert.InRange(most, long.MinValue, 8 << 20);
    }
}
