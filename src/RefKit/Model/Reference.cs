using System.Collections.Immutable;

namespace RefKit;

/// <summary>
/// A bibliographic reference: one work, described by the item type and the variables of CSL 1.0.2. Immutable and
/// thread-safe; made by a <see cref="ReferenceBuilder"/>. A variable that is not given is null (names: empty).
/// Two references are equal when id, type, all variables and all extra fields are.
/// </summary>
public sealed class Reference : IEquatable<Reference>
{
    // Sorted by key; few entries, so that a scan beats a dictionary in time and memory.
    private readonly VariableEntry[] _variables;

    internal Reference(
        string? id, ReferenceType? type, VariableEntry[] variables,
        ImmutableArray<ExtraField> extraFields, ImmutableArray<WrittenForm> writtenForms)
    {
        Id = id;
        Type = type;
        _variables = variables;
        ExtraFields = extraFields;
        WrittenForms = writtenForms;
    }

    /// <summary>The identifier that citations name the work by; unique within a list. Null when none was given.</summary>
    public string? Id { get; }

    /// <summary>The item type; null when it is not known.</summary>
    public ReferenceType? Type { get; }

    /// <summary>Fields of the source format that no variable could hold, under their own names.</summary>
    public ImmutableArray<ExtraField> ExtraFields { get; }

    /// <summary>The title of the work; may hold CSL-JSON's inline markup.</summary>
    public string? Title => this[TextVariable.Title];

    /// <summary>The short title.</summary>
    public string? ShortTitle => this[TextVariable.TitleShort];

    /// <summary>The title of what holds the work: journal, book, website.</summary>
    public string? ContainerTitle => this[TextVariable.ContainerTitle];

    /// <summary>The abbreviated container title.</summary>
    public string? ContainerTitleShort => this[TextVariable.ContainerTitleShort];

    /// <summary>The title of the series.</summary>
    public string? CollectionTitle => this[TextVariable.CollectionTitle];

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<Name> Author => this[NameVariable.Author];

    /// <summary>The editors, in order.</summary>
    public ImmutableArray<Name> Editor => this[NameVariable.Editor];

    /// <summary>The translators, in order.</summary>
    public ImmutableArray<Name> Translator => this[NameVariable.Translator];

    /// <summary>When the work was published.</summary>
    public DateRange? Issued => this[DateVariable.Issued];

    /// <summary>When the work was read.</summary>
    public DateRange? Accessed => this[DateVariable.Accessed];

    /// <summary>The volume.</summary>
    public NumberValue? Volume => this[NumberVariable.Volume];

    /// <summary>The issue.</summary>
    public NumberValue? Issue => this[NumberVariable.Issue];

    /// <summary>The pages in the container, as written.</summary>
    public NumberValue? Page => this[NumberVariable.Page];

    /// <summary>The pages as ranges; null where there are none or they are not page numbers.</summary>
    public PageRange? Pages => PageRange.TryParse(Page?.Text, out var pages) ? pages : null;

    /// <summary>The number of the work itself, such as an article or report number.</summary>
    public NumberValue? Number => this[NumberVariable.Number];

    /// <summary>The edition.</summary>
    public NumberValue? Edition => this[NumberVariable.Edition];

    /// <summary>The publisher.</summary>
    public string? Publisher => this[TextVariable.Publisher];

    /// <summary>The place of the publisher.</summary>
    public string? PublisherPlace => this[TextVariable.PublisherPlace];

    /// <summary>The DOI; null when there is none, or what stands there is malformed (then <c>this[TextVariable.Doi]</c>
    /// still has it as written).</summary>
    public Doi? Doi => RefKit.Doi.TryParse(this[TextVariable.Doi], out var doi) ? doi : null;

    /// <summary>The ISBN with a right check digit, or null.</summary>
    public Isbn? Isbn => RefKit.Isbn.TryParse(this[TextVariable.Isbn], out var isbn) ? isbn : null;

    /// <summary>The first ISSN with a right check digit, or null.</summary>
    public Issn? Issn => Journal is { Issns: [var first, ..] } ? first : null;

    /// <summary>The web address, as written.</summary>
    public string? Url => this[TextVariable.Url];

    /// <summary>The abstract.</summary>
    public string? Abstract => this[TextVariable.Abstract];

    /// <summary>The note.</summary>
    public string? Note => this[TextVariable.Note];

    /// <summary>The kind of work in words, such as "Doctoral dissertation".</summary>
    public string? Genre => this[TextVariable.Genre];

    /// <summary>The language, as an IETF language tag.</summary>
    public string? Language => this[TextVariable.Language];

    /// <summary>Title, abbreviation and ISSNs of the container together; null when none of them is given.</summary>
    public Journal? Journal
    {
        get
        {
            var issns = RefKit.Issn.FindAll(this[TextVariable.Issn]);
            return ContainerTitle is null && ContainerTitleShort is null && issns.IsEmpty
                ? null
                : new Journal(ContainerTitle, ContainerTitleShort, issns);
        }
    }

    /// <summary>A text variable, or null.</summary>
    public string? this[TextVariable variable] => (string?)Find(VariableEntry.KeyOf(variable));

    /// <summary>A number variable, or null.</summary>
    public NumberValue? this[NumberVariable variable] => (NumberValue?)Find(VariableEntry.KeyOf(variable));

    /// <summary>A date variable, or null.</summary>
    public DateRange? this[DateVariable variable] => (DateRange?)Find(VariableEntry.KeyOf(variable));

    /// <summary>A name variable: the names in order, or empty.</summary>
    public ImmutableArray<Name> this[NameVariable variable] =>
        Find(VariableEntry.KeyOf(variable)) is Name[] names
            ? System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(names)
            : [];

    /// <summary>The text variables that are given, in the order of the enum.</summary>
    public IEnumerable<TextVariable> TextVariables => Keys(VariableKind.Text).Select(static key => (TextVariable)key);

    /// <summary>The number variables that are given, in the order of the enum.</summary>
    public IEnumerable<NumberVariable> NumberVariables =>
        Keys(VariableKind.Number).Select(static key => (NumberVariable)key);

    /// <summary>The date variables that are given, in the order of the enum.</summary>
    public IEnumerable<DateVariable> DateVariables => Keys(VariableKind.Date).Select(static key => (DateVariable)key);

    /// <summary>The name variables that are given, in the order of the enum.</summary>
    public IEnumerable<NameVariable> NameVariables => Keys(VariableKind.Name).Select(static key => (NameVariable)key);

    // How a format wrote values that its writer would write otherwise; not part of equality.
    internal ImmutableArray<WrittenForm> WrittenForms { get; }

    internal ReadOnlySpan<VariableEntry> Entries => _variables;

    // The same with another id. An id that was written in another form than its value is so no longer.
    internal Reference WithId(string id) =>
        new(id, Type, _variables, ExtraFields, WrittenForms.RemoveAll(static form => form.Key == WrittenForm.IdKey));

    /// <summary>A builder that starts with everything this reference has.</summary>
    public ReferenceBuilder ToBuilder() => new(this);

    /// <inheritdoc/>
    public bool Equals(Reference? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (string.Equals(Id, other.Id, StringComparison.Ordinal)
                && Type == other.Type
                && _variables.AsSpan().SequenceEqual(other._variables)
                && ExtraFields.AsSpan().SequenceEqual(other.ExtraFields.AsSpan())));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Type, Title, Issued, _variables.Length);

    /// <summary>Id, type and title, for the debugger; formatting is the CSL engine's work.</summary>
    public override string ToString() => $"{Id ?? "(no id)"} [{Type?.ToCslName() ?? "no type"}] {Title}";

    private object? Find(ushort key)
    {
        foreach (ref readonly var entry in _variables.AsSpan())
        {
            if (entry.Key >= key)
            {
                return entry.Key == key ? entry.Value : null;
            }
        }

        return null;
    }

    private IEnumerable<int> Keys(VariableKind kind) =>
        _variables.Where(entry => entry.Kind == kind).Select(static entry => entry.Index);
}
