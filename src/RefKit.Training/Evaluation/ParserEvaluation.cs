using RefKit.Parsing;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>Compares what a parser finds, as a user sees it, with labelled references.</summary>
internal static class ParserEvaluation
{
    /// <summary>Scores a parser.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="references">Labelled references.</param>
    /// <param name="cancellationToken">Stops between two references.</param>
    public static FieldScorer Run(
        ReferenceParser parser, IEnumerable<LabelledReference> references, CancellationToken cancellationToken)
    {
        var scorer = new FieldScorer();
        foreach (var reference in references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parsed = parser.Parse(reference.Text);
            var spans = parsed.Fields.Select(static x =>
                new LabelledSpan(x.Label, x.Range.Start, x.Range.End - x.Range.Start, (float)x.Confidence));
            scorer.Add(reference, new LabelledText(reference.Text, [.. spans], (float)parsed.Confidence));
        }

        return scorer;
    }
}
