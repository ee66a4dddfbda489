using RefKit.Parsing.Lexicons;

namespace RefKit.Tests.Parsing.Lexicons;

public class HashSlotsTests
{
    [Fact]
    public void Find_gives_the_value_that_was_added_and_0_for_other_keys()
    {
        var random = new Random(5);
        var expected = new Dictionary<ulong, uint>();
        while (expected.Count < 5000)
        {
            expected.TryAdd((ulong)random.NextInt64(), (uint)random.Next(1, 256));
        }

        var slots = HashSlots.Create(expected.Count);
        foreach (var (key, value) in expected)
        {
            HashSlots.Add(slots, key, value, 8);
        }

        Assert.All(expected, x => Assert.Equal(x.Value, HashSlots.Find(slots, x.Key, 8)));
        Assert.All(Enumerable.Range(0, 5000), _ => Assert.Equal(0u, HashSlots.Find(slots, (ulong)random.NextInt64(),
            8)));
    }

    [Fact]
    public void Find_ends_in_a_table_without_an_empty_slot()
    {
        Assert.Equal(0u, HashSlots.Find([0xFFFFFF01, 0xFFFFFF01], 0x1234567800000001, 8));
    }
}
