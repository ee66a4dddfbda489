using RefKit.Parsing.Building;
using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing.Labels;

/// <summary>What APA 7 (sections 9.29, 9.41 and chapter 10.2) writes in brackets behind a title.</summary>
public class BracketedContributorsTests
{
    [Theory]
    [InlineData(
        "Freud, S. (1953). The interpretation of dreams (J. Strachey, Trans.). Hogarth Press. "
        + "(Original work published 1900)",
        "author=Freud, S.|date=1953|title=The interpretation of dreams|translator=J. Strachey|publisher=Hogarth Press"
        + "|note=Original work published 1900")]
    [InlineData(
        "Piaget, J., & Inhelder, B. (1969). The psychology of the child (H. Weaver, Trans.; 2nd ed.). Basic Books.",
        "author=Piaget, J., & Inhelder, B.|date=1969|title=The psychology of the child|translator=H. Weaver|edition=2nd"
        + "|publisher=Basic Books")]
    [InlineData(
        "Beauvoir, S. de. (2011). The second sex (C. Borde & S. Malovany-Chevallier, Trans.). Vintage.",
        "author=Beauvoir, S. de|date=2011|title=The second sex|translator=C. Borde & S. Malovany-Chevallier"
        + "|publisher=Vintage")]
    [InlineData(
        "Tolstoy, L. (2007). War and peace (R. Pevear & L. Volokhonsky, Trans., Vols. 1-2). Knopf.",
        "author=Tolstoy, L.|date=2007|title=War and peace|translator=R. Pevear & L. Volokhonsky|volume=1-2"
        + "|publisher=Knopf")]
    [InlineData(
        "American Psychological Association. (2015). APA dictionary of psychology (2nd ed., Vol. 3). "
        + "American Psychological Association.",
        "author=American Psychological Association|date=2015|title=APA dictionary of psychology|edition=2nd|volume=3"
        + "|publisher=American Psychological Association")]
    [InlineData(
        "Hygum, E., & Pedersen, P. M. (Eds.). (2010). Early childhood education: Values and practices in Denmark. "
        + "Hans Reitzels Forlag.",
        "editor=Hygum, E., & Pedersen, P. M.|date=2010|title=Early childhood education: Values and practices in Denmark"
        + "|publisher=Hans Reitzels Forlag")]
    [InlineData(
        "Weinstock, R., Leong, G. B., & Silva, J. A. (2003). Defining forensic psychiatry: Roles and responsibilities. "
        + "In R. Rosner (Ed.), Principles and practice of forensic psychiatry (2nd ed., pp. 7–13). CRC Press.",
        "author=Weinstock, R., Leong, G. B., & Silva, J. A.|date=2003"
        + "|title=Defining forensic psychiatry: Roles and responsibilities|editor=R. Rosner"
        + "|container-title=Principles and practice of forensic psychiatry|edition=2nd|pages=7–13|publisher=CRC Press")]
    public void The_spans_of_names_end_before_their_role(string text, string expected)
    {
        var found = SpanRepair.Repair(SequenceLabeller.Default.Label(text));

        Assert.Equal(expected, string.Join('|',
            found.Spans.Select(x => string.Concat(FieldLabels.NameOf(x.Label), "=", text.AsSpan(x.Start, x.Length)))));
    }
}
