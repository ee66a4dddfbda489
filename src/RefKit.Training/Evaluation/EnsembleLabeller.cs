using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Models;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;

namespace RefKit.Training.Evaluation;

/// <summary>Labels with the mean of the scores of several models.</summary>
internal sealed class EnsembleLabeller(IReadOnlyList<CrfModel> models)
{
    private readonly List<SequenceLabeller> _labellers = [.. models.Select(static x => new SequenceLabeller(x))];

    private readonly TransitionWeights _transitions = Mean(models);

    private static TransitionWeights Mean(IReadOnlyList<CrfModel> models)
    {
        var sums = new float[TransitionLayout.Count];
        foreach (var model in models)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += model.Transitions.Weights[i] / models.Count;
            }
        }

        return new TransitionWeights(sums);
    }

    public LabelledText Label(string text)
    {
        var tokens = new Token[SequenceLabeller.WindowLength];
        using var traits = new SequenceTraits();
        using var activations = new Activations();
        using var lattice = new Lattice();
        using var sum = new Lattice();
        var spans = new SpanCollector(text);
        double confidence = 1;
        var position = 0;
        for (var count = 0; (count = Tokenizer.Read(text, ref position, tokens.AsSpan(0, SequenceLabeller.WindowLength))) > 0;)
        {
            var window = tokens.AsSpan(0, count);
            sum.Start(count);
            for (var m = 0; m < _labellers.Count; m++)
            {
                _labellers[m].Score(text, window, traits, activations, lattice);
                lattice.Edges.CopyTo(sum.Edges);
                for (var t = 0; t < count; t++)
                {
                    var from = lattice.Scores(t);
                    var to = sum.Scores(t);
                    for (var i = 0; i < to.Length; i++)
                    {
                        to[i] = (m == 0 ? 0 : to[i]) + (from[i] / _labellers.Count);
                    }
                }
            }

            var states = new byte[count];
            var score = sum.RunViterbi(_transitions, states);
            confidence *= Math.Exp(Math.Min(0, score - sum.RunForwardBackward(_transitions.Factors)));
            for (var t = 0; t < count;)
            {
                if (states[t] >= StateSpace.Inside)
                {
                    t++;
                    continue;
                }

                var end = SpanCodec.EndOf(states, t);
                var label = states[t] % StateSpace.Labels;
                spans.Add((FieldLabel)label, tokens[t].Start, tokens[end - 1].End,
                    sum.SpanMarginal(_transitions.Factors, label, t, end));
                t = end;
            }
        }

        return new LabelledText(text, spans.ToImmutable(), (float)confidence);
    }
}
