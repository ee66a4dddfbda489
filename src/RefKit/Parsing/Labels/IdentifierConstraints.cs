using RefKit.Parsing.Crf;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Labels;

/// <summary>
/// Keeps tokens whose form proves what they are from being taken for anything else: a DOI is a DOI (or lies inside a
/// web address that lost its unity), an ISBN is an ISBN.
/// </summary>
internal static class IdentifierConstraints
{
    // Large enough to outweigh any sum of features, small enough to stay finite in the probability domain.
    private const float Penalty = 40f;

    /// <summary>Lowers the scores of the columns that a token of this kind cannot have.</summary>
    public static void Apply(TokenKind kind, Span<float> scores)
    {
        switch (kind)
        {
            case TokenKind.Doi:
                Keep(scores, FieldLabel.Doi, orInside: FieldLabel.Url, orOutside: false);
                break;
            case TokenKind.Url:
                Keep(scores, FieldLabel.Url, orInside: FieldLabel.Doi, orOutside: true);
                break;
            case TokenKind.Isbn:
                Keep(scores, FieldLabel.Isbn, orInside: FieldLabel.Isbn, orOutside: true);
                break;
            case TokenKind.Issn:
                Keep(scores, FieldLabel.Issn, orInside: FieldLabel.Issn, orOutside: true);
                break;
        }
    }

    private static void Keep(Span<float> scores, FieldLabel label, FieldLabel orInside, bool orOutside)
    {
        for (var column = 0; column <= StateSpace.OutsideColumn; column++)
        {
            var isKept = column == StateSpace.Begin + (int)label || column == StateSpace.Inside + (int)label
                || column == StateSpace.Inside + (int)orInside || (orOutside && column == StateSpace.OutsideColumn);
            scores[column] -= isKept ? 0 : Penalty;
        }
    }
}
