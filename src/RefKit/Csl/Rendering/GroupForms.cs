namespace RefKit.Csl.Rendering;

/// <summary>How a cite writes the organisations that have an abbreviation. Two that say the same are equal.</summary>
internal sealed class GroupForms(IReadOnlyList<GroupForm> forms) : IEquatable<GroupForms>
{
    private readonly IReadOnlyList<GroupForm> _forms = forms;

    public GroupForm? Find(string literal)
    {
        foreach (var form in _forms)
        {
            if (form.Literal == literal)
            {
                return form;
            }
        }

        return null;
    }

    public bool Equals(GroupForms? other) => other is not null && _forms.SequenceEqual(other._forms);

    public override bool Equals(object? obj) => Equals(obj as GroupForms);

    public override int GetHashCode() => _forms.Count == 0 ? 0 : _forms[0].GetHashCode();
}
