namespace RefKit.Linting.Rules;

/// <summary>Looks at one entry and reports what is wrong.</summary>
internal delegate void EntryRule(EntryView entry);
