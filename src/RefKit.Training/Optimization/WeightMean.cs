using RefKit.Parsing.Crf;
using RefKit.Parsing.Network;

namespace RefKit.Training.Optimization;

/// <summary>The mean of the weights of several trainings.</summary>
internal sealed class WeightMean(int features, int embedded)
{
    private readonly float[] _features = new float[features * StateSpace.Columns];
    private readonly float[] _transitions = new float[TransitionLayout.Count];
    private readonly float[] _embeddings = new float[embedded * NetworkLayout.Width];
    private readonly float[] _layers = new float[NetworkLayout.Count];
    private int _count;

    /// <summary>Adds the weights of a training.</summary>
    public void Add(WeightStore weights, NetworkWeights network)
    {
        _count++;
        VectorMath.AddScaled(weights.Features, 1, _features);
        VectorMath.AddScaled(weights.Transitions, 1, _transitions);
        VectorMath.AddScaled(network.Embeddings.Values, 1, _embeddings);
        VectorMath.AddScaled(network.Layers.Values, 1, _layers);
    }

    /// <summary>Writes the mean into weights of the same size.</summary>
    public void CopyTo(WeightStore weights, NetworkWeights network)
    {
        Write(_features, weights.Features);
        Write(_transitions, weights.Transitions);
        Write(_embeddings, network.Embeddings.Values);
        Write(_layers, network.Layers.Values);
    }

    private void Write(float[] sums, float[] values)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            values[i] = sums[i] / _count;
        }
    }
}
