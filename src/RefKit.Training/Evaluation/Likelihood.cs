using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>How probable a model thinks the given labellings: differs less by chance than counts of right ones.</summary>
internal static class Likelihood
{
    // One odd reference must not hide all others.
    private const double Most = 20;

    /// <summary>The negative logarithm of the probability of a reference's labelling.</summary>
    public static double LossOf(SequenceLabeller labeller, LabelledReference reference)
    {
        var tokens = new Token[SequenceLabeller.WindowLength];
        var position = 0;
        var window = tokens.AsSpan(0, Tokenizer.Read(reference.Text, ref position, tokens));
        var states = new byte[window.Length];
        SpanCodec.Encode(reference.Spans.ToArray(), window, states);
        using var traits = new SequenceTraits();
        using var activations = new Activations();
        using var lattice = new Lattice();
        labeller.Score(reference.Text, window, traits, activations, lattice);
        var transitions = labeller.Model.Transitions;
        var all = lattice.RunForwardBackward(transitions.Factors);
        double score = 0;
        var before = StateSpace.Lead;
        for (var t = 0; t < window.Length; t++)
        {
            score += lattice.Scores(t)[StateSpace.ColumnOf(states[t])]
                + transitions.Weights[TransitionLayout.IndexOf(lattice.Edges[t], before, states[t])];
            before = states[t];
        }

        score += transitions.Weights[TransitionLayout.End + LatticeLayout.PlaceOf(before)];
        return Math.Clamp(all - score, 0, Most);
    }
}
