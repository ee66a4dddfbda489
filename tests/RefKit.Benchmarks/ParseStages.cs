using RefKit.Parsing;
using RefKit.Parsing.Building;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Languages;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;

namespace RefKit.Benchmarks;

/// <summary>The way from string to reference, cut into stages: each runs on what the stages before it have made.</summary>
internal sealed class ParseStages : IDisposable
{
    private readonly SequenceLabeller _labeller = SequenceLabeller.Default;
    private readonly string[] _texts;
    private readonly Token[][] _tokens;
    private readonly LabelledText[] _labelled;
    private readonly RepairedText[] _repaired;
    private readonly ReferenceDraft[] _drafts;
    private readonly SequenceTraits _traits = new();
    private readonly Activations _activations = new();
    private readonly Lattice _lattice = new();
    private readonly ulong[] _features = new ulong[FeatureTemplates.MaxPerToken];
    private readonly float[] _scores = new float[StateSpace.Columns];
    private readonly Token[] _buffer = new Token[SequenceLabeller.WindowLength];
    private readonly byte[] _states = new byte[SequenceLabeller.WindowLength];

    public ParseStages(string[] texts)
    {
        _texts = texts;
        _tokens = Array.ConvertAll(texts, Tokenize);
        _labelled = Array.ConvertAll(texts, _labeller.Label);
        _repaired = Array.ConvertAll(_labelled, SpanRepair.Repair);
        _drafts = [.. _repaired.Select((repaired, i) => ReferenceDraft.Read(texts[i], repaired))];
    }

    public int TokenCount => _tokens.Sum(static tokens => tokens.Length);

    public IEnumerable<(string Name, Action Run)> All =>
    [
        ("tokens", () => Array.ForEach(_texts, text => Read(text))),
        ("traits (shapes, lexicons, phrases, pieces)", () => Each(ReadTraits)),
        ("traits and features", () => Each(i => WriteFeatures(i, isSummed: false))),
        ("traits, features and their weights", () => Each(i => WriteFeatures(i, isSummed: true))),
        ("scores (traits, features, weights, constraints)", () => Each(Score)),
        ("scores and best labelling", () => Each(i => Decode(i, isSummed: false))),
        ("scores, best labelling and sums", () => Each(i => Decode(i, isSummed: true))),
        ("labels (all of the above, tokens and spans)", () => Array.ForEach(_texts, text => _labeller.Label(text))),
        ("repair of spans", () => Array.ForEach(_labelled, labelled => SpanRepair.Repair(labelled))),
        ("names", () => EachSpan(IsNames, static text => NameListParser.Parse(text))),
        ("dates", () => EachSpan(static label => label == FieldLabel.Date, static text => DateParser.Parse(text))),
        ("titles", () => EachSpan(IsTitle, static text => TitleParser.Parse(text))),
        ("volumes and issues", () => EachSpan(static label => label is FieldLabel.Volume or FieldLabel.Issue,
            static text => VolumeParser.Parse(text, NumberRole.Volume))),
        ("pages", () => EachSpan(static label => label is FieldLabel.Pages,
            static text => PagesParser.Parse(text, " ", " "))),
        ("type", () => Each(i => TypeGuesser.Guess(_drafts[i]))),
        ("language", () => Each(i => LanguageGuesser.Default.Guess(
            _drafts[i][TextVariable.Title], _drafts[i][TextVariable.ContainerTitle], _texts[i]))),
        ("reference and id", () => Each(i => _drafts[i].Build(ReferenceType.Book, null))),
        ("fields", () => Each(i => ReferenceDraft.Read(_texts[i], _repaired[i]))),
        ("fields, type and reference", () => Each(Build)),
        ("whole way", () => Array.ForEach(_texts, static text => ReferenceParser.Default.Parse(text))),
    ];

    public void Dispose()
    {
        _traits.Dispose();
        _activations.Dispose();
        _lattice.Dispose();
    }

    private static bool IsNames(FieldLabel label) => label is FieldLabel.Author or FieldLabel.Editor;

    private static bool IsTitle(FieldLabel label) =>
        label is FieldLabel.Title or FieldLabel.ContainerTitle or FieldLabel.Journal;

    private void EachSpan(Predicate<FieldLabel> belongs, Action<ReadOnlySpan<char>> action)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            foreach (var span in _repaired[i].Spans)
            {
                if (belongs(span.Label))
                {
                    action(_texts[i].AsSpan(span.Start, span.Length));
                }
            }
        }
    }

    private void Each(Action<int> action)
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            action(i);
        }
    }

    private int Read(string text)
    {
        var position = 0;
        return Tokenizer.Read(text, ref position, _buffer);
    }

    private Token[] Tokenize(string text) => _buffer[..Read(text)];

    private void ReadTraits(int i) => _traits.Read(_texts[i], _tokens[i], _labeller.Model.Lexicon);

    private void WriteFeatures(int i, bool isSummed)
    {
        ReadTraits(i);
        for (var t = 0; t < _tokens[i].Length; t++)
        {
            var count = FeatureTemplates.Write(_traits, t, _features);
            if (isSummed)
            {
                _labeller.Model.Features.Sum(_features.AsSpan(0, count), _scores);
            }
        }
    }

    private void Score(int i) => _labeller.Score(_texts[i], _tokens[i], _traits, _activations, _lattice);

    private void Decode(int i, bool isSummed)
    {
        Score(i);
        _lattice.RunViterbi(_labeller.Model.Transitions, _states.AsSpan(0, _tokens[i].Length));
        if (isSummed)
        {
            _lattice.RunForwardBackward(_labeller.Model.Transitions.Factors);
        }
    }

    private void Build(int i)
    {
        var draft = ReferenceDraft.Read(_texts[i], _repaired[i]);
        var (type, _) = TypeGuesser.Guess(draft);
        draft.Build(type, null);
    }
}
