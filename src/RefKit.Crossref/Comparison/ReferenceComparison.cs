using System.Collections.Immutable;

namespace RefKit.Crossref.Comparison;

/// <summary>Compares a reference with a registered work, field by field.</summary>
internal sealed class ReferenceComparison
{
    private readonly Reference _reference;
    private readonly RegisteredWork _work;
    private readonly Dictionary<ComparedField, FieldOutcome> _outcomes = [];

    private ReferenceComparison(Reference reference, RegisteredWork work)
    {
        _reference = reference;
        _work = work;
    }

    public ImmutableArray<ComparedField> CheckedFields { get; private set; } = [];

    public ImmutableArray<FieldMismatch> Mismatches { get; private set; } = [];

    /// <summary>Whether the record seems to be of another work than the reference means: the title differs or, where
    /// none can be compared, the author.</summary>
    public bool IsAnotherWork => Outcome(ComparedField.Title) == FieldOutcome.Differs
        || (Outcome(ComparedField.Title) == FieldOutcome.NotCompared
            && Outcome(ComparedField.Author) == FieldOutcome.Differs);

    /// <summary>What comparing one field came to.</summary>
    public FieldOutcome Outcome(ComparedField field) => _outcomes.GetValueOrDefault(field);

    public static ReferenceComparison Compare(Reference reference, RegisteredWork work)
    {
        var comparison = new ReferenceComparison(reference, work);
        comparison.CompareFields();
        comparison.Collect();
        return comparison;
    }

    private void CompareFields()
    {
        if (IsContainerOfTheWork())
        {
            // A chapter cited with the DOI of its book: only the book can be compared.
            _outcomes[ComparedField.ContainerTitle] = FieldOutcome.Agrees;
            _outcomes[ComparedField.Year] = YearComparer.Compare(_reference, _work);
            return;
        }

        _outcomes[ComparedField.Title] = TitleComparer.Compare(_reference.Title, _work);
        _outcomes[ComparedField.Author] = AuthorComparer.Compare(_reference, _work);
        _outcomes[ComparedField.Year] = YearComparer.Compare(_reference, _work);
        _outcomes[ComparedField.Volume] = NumberComparer.Compare(_reference.Volume?.Text, _work.Volume);
        _outcomes[ComparedField.Issue] = NumberComparer.Compare(_reference.Issue?.Text, _work.Issue);
        _outcomes[ComparedField.Page] = PageComparer.Compare(_reference, _work);
        _outcomes[ComparedField.ContainerTitle] = CompareContainers();
        JudgeTitlesOfTwoScripts();
    }

    // Titles in two scripts may be translations; where nothing else speaks for that, they are two works.
    private void JudgeTitlesOfTwoScripts()
    {
        ComparedField[] witnesses =
            [ComparedField.Author, ComparedField.ContainerTitle, ComparedField.Volume, ComparedField.Page];
        if (Outcome(ComparedField.Title) == FieldOutcome.NotCompared
            && TitleComparer.AreBothGiven(_reference.Title, _work)
            && !Array.Exists(witnesses, field => Outcome(field) == FieldOutcome.Agrees))
        {
            _outcomes[ComparedField.Title] = FieldOutcome.Differs;
        }
    }

    private bool IsContainerOfTheWork() =>
        _work.Type is "book" or "monograph" or "edited-book" or "reference-book" or "proceedings" or "book-set"
            or "book-series"
        && _reference.ContainerTitle is { } container
        && TitleComparer.Compare(_reference.Title, _work) == FieldOutcome.Differs
        && TitleComparer.Compare(container, _work) == FieldOutcome.Agrees;

    // Crossref often gives old articles the journal's name of today. Where title, volume and page agree, another name
    // that shares a word is taken for such a change.
    private FieldOutcome CompareContainers()
    {
        var outcome = ContainerComparer.Compare(_reference, _work);
        var isPlace = Outcome(ComparedField.Volume) == FieldOutcome.Agrees
            && Outcome(ComparedField.Page) == FieldOutcome.Agrees
            && Outcome(ComparedField.Title) != FieldOutcome.Differs;
        return outcome == FieldOutcome.Differs && isPlace && ContainerComparer.ShareAWord(_reference, _work)
            ? FieldOutcome.NotCompared
            : outcome;
    }

    private void Collect()
    {
        var ordered = _outcomes.Where(static pair => pair.Value != FieldOutcome.NotCompared)
            .OrderBy(static pair => pair.Key).ToList();
        CheckedFields = [.. ordered.Select(static pair => pair.Key)];
        Mismatches =
        [
            .. ordered.Where(static pair => pair.Value == FieldOutcome.Differs)
                .Select(pair => FieldValues.Describe(pair.Key, _reference, _work)),
        ];
    }
}
