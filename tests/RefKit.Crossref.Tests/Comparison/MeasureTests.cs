using System.Text.Json;
using RefKit.Crossref.Answers;
using RefKit.Crossref.Comparison;
using RefKit.TestSupport;

namespace RefKit.Crossref.Tests.Comparison;

/// <summary>How often the comparison is wrong, on real metadata, with floors.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void A_works_own_metadata_in_several_writings_raises_few_false_alarms()
    {
        var works = Works().ToList();
        foreach (var (name, write) in Writings.All)
        {
            var wrong = works.Select(work => (Work: work, Comparison: ReferenceComparison.Compare(write(work), work)))
                .Where(static pair => !pair.Comparison.Mismatches.IsEmpty).ToList();
            Report($"{name}: {wrong.Count} of {works.Count} with a false alarm");
            foreach (var (work, comparison) in wrong.Take(40))
            {
                Report($"    {work.Doi}: {string.Join("; ", comparison.Mismatches)}");
            }

            Assert.True(wrong.Count <= works.Count * 0.01, $"{name}: {wrong.Count} of {works.Count}");
        }
    }

    [Fact]
    public void Another_works_doi_is_never_taken_for_the_work()
    {
        var works = Works().Where(static work => work.Titles.Length > 0 && work.Authors.Length > 0).ToList();
        var random = new Random(17);
        var count = 0;
        var accepted = new List<string>();
        var titles = new List<string>();
        foreach (var stated in works)
        {
            // Chosen at random, and all of the same journal, which are the likeliest to be confused.
            var others = works.Where(other => other.Doi != stated.Doi && SharesContainer(other, stated))
                .Concat(Enumerable.Range(0, 20).Select(_ => works[random.Next(works.Count)])).Where(other =>
                    other.Doi != stated.Doi);
            var reference = Writings.All[0].Write(stated);
            foreach (var other in others)
            {
                count++;
                var comparison = ReferenceComparison.Compare(reference, other);
                if (comparison.Mismatches.IsEmpty)
                {
                    accepted.Add($"{stated.Doi} / {other.Doi}: {stated.FullTitle} / {other.FullTitle}");
                }

                if (comparison.Outcome(ComparedField.Title) == FieldOutcome.Agrees)
                {
                    titles.Add($"{stated.Doi} / {other.Doi}: {stated.FullTitle} / {other.FullTitle}");
                }
            }
        }

        Report($"{accepted.Count} of {count} accepted as a whole; {titles.Count} by title");
        accepted.Take(30).Concat(titles.Take(30)).ToList().ForEach(Report);
        Assert.True(accepted.Count <= count * 0.0003, $"{accepted.Count} of {count}");
    }

    [Fact]
    public void Two_citations_of_one_work_agree()
    {
        var groups = Pairs().Where(static pair => pair.Work.Titles.Length > 0)
            .GroupBy(static pair => pair.Work.Doi).Where(static group => group.Count() > 1);
        int count = 0;
        var wrong = new Dictionary<ComparedField, int>();
        var wrongAtAll = 0;
        foreach (var group in groups)
        {
            var list = group.ToList();
            for (var i = 1; i < list.Count; i++)
            {
                count++;
                var comparison = ReferenceComparison.Compare(list[i].Reference, list[0].Work);
                foreach (var mismatch in comparison.Mismatches)
                {
                    wrong[mismatch.Field] = wrong.GetValueOrDefault(mismatch.Field) + 1;
                    Report($"    {group.Key}: {mismatch}");
                }

                wrongAtAll += comparison.Mismatches.IsEmpty ? 0 : 1;
            }
        }

        Report($"{wrongAtAll} of {count} with a difference: {string.Join(", ", wrong)}");
        Assert.True(wrongAtAll <= count * 0.2, $"{wrongAtAll} of {count}");
    }

    [Fact]
    public void Citations_of_other_works_do_not_agree()
    {
        var pairs = Pairs().Where(static pair => pair.Work.Titles.Length > 0).ToList();
        var random = new Random(23);
        int count = 0, accepted = 0, titles = 0;
        foreach (var (reference, work) in pairs)
        {
            for (var k = 0; k < 4; k++)
            {
                var other = pairs[random.Next(pairs.Count)].Work;
                if (other.Doi == work.Doi)
                {
                    continue;
                }

                count++;
                var comparison = ReferenceComparison.Compare(reference, other);
                accepted += comparison.Mismatches.IsEmpty ? 1 : 0;
                titles += comparison.Outcome(ComparedField.Title) == FieldOutcome.Agrees ? 1 : 0;
            }
        }

        Report($"{accepted} of {count} accepted as a whole; {titles} by title");
        Assert.True(accepted <= count * 0.0001, $"{accepted} of {count}");
        Assert.True(titles <= count * 0.0005, $"{titles} of {count}");
    }

    [Fact]
    public void Fabricated_references_differ_from_the_work_they_pretend_to_be()
    {
        var rows = File.ReadLines(SharedData.Path("data/crossref/matching/fabricated.jsonl"))
            .Select(static line => JsonDocument.Parse(line).RootElement)
            .Where(static row => row.GetProperty("fields").TryGetProperty("doi", out _)).ToList();
        var real = rows.Where(static row => row.GetProperty("label").ValueEquals("VALID"))
            .GroupBy(static row => row.GetProperty("fields").GetProperty("doi").GetString()!.ToLowerInvariant())
            .ToDictionary(static group => group.Key, static group =>
                Fields.Registered(group.First().GetProperty("fields")));
        var seen = new SortedDictionary<string, (int Caught, int All)>(StringComparer.Ordinal);
        foreach (var row in rows.Where(static row => row.GetProperty("label").ValueEquals("HALLUCINATED")))
        {
            var fields = row.GetProperty("fields");
            var kind = row.GetProperty("kind").GetString()!;
            if (real.TryGetValue(fields.GetProperty("doi").GetString()!.ToLowerInvariant(), out var work)
                && !(kind.EndsWith("_venue", StringComparison.Ordinal) && work.ContainerTitles.IsEmpty))
            {
                var comparison = ReferenceComparison.Compare(Fields.Stated(fields), work);
                var isCaught = !comparison.Mismatches.IsEmpty;
                var (caught, all) = seen.GetValueOrDefault(kind);
                seen[kind] = (caught + (isCaught ? 1 : 0), all + 1);
                if (!isCaught)
                {
                    Report($"    {kind}: {fields} / {work.FullTitle} {string.Join(", ", work.Authors)}");
                }
            }
        }

        Report(string.Join("; ", seen.Select(static pair => $"{pair.Key} {pair.Value.Caught}/{pair.Value.All}")));
        string[] visible = ["chimeric_title", "swapped_authors", "placeholder_authors", "future_date",
            "merged_citation", "hybrid_fabrication", "wrong_venue", "nonexistent_venue"];
        Assert.All(visible, kind => Assert.True(seen[kind].Caught >= seen[kind].All * 0.9, $"{kind}: {seen[kind]}"));

        // One word changed; some of them in ways that are other spellings of the same word.
        Assert.True(seen["near_miss_title"].Caught >= seen["near_miss_title"].All * 0.6, $"{seen["near_miss_title"]}");
    }

    private static bool SharesContainer(RegisteredWork a, RegisteredWork b) =>
        a.ContainerTitles.Length > 0 && a.ContainerTitles.Intersect(b.ContainerTitles, StringComparer.Ordinal).Any();

    private static IEnumerable<RegisteredWork> Works()
    {
        foreach (var line in File.ReadLines(SharedData.Path("data/crossref/works.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            yield return WorkReader.ReadWork(document.RootElement.GetProperty("body"))!;
        }

        var seen = new HashSet<Doi>();
        foreach (var line in File.ReadLines(SharedData.Path("data/crossref/lists.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.GetProperty("body") is { ValueKind: JsonValueKind.Object } body
                && body.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
                && message.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in items.EnumerateArray())
                {
                    if (item.ValueKind == JsonValueKind.Object && WorkReader.ReadMessage(item) is { } work
                        && seen.Add(work.Doi))
                    {
                        yield return work;
                    }
                }
            }
        }
    }

    private static IEnumerable<(Reference Reference, RegisteredWork Work)> Pairs()
    {
        foreach (var line in File.ReadLines(SharedData.Path("data/crossref/matching/pairs.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            if (row.GetProperty("doi").ValueKind != JsonValueKind.String
                || !Doi.TryParse(row.GetProperty("doi").GetString(), out _))
            {
                continue;
            }

            var fields = row.TryGetProperty("title", out _) ? row : row.TryGetProperty("fields", out var given) ? given
                : default;
            if (fields.ValueKind == JsonValueKind.Object)
            {
                yield return (Fields.Stated(fields), Fields.Registered(fields, row.GetProperty("doi").GetString()));
            }
        }
    }

    private static void Report(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}
