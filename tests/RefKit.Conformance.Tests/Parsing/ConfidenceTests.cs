using System.Globalization;
using System.Text;
using RefKit.Parsing.Labels;
using RefKit.TestSupport;
using RefKit.Training.Data;

namespace RefKit.Conformance.Tests.Parsing;

/// <summary>Whether the parser is as sure as it is right, on references its model was not trained on.</summary>
public class ConfidenceTests
{
    private const int Bins = 20;
    private const double High = 0.9;
    private const double RightOfHigh = 0.97;
    private const double MostError = 0.02;

    [Fact]
    public void Of_the_fields_that_the_parser_is_sure_of_nearly_all_are_right()
    {
        var fields = Fields().ToList();
        var sure = fields.Where(static x => x.Confidence >= High).ToList();
        var right = sure.Count(static x => x.IsRight) / (double)sure.Count;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{fields.Count} fields, {sure.Count} of {High} or more, of them {right:P2} right"));
        Assert.InRange(right, RightOfHigh, 1);
        Assert.InRange(sure.Count, fields.Count * 0.8, fields.Count);
    }

    [Fact]
    public void The_expected_calibration_error_is_small()
    {
        var fields = Fields().ToList();
        var error = fields.GroupBy(static x => Math.Min(Bins - 1, (int)(x.Confidence * Bins)))
            .Sum(static x => Math.Abs(x.Sum(static y => y.Confidence - (y.IsRight ? 1 : 0)))) / fields.Count;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"expected calibration error {error:F4} over {fields.Count} fields"));
        Assert.InRange(error, 0, MostError);
    }

    // The core labels; a label that a source never gives is no error.
    private static IEnumerable<(double Confidence, bool IsRight)> Fields()
    {
        foreach (var reference in LabelledReferenceFile.Read(SharedData.Path("data/references/dev.jsonl")))
        {
            var rest = reference.Spans
                .Select(x => (Core(x.Label), Key(reference.Text.AsSpan(x.Start, x.Length)))).ToList();
            var labelled = SequenceLabeller.Default.Label(reference.Text);
            foreach (var span in labelled.Spans)
            {
                if (Core(span.Label) is { } label && !reference.Unlabelled.Contains(span.Label))
                {
                    yield return (span.Confidence, rest.Remove((label, Key(labelled[span]))));
                }
            }
        }
    }

    private static FieldLabel? Core(FieldLabel label) => label switch
    {
        FieldLabel.ContainerTitle => FieldLabel.Journal,
        FieldLabel.Institution => FieldLabel.Publisher,
        FieldLabel.Author or FieldLabel.Editor or FieldLabel.Date or FieldLabel.Title or FieldLabel.Journal
            or FieldLabel.Volume or FieldLabel.Issue or FieldLabel.Pages or FieldLabel.Publisher
            or FieldLabel.Location or FieldLabel.Doi or FieldLabel.Url => label,
        _ => null,
    };

    private static string Key(ReadOnlySpan<char> value)
    {
        var key = new StringBuilder();
        foreach (var c in value)
        {
            key.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "");
        }

        return key.ToString();
    }
}
