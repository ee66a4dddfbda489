namespace RefKit.Linting.Rules;

/// <summary>Looks at all entries of a list and reports what is wrong between them.</summary>
internal delegate void ListRule(IReadOnlyList<EntryView> entries);
