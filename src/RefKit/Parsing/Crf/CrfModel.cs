using RefKit.Parsing.Lexicons;

namespace RefKit.Parsing.Crf;

/// <summary>A trained model: lexicon, feature weights, transition weights. Immutable, thread-safe.</summary>
internal sealed record CrfModel(StoredLexicon Lexicon, FeatureTable Features, TransitionWeights Transitions);
