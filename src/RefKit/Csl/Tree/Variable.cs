namespace RefKit.Csl.Tree;

/// <summary>A variable that a style names, of any kind.</summary>
internal readonly record struct Variable(VariableKind Kind, int Index)
{
    public ushort Key => (ushort)(((int)Kind << 8) | Index);

    public static Variable Of(TextVariable variable) => new(VariableKind.Text, (int)variable);

    public static Variable Of(NumberVariable variable) => new(VariableKind.Number, (int)variable);

    public static Variable Of(DateVariable variable) => new(VariableKind.Date, (int)variable);

    public static Variable Of(NameVariable variable) => new(VariableKind.Name, (int)variable);

    public bool Is(TextVariable variable) => Kind == VariableKind.Text && Index == (int)variable;

    public bool Is(NumberVariable variable) => Kind == VariableKind.Number && Index == (int)variable;

    public bool Is(DateVariable variable) => Kind == VariableKind.Date && Index == (int)variable;

    public static bool TryParse(string name, out Variable variable)
    {
        if (CslNames.TryParse(name, out TextVariable text))
        {
            variable = Of(text);
        }
        else if (CslNames.TryParse(name, out NumberVariable number))
        {
            variable = Of(number);
        }
        else if (CslNames.TryParse(name, out NameVariable names))
        {
            variable = Of(names);
        }
        else if (CslNames.TryParse(name, out DateVariable date))
        {
            variable = Of(date);
        }
        else
        {
            variable = default;
            return false;
        }

        return true;
    }
}
