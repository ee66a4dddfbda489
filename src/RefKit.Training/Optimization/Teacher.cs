using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Models;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;

namespace RefKit.Training.Optimization;

/// <summary>
/// What models that have not seen a text make of it: the mean of their scores, which says how sure one can be of each
/// field (Hinton, Vinyals and Dean 2015). Thread-safe.
/// </summary>
internal sealed class Teacher
{
    private readonly SequenceLabeller[] _labellers;

    /// <summary>Takes the models.</summary>
    public Teacher(IReadOnlyList<CrfModel> models)
    {
        _labellers = [.. models.Select(static x => new SequenceLabeller(x))];
        var sums = new float[TransitionLayout.Count];
        foreach (var model in models)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += model.Transitions.Weights[i] / models.Count;
            }
        }

        Transitions = new TransitionWeights(sums);
    }

    /// <summary>The mean of the models' transition weights.</summary>
    public TransitionWeights Transitions { get; }

    /// <summary>The mean of the models' scores, [token, column], of the first window of a text.</summary>
    public Half[] Score(string text)
    {
        var tokens = new Token[SequenceLabeller.WindowLength];
        var position = 0;
        var window = tokens.AsSpan(0, Tokenizer.Read(text, ref position, tokens));
        var sums = new float[window.Length * StateSpace.Columns];
        using var traits = new SequenceTraits();
        using var activations = new Activations();
        using var lattice = new Lattice();
        foreach (var labeller in _labellers)
        {
            labeller.Score(text, window, traits, activations, lattice);
            for (var t = 0; t < window.Length; t++)
            {
                VectorMath.AddScaled(lattice.Scores(t), 1f / _labellers.Length,
                    sums.AsSpan(t * StateSpace.Columns, StateSpace.Columns));
            }
        }

        return Array.ConvertAll(sums, static x => (Half)x);
    }
}
