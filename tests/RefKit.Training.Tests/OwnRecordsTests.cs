using RefKit.Training.Augmentation;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class OwnRecordsTests
{
    [Fact]
    public void Nearly_all_records_are_written_in_styles_of_their_language()
    {
        var records = OwnRecords.Read().ToList();
        Assert.True(records.Count > 1500, $"{records.Count} records");
        var known = records.Where(static x => KnownReference.TryRead(x) is not null).ToList();
        Assert.True(known.Count >= 0.9 * records.Count, $"{known.Count} of {records.Count} can be read");

        var made = ExampleMaker.FromRecords(records, 5);
        Assert.Equal(known.Count, made.Count);
        File.WriteAllLines("/tmp/m/made.txt", made.Select(static x => x.Text));
        File.WriteAllLines("/tmp/m/unread.txt", records.Where(static x => KnownReference.TryRead(x) is null).Select(x => string.Join('|', x.Values)));
        Assert.All(made, static x =>
        {
            var end = 0;
            Assert.All(x.Spans, span =>
            {
                Assert.InRange(span.Start, end, x.Text.Length);
                Assert.InRange(span.End, span.Start + 1, x.Text.Length);
                end = span.End;
            });
        });
    }
}
