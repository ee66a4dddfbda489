using System.Security.Cryptography;
using System.Text;
using RefKit.Parsing;
using RefKit.Parsing.Building;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>
/// Authors, year, volume, issue and pages of 500 references, chosen by hash, compared as values. Each test writes its
/// table and every failure.
/// </summary>
public sealed class TypedValuesConformanceTests(ITestOutputHelper output)
{
    private const int Count = 500;
    private const double Floor = 0.96;

    [Fact]
    public void Values_of_500_references_are_those_that_a_person_reads()
    {
        var values = CheckedValues.ReadAll();
        Check(reference => values[reference.Id], Parsed, Floor);
    }

    // What the field parsers make of fields that people marked: shows whether labels or field parsers are wrong.
    [Fact]
    public void Values_of_500_references_are_those_of_the_marked_fields() => Check(Marked, Parsed, Floor);

    // Without the labeller: what is missing is due to the field parsers, or the marks are wrong.
    [Fact]
    public void Marked_fields_of_500_references_give_the_values_that_a_person_reads()
    {
        var values = CheckedValues.ReadAll();
        Check(reference => values[reference.Id], Marked, 0.97);
    }

    private static TypedValues Parsed(LabelledReference reference) =>
        TypedValues.Of(ReferenceParser.Default.Parse(reference.Text).Reference);

    private static TypedValues Marked(LabelledReference reference) => TypedValues.Of(
        ReferenceDraft.Read(reference.Text, new RepairedText(reference.Spans, [], IsCase: false)).Build(null, null));

    private void Check(
        Func<LabelledReference, TypedValues> expected, Func<LabelledReference, TypedValues> found, double floor)
    {
        var table = new ValueTable();
        foreach (var reference in LabelledReference.ReadAll()
            .OrderBy(static reference => Hash(reference.Id), StringComparer.Ordinal).Take(Count))
        {
            table.Add(reference, expected(reference), found(reference));
        }

        output.WriteLine(string.Join(Environment.NewLine, table.Lines()));
        Assert.True(table.ShareByPerson >= floor, "Too few values are right, counted by person.");
        Assert.True(table.ShareByList >= floor, "Too few values are right, counted by list of authors.");
    }

    private static string Hash(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
