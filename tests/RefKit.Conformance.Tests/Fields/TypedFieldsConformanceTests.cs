using System.Globalization;
using System.Text.RegularExpressions;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>What the field parsers make of fields that people marked.</summary>
public sealed partial class TypedFieldsConformanceTests(ITestOutputHelper output)
{
    private readonly List<string> _failures = [];

    [Fact]
    public void Names_of_persons_have_family_and_given()
    {
        var (found, whole, count, kept, fields) = (0, 0, 0, 0, 0);
        foreach (var (text, _) in Spans(FieldLabel.Author))
        {
            var list = NameListParser.Parse(text);
            var persons = list.Names.Where(static name => name.Literal is null).ToList();
            count += persons.Count;
            found += persons.Count(static name => name.Family is not null && name.Given is not null);
            fields++;
            var isWhole = persons.TrueForAll(static name => name.Family is not null && name.Given is not null);
            whole += isWhole ? 1 : 0;
            kept += KeepsLetters(text, list) ? 1 : 0;
            if (!isWhole || !KeepsLetters(text, list))
            {
                _failures.Add($"{text}  =>  {string.Join(" | ", list.Names)}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"fields: {Share(whole, fields):P2} of {fields} whole"));
        output.WriteLine(FormattableString.Invariant($"fields: {Share(kept, fields):P2} lose no letter"));
        Report($"persons with family and given: {Share(found, count):P2} of {count}");
        Assert.True(Share(found, count) >= 0.975);
        Assert.True(Share(kept, fields) >= 0.995);
    }

    [Fact]
    public void Dates_with_a_year_give_that_year()
    {
        var (found, count) = (0, 0);
        foreach (var (text, _) in Spans(FieldLabel.Date))
        {
            var years = FourDigits().Matches(text).Select(static match =>
                int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
            if (years.Count > 0)
            {
                var date = DateParser.Parse(text);
                count++;
                var isFound = date.Issued?.Year is { } year && years.Contains(year);
                found += isFound ? 1 : 0;
                Fail(!isFound, $"{text}  =>  {date}");
            }
        }

        Report($"years found: {Share(found, count):P2} of {count}");
        Assert.True(Share(found, count) >= 0.995);
    }

    [Fact]
    public void Page_ranges_give_first_and_last()
    {
        var (found, count) = (0, 0);
        foreach (var (text, reference) in Spans(FieldLabel.Pages))
        {
            if (Range().Match(text) is { Success: true } match)
            {
                count++;
                var page = PagesParser.Parse(text, "", "").Page;
                var isFound = PageRange.TryParse(page, out var range) && range.First == match.Groups[1].Value
                    && !range.IsSingle;
                found += isFound ? 1 : 0;
                Fail(!isFound, $"{text}  =>  {page}  in {reference.Text}");
            }
        }

        Report($"page ranges with first and last: {Share(found, count):P2} of {count}");
        Assert.True(Share(found, count) >= 0.99);
    }

    // Joining words, roles and "et al." are the only letters that names need not keep.
    private static bool KeepsLetters(string text, NameList list)
    {
        var letters = Count(string.Join(' ', list.Names)) + (list.HasEtAl || list.Role is not null ? 14 : 0)
            + (list.IsRepeat ? 20 : 0);
        var joins = JoinWords().Matches(text).Sum(static match => Count(match.Value));
        return letters >= Count(text) - joins;
    }

    private static int Count(string text) => text.Count(char.IsLetter);

    private static IEnumerable<(string Text, LabelledReference Reference)> Spans(FieldLabel label) =>
        LabelledReference.ReadAll()
        .SelectMany(reference => reference.Spans.Where(span => span.Label == label)
            .Select(span => (reference.Text.Substring(span.Start, span.Length), reference)));

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;

    private void Fail(bool isFailed, string message)
    {
        if (isFailed)
        {
            _failures.Add(message);
        }
    }

    private void Report(FormattableString line)
    {
        output.WriteLine(FormattableString.Invariant(line));
        _failures.Take(60).ToList().ForEach(failure => output.WriteLine("  missed: " + failure));
    }

    [GeneratedRegex(@"(?<!\d)(1[5-9]|20)\d\d(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^(\w*\d+)\s*[-–—]+\s*\w*\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(and|und|et|y|e|en|og|och|i|и|with|con|AND|Y|E)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JoinWords();
}
