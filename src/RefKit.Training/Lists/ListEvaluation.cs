using RefKit.Parsing;
using RefKit.Parsing.Splitting;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Counts how many references set as lists come back letter by letter, by the family of settings.</summary>
internal sealed class ListEvaluation(
    IReadOnlyList<LabelledReference> references, ulong seed, BoundaryModel? model = null)
{
    private const int ListLength = 30;
    private const int LongList = 90;

    /// <summary>Writes the share of each family and the first lists' losses.</summary>
    /// <param name="log">Takes the shares.</param>
    /// <param name="losses">Takes what was lost and what was found instead; null when nobody asks.</param>
    /// <param name="only">The one family to look at; null for all.</param>
    public void Write(TextWriter log, TextWriter? losses, string? only)
    {
        foreach (var family in ListSettings.Families.Where(x => only is null || x == only))
        {
            var score = Measure(family, losses);
            log.WriteLine(FormattableString.Invariant(
                $"{family,-29} exact {score.Share,6:F2} %, cut rightly {score.CutShare,6:F2} % of {score.Count}"));
        }
    }

    /// <summary>Writes how many references a second are split on one core, once warm.</summary>
    /// <param name="log">Takes the speeds.</param>
    /// <param name="only">The one family to look at; null for all.</param>
    public void MeasureSpeed(TextWriter log, string? only)
    {
        const int Rounds = 3;
        var used = model ?? BoundaryModel.Default;
        foreach (var family in ListSettings.Families.Where(x => only is null || x == only))
        {
            var lists = Lists(family).ToList();
            lists.ForEach(list => ReferenceListSplitter.Split(list.Text, used));
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++)
            {
                lists.ForEach(list => ReferenceListSplitter.Split(list.Text, used));
            }

            var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
            log.WriteLine(FormattableString.Invariant(
                $"{family,-24} {Rounds * lists.Sum(static x => x.References.Count) / seconds,9:F0} references a second"));
        }
    }

    /// <summary>Sets the references as lists of a family and splits them.</summary>
    public ListScore Measure(string family, TextWriter? losses)
    {
        var (exact, cut, count) = (0, 0, 0);
        foreach (var list in Lists(family))
        {
            var found = ReferenceListSplitter.Split(list.Text, model ?? BoundaryModel.Default).Entries
                .Select(static x => x.Text).ToList();
            var missed = list.References.Except(found).ToList();
            count += list.References.Count;
            exact += list.References.Count(x => !missed.Contains(x));
            var letters = found.Select(WithoutSpaces).ToHashSet(StringComparer.Ordinal);
            cut += list.References.Count(x => letters.Contains(WithoutSpaces(x)));
            Show(losses, family, list, found, missed);
        }

        return new ListScore(exact, cut, count);
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(static x => !char.IsWhiteSpace(x)));

    private IEnumerable<MadeList> Lists(string family)
    {
        var random = new SplitMix(seed);
        var isBare = family.StartsWith("plain", StringComparison.Ordinal)
            || family.StartsWith("run together", StringComparison.Ordinal);
        var usable = references.Where(x => !isBare || ReferenceTexts.BeginsWithNames(x)).ToList();
        if (family.EndsWith("one style", StringComparison.Ordinal))
        {
            usable = [.. usable.Where(static x => x.Source.StartsWith("anystyle", StringComparison.Ordinal))];
        }

        foreach (var chunk in usable.Select(ReferenceTexts.Of).Chunk(
            family.Contains("pages", StringComparison.Ordinal)
                || family.Contains("columns", StringComparison.Ordinal) ? LongList : ListLength))
        {
            yield return ListMaker.Make(chunk, ListSettings.Draw(family, ref random), random.Next());
        }
    }

    private static void Show(
        TextWriter? losses, string family, MadeList list, List<string> found, List<string> missed)
    {
        if (losses is null || missed.Count == 0)
        {
            return;
        }

        losses.WriteLine($"===== {family}");
        foreach (var reference in missed)
        {
            losses.WriteLine("  - " + reference);
        }

        foreach (var entry in found.Except(list.References))
        {
            losses.WriteLine("  + " + entry);
        }
    }
}
