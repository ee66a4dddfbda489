using RefKit.Parsing.Crf;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Network;

namespace RefKit.Parsing.Models;

/// <summary>A trained model. Immutable, thread-safe.</summary>
/// <param name="Lexicon">In which fields words were seen.</param>
/// <param name="Features">What each feature of a token adds to the scores of the columns.</param>
/// <param name="Embeddings">What stands in the network for what a token is by itself.</param>
/// <param name="Network">Adds to the scores by what stands around a token.</param>
/// <param name="Transitions">The weights of one state behind another.</param>
internal sealed record CrfModel(StoredLexicon Lexicon, FeatureTable Features, FeatureTable Embeddings,
    TokenNetwork Network, TransitionWeights Transitions);
