using System.Collections.Immutable;

namespace RefKit;

/// <summary>
/// Fills a <see cref="Reference"/>. Setting a variable to null, to empty text or to no names removes it. The only
/// mutable type of the model; not thread-safe.
/// </summary>
public sealed class ReferenceBuilder
{
    private readonly SortedList<ushort, object> _variables = [];
    private readonly List<ExtraField> _extraFields = [];
    private readonly List<WrittenForm> _writtenForms = [];
    private string? _id;

    /// <summary>Starts with nothing, or with a type.</summary>
    /// <param name="type">The item type, or null.</param>
    public ReferenceBuilder(ReferenceType? type = null) => Type = type;

    internal ReferenceBuilder(Reference reference)
    {
        _id = reference.Id;
        Type = reference.Type;
        foreach (var entry in reference.Entries)
        {
            _variables.Add(entry.Key, entry.Value);
        }

        _extraFields.AddRange(reference.ExtraFields);
        _writtenForms.AddRange(reference.WrittenForms);
    }

    /// <summary>The identifier; empty counts as not given.</summary>
    public string? Id
    {
        get => _id;
        set
        {
            _id = string.IsNullOrEmpty(value) ? null : value;
            ForgetWrittenForm(WrittenForm.IdKey);
        }
    }

    /// <summary>The item type, or null.</summary>
    public ReferenceType? Type { get; set; }

    /// <summary>A text variable.</summary>
    public string? this[TextVariable variable]
    {
        get => (string?)Get(VariableEntry.KeyOf(variable));
        set => Set(VariableEntry.KeyOf(variable), string.IsNullOrEmpty(value) ? null : value, variable.ToCslName());
    }

    /// <summary>A number variable.</summary>
    public NumberValue? this[NumberVariable variable]
    {
        get => (NumberValue?)Get(VariableEntry.KeyOf(variable));
        set => Set(VariableEntry.KeyOf(variable), value, variable.ToCslName());
    }

    /// <summary>A date variable.</summary>
    public DateRange? this[DateVariable variable]
    {
        get => (DateRange?)Get(VariableEntry.KeyOf(variable));
        set => Set(VariableEntry.KeyOf(variable), value, variable.ToCslName());
    }

    /// <summary>A name variable; names that are empty are left out.</summary>
    public ImmutableArray<Name> this[NameVariable variable]
    {
        get => Get(VariableEntry.KeyOf(variable)) is Name[] names ? [.. names] : [];
        set
        {
            Name[] names = value.IsDefault ? [] : [.. value.Where(static name => !name.IsEmpty)];
            Set(VariableEntry.KeyOf(variable), names.Length == 0 ? null : names, variable.ToCslName());
        }
    }

    /// <summary>Sets a number variable from its text; empty text removes it.</summary>
    public ReferenceBuilder Set(NumberVariable variable, string? text)
    {
        this[variable] = NumberValue.TryParse(text, out var value) ? value : null;
        return this;
    }

    /// <summary>Adds one name at the end of a name variable.</summary>
    public ReferenceBuilder Add(NameVariable variable, Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        this[variable] = this[variable].Add(name);
        return this;
    }

    /// <summary>Sets a field that no variable can hold, in place of one of the same name.</summary>
    public ReferenceBuilder SetExtraField(ExtraField field)
    {
        ArgumentNullException.ThrowIfNull(field.Name, nameof(field));
        RemoveExtraField(field.Name);
        _extraFields.Add(field);
        return this;
    }

    /// <summary>Removes the extra field of that name, if there is one.</summary>
    public ReferenceBuilder RemoveExtraField(string name)
    {
        _extraFields.RemoveAll(field => string.Equals(field.Name, name, StringComparison.Ordinal));
        return this;
    }

    /// <summary>The reference as filled up to now. The builder can be used on.</summary>
    public Reference Build()
    {
        var entries = new VariableEntry[_variables.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new VariableEntry(_variables.GetKeyAtIndex(i), _variables.GetValueAtIndex(i));
        }

        return new Reference(_id, Type, entries, [.. _extraFields], [.. _writtenForms]);
    }

    internal void SetWrittenForm(WrittenForm form)
    {
        ForgetWrittenForm(form.Key);
        _writtenForms.Add(form);
    }

    private object? Get(ushort key) => _variables.GetValueOrDefault(key);

    private void Set(ushort key, object? value, string name)
    {
        ForgetWrittenForm(key);
        if (_extraFields.Count > 0)
        {
            RemoveExtraField(name);
        }

        if (value is null)
        {
            _variables.Remove(key);
        }
        else
        {
            _variables[key] = value;
        }
    }

    private void ForgetWrittenForm(ushort key)
    {
        if (_writtenForms.Count > 0)
        {
            _writtenForms.RemoveAll(form => form.Key == key);
        }
    }
}
