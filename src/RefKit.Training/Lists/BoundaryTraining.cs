using RefKit.Parsing.Splitting;
using RefKit.Parsing.Tokens;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>
/// Trains the model that finds where references begin, from references set as lists by chance. What the words say about
/// a text is learned from the other half of the references, so that what builds on it sees it as it will be.
/// </summary>
internal sealed class BoundaryTraining(IReadOnlyList<ListReference> references, ulong seed, TextWriter log)
{
    private const int WordSlots = 1 << 16;
    private const int PieceSlots = 1 << 12;
    private const int LineSlots = 1 << 14;
    private const int ListLength = 24;
    private const int Rounds = 3;

    private static readonly string[] LineFamilies =
        ["one a line", "blank lines", "hanging", "first-line", "plain", "plain", "plain", "hyphenated", "plain pages",
            "pages", "run together, wrapped", "columns"];

    private SplitMix _random = new(seed);

    public BoundaryModel Train()
    {
        var halves = references.ToLookup(static x => TokenHash.Folded(x.Id) % 2);
        var words = TrainWords(TextsOf(references), Rounds);
        var network = BoundaryNetworkTrainer.Train(references, seed, log);
        List<BoundaryExample> pieces = [], lines = [], plainLines = [];
        for (var half = 0ul; half < 2; half++)
        {
            List<ListReference> others = [.. halves[1 - half]];
            var otherWords = TrainWords(TextsOf(others), Rounds);
            var otherNetwork = BoundaryNetworkTrainer.Train(others, seed, log);
            var texts = TextsOf(halves[half]);
            for (var round = 0; round < Rounds; round++)
            {
                AddPieces(texts, otherNetwork, pieces);
                AddLines(texts, otherWords, otherNetwork, lines, plainLines);
            }
        }

        return new BoundaryModel(words, network, Learn("pieces", pieces, PieceSlots, 8, 1e-6f),
            Learn("lines", lines, LineSlots, 8, 1e-6f), Learn("plain lines", plainLines, LineSlots, 8, 1e-6f));
    }

    private static List<string> TextsOf(IEnumerable<ListReference> some) => [.. some.Select(static x => x.Text)];

    private BoundaryTable TrainWords(IReadOnlyList<string> texts, int rounds)
    {
        var examples = new List<BoundaryExample>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var list in RunTogether(texts))
            {
                var tokens = new BoundaryText(list.Text);
                var starts = list.Starts.ToHashSet();
                var features = new ulong[BoundaryText.MaxFeatures];
                for (var i = 1; i < tokens.Count; i++)
                {
                    // Of the many places that no reference begins at, some are enough.
                    if (tokens[i].SpaceBefore && (tokens.MayStart(i) || starts.Contains(tokens[i].Start)
                        || _random.Chance(0.3)))
                    {
                        var count = tokens.Write(i, features);
                        examples.Add(Encode(features.AsSpan(0, count), WordSlots, starts.Contains(tokens[i].Start)));
                    }
                }
            }
        }

        return Learn("words", examples, WordSlots, 4, 4e-6f);
    }

    private void AddPieces(List<string> texts, BoundaryNetwork network, List<BoundaryExample> examples)
    {
        var features = new ulong[BoundaryText.MaxFeatures];
        foreach (var list in RunTogether(texts))
        {
            var tokens = new BoundaryText(list.Text);
            var starts = list.Starts.ToHashSet();
            var (places, odds) = InlineCutter.Weigh(tokens, network);
            var setting = new PieceSetting(tokens, places, odds);
            for (var i = 1; i < places.Count; i++)
            {
                examples.Add(Encode(features.AsSpan(0, setting.Write(i, features)), PieceSlots,
                    starts.Contains(tokens[places[i]].Start)));
            }
        }
    }

    private void AddLines(List<string> texts, BoundaryTable words, BoundaryNetwork network,
        List<BoundaryExample> lineExamples, List<BoundaryExample> plainExamples)
    {
        var features = new ulong[BoundaryText.MaxFeatures];
        foreach (var chunk in Chunks(texts))
        {
            var setting = ListSettings.Draw(LineFamilies[_random.Next(LineFamilies.Length)], ref _random)
                with
            { Heading = "", Marks = EntryMarks.None };
            var list = ListMaker.Make(chunk, setting, _random.Next());
            var lines = new PageFurniture(list.Text, Line.ReadAll(list.Text)).Remove([]);
            if (lines.Count < 2)
            {
                continue;
            }

            var starts = list.Starts.ToHashSet();
            var flat = FlatLines.Read(list.Text, lines, words);
            var odds = network.Weigh(flat.Tokens, 0, flat.Tokens.Count);
            var lineSetting = new LineSetting(list.Text, lines, flat.Tokens, flat.TokenAt, flat.Words);
            for (var i = 1; i < lines.Count; i++)
            {
                var isStart = starts.Contains(lines[i].Start);
                var count = lineSetting.Write(i, flat.Words[i], features);
                lineExamples.Add(Encode(features.AsSpan(0, count), LineSlots, isStart));
                count = lineSetting.Write(i, odds[Math.Min(flat.TokenAt[i], odds.Length - 1)], features);
                plainExamples.Add(Encode(features.AsSpan(0, count), LineSlots, isStart));
            }
        }
    }

    private IEnumerable<MadeList> RunTogether(IReadOnlyList<string> texts)
    {
        foreach (var chunk in Chunks(texts))
        {
            var setting = ListSettings.Draw("run together", ref _random) with { Heading = "" };
            yield return ListMaker.Make(chunk, setting, _random.Next());
        }
    }

    // Neighbours often share a style: half of the lists keep them, half mix all.
    private IEnumerable<string[]> Chunks(IReadOnlyList<string> texts)
    {
        var mixed = texts.ToArray();
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        for (var from = 0; from < texts.Count;)
        {
            var length = _random.Chance(0.3) ? 3 + _random.Next(8) : ListLength + _random.Next(20);
            var isMixed = _random.Chance(0.5);
            yield return [.. (isMixed ? mixed : texts).Skip(from).Take(length)];
            from += length;
        }
    }

    private static BoundaryExample Encode(ReadOnlySpan<ulong> features, int slots, bool isBoundary)
    {
        var encoded = new int[features.Length];
        for (var i = 0; i < encoded.Length; i++)
        {
            encoded[i] = BoundaryTable.Slot(features[i], slots);
        }

        return new BoundaryExample(encoded, isBoundary);
    }

    private BoundaryTable Learn(string name, List<BoundaryExample> examples, int slots, int passes, float ridge)
    {
        var table = LogisticTrainer.Train(examples, slots, passes, ridge, seed);
        var wrong = examples.Count(x => x.Slots.Sum(slot => table.Weights[slot]) > 0 != x.IsBoundary);
        log.WriteLine(FormattableString.Invariant(
            $"{name}: {examples.Count} places, {examples.Count(static x => x.IsBoundary)} starts, {wrong} wrong"));
        return table;
    }
}
