using System.Buffers;
using System.Collections.Immutable;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Models;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Labels;

/// <summary>
/// Marks the fields of a reference string with a trained linear-chain conditional random field (Lafferty, McCallum and
/// Pereira 2001), whose scores are sums of feature weights and of what a network makes of the whole string. Takes time
/// linear in the length of the text. Immutable, thread-safe.
/// </summary>
internal sealed class SequenceLabeller
{
    /// <summary>
    /// A text of more tokens is labelled piece by piece; no reference is that long, and memory stays bounded.
    /// </summary>
    public const int WindowLength = 1024;

    private const string ResourceName = "RefKit.Parsing.references.model";

    private readonly CrfModel _model;

    /// <summary>Takes a model.</summary>
    public SequenceLabeller(CrfModel model) => _model = model;

    /// <summary>The labeller with the model that comes with the library; loaded at the first use.</summary>
    public static SequenceLabeller Default => Embedded.Instance;

    /// <summary>The model.</summary>
    internal CrfModel Model => _model;

    /// <summary>Loads a model that the training program wrote.</summary>
    /// <exception cref="InvalidDataException">
    /// The stream holds no model, a broken one, or one of another version.
    /// </exception>
    public static SequenceLabeller Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new SequenceLabeller(CrfModelFile.Read(stream));
    }

    /// <summary>Marks the fields of a text, which should hold one reference.</summary>
    public LabelledText Label(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = ArrayPool<Token>.Shared.Rent(WindowLength);
        var states = ArrayPool<byte>.Shared.Rent(WindowLength);
        using var traits = new SequenceTraits();
        using var activations = new Activations();
        using var lattice = new Lattice();
        var spans = new SpanCollector(text);
        double confidence = 1;
        var position = 0;
        for (var count = 0; (count = Tokenizer.Read(text, ref position, tokens.AsSpan(0, WindowLength))) > 0;)
        {
            var window = tokens.AsSpan(0, count);
            Score(text, window, traits, activations, lattice);
            var score = lattice.RunViterbi(_model.Transitions, states.AsSpan(0, count));
            confidence *= Math.Exp(Math.Min(0, score - lattice.RunForwardBackward(_model.Transitions.Factors)));
            Collect(window, states.AsSpan(0, count), lattice, ref spans);
        }

        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<byte>.Shared.Return(states);
        return new LabelledText(text, SpanContext.Correct(text, spans.ToImmutable()), (float)confidence);
    }

    /// <summary>Fills the lattice with the scores of the tokens' columns.</summary>
    internal void Score(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SequenceTraits traits,
        Activations activations, Lattice lattice)
    {
        traits.Read(text, tokens, _model.Lexicon);
        lattice.Start(tokens.Length);
        activations.Start(tokens.Length);
        Span<ulong> features = stackalloc ulong[FeatureTemplates.MaxPerToken];
        for (var t = 0; t < tokens.Length; t++)
        {
            var count = FeatureTemplates.Write(traits, t, features);
            _model.Features.Sum(features[..count], lattice.Scores(t));
            count = FeatureTemplates.WriteOwn(traits, t, tokens[t].SpaceBefore, features);
            _model.Embeddings.Sum(features[..count], activations.Input(t));
            lattice.Edges[t] = (byte)EdgeClass.Of(text, tokens, t);
        }

        _model.Network.AddScores(activations, lattice);
        for (var t = 0; t < tokens.Length; t++)
        {
            IdentifierConstraints.Apply(tokens[t].Kind, lattice.Scores(t));
        }
    }

    private void Collect(ReadOnlySpan<Token> tokens, ReadOnlySpan<byte> states, Lattice lattice,
        ref SpanCollector spans)
    {
        for (var t = 0; t < tokens.Length;)
        {
            if (states[t] >= StateSpace.Inside)
            {
                t++;
                continue;
            }

            var end = SpanCodec.EndOf(states, t);
            var label = states[t] % StateSpace.Labels;
            var probability = lattice.SpanMarginal(_model.Transitions.Factors, label, t, end);
            spans.Add((FieldLabel)label, tokens[t].Start, tokens[end - 1].End, probability);
            t = end;
        }
    }

    private static class Embedded
    {
        public static readonly SequenceLabeller Instance = Read();

        private static SequenceLabeller Read()
        {
            using var stream = typeof(SequenceLabeller).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its model, {ResourceName}.");
            return Load(stream);
        }
    }
}
