using System.Globalization;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>How many of the expected values were found, value by value, with every failure.</summary>
internal sealed class ValueTable
{
    private const string WholeList = "authors, whole list";
    private const string Person = "authors, by person";

    private readonly List<string> _failures = [];
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);

    /// <summary>The share of right values where each person counts as one.</summary>
    public double ShareByPerson => Sum(static name => name != WholeList).Share;

    /// <summary>The share of right values where the authors of a reference count as one.</summary>
    public double ShareByList => Sum(static name => name != Person).Share;

    public void Add(LabelledReference reference, TypedValues expected, TypedValues found)
    {
        AddAuthors(reference, expected, found);
        Add(reference, "year", expected.Year, found.Year);
        Add(reference, "volume", expected.Volume, found.Volume);
        Add(reference, "issue", expected.Issue, found.Issue);
        Add(reference, "first page", expected.FirstPage, found.FirstPage);
        Add(reference, "last page", expected.LastPage, found.LastPage);
    }

    public IEnumerable<string> Lines()
    {
        yield return $"{"value",-20}{"right",6}{"of",6}{"share",10}   found where none is expected";
        foreach (var (name, row) in _rows)
        {
            yield return Line(name, row);
        }

        yield return Line("all, by person", Sum(static name => name != WholeList));
        yield return Line("all, by whole list", Sum(static name => name != Person));
        foreach (var failure in _failures)
        {
            yield return failure;
        }
    }

    private static string Line(string name, Row row) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-20}{row.Right,6}{row.Count,6}{row.Share,10:P2}{row.More,6}");

    private void AddAuthors(LabelledReference reference, TypedValues expected, TypedValues found)
    {
        var rest = found.Authors.Select(TypedValues.Plain).ToList();
        var right = expected.Authors.Count(author => rest.Remove(TypedValues.Plain(author)));
        if (expected.Authors.IsEmpty)
        {
            Count(Person, 0, 0, rest.Count);
            Count(WholeList, 0, 0, rest.Count > 0 ? 1 : 0);
            return;
        }

        var isWhole = expected.Authors.Select(TypedValues.Plain).SequenceEqual(found.Authors.Select(TypedValues.Plain));
        Count(Person, right, expected.Authors.Length, rest.Count);
        Count(WholeList, isWhole ? 1 : 0, 1, 0);
        if (!isWhole)
        {
            Fail(reference, "authors", string.Join("; ", expected.Authors), string.Join("; ", found.Authors));
        }
    }

    private void Add(LabelledReference reference, string name, string expected, string found)
    {
        if (expected.Length == 0)
        {
            Count(name, 0, 0, found.Length > 0 ? 1 : 0);
            return;
        }

        var isRight = TypedValues.Plain(expected) == TypedValues.Plain(found);
        Count(name, isRight ? 1 : 0, 1, 0);
        if (!isRight)
        {
            Fail(reference, name, expected, found);
        }
    }

    private void Count(string name, int right, int count, int more)
    {
        var row = _rows.GetValueOrDefault(name);
        _rows[name] = new Row(row.Right + right, row.Count + count, row.More + more);
    }

    private void Fail(LabelledReference reference, string name, string expected, string found) => _failures.Add(
        $"{reference.Id}  {name}: expected '{expected}', found '{found}'{Environment.NewLine}    {reference.Text}");

    private Row Sum(Func<string, bool> isCounted) => _rows.Where(pair => isCounted(pair.Key)).Select(static pair =>
        pair.Value).Aggregate(default(Row), static (sum, row) => new Row(sum.Right + row.Right, sum.Count + row.Count,
            sum.More + row.More));

    private readonly record struct Row(int Right, int Count, int More)
    {
        public double Share => Count == 0 ? 0 : (double)Right / Count;
    }
}
