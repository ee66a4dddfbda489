using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>
/// Reads the "key: value" lines that users write into the note of an item when their program has no field for a
/// variable: text and numbers, dates in EDTF, names as "Family || Given" (one a line), and the type. They stand at the
/// head of the note, at most behind one line of other text; a variable that the item has already is not changed. The
/// other lines stay in the note.
/// </summary>
internal static class NoteFields
{
    public static Reference Expand(Reference reference)
    {
        if (reference.Note is not { } note || !note.Contains(": ", StringComparison.Ordinal))
        {
            return reference;
        }

        var builder = reference.ToBuilder();
        var rest = new List<string>();
        var isChanged = false;
        var isHead = true;
        var lines = note.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var isTaken = isHead && TryTake(reference, builder, lines[i].Trim());
            isChanged |= isTaken;
            isHead &= isTaken || i == 0;
            if (!isTaken)
            {
                rest.Add(lines[i]);
            }
        }

        if (!isChanged)
        {
            return reference;
        }

        builder[TextVariable.Note] = string.Join('\n', rest).Trim();
        return builder.Build();
    }

    private static bool TryTake(Reference reference, ReferenceBuilder builder, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return false;
        }

        var key = line[..colon];
        var value = line[(colon + 1)..].Trim();
        if (key == "type")
        {
            return TryTakeType(builder, value);
        }

        return value.Length > 0 && Variable.TryParse(key, out var variable) && !Has(reference, variable)
            && Set(builder, variable, value);
    }

    private static bool TryTakeType(ReferenceBuilder builder, string value)
    {
        if (!CslNames.TryParse(value, out ReferenceType type))
        {
            return false;
        }

        builder.Type = type;
        return true;
    }

    private static bool Has(Reference reference, Variable variable)
    {
        foreach (var entry in reference.Entries)
        {
            if (entry.Key == variable.Key)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Set(ReferenceBuilder builder, Variable variable, string value)
    {
        switch (variable.Kind)
        {
            case VariableKind.Text:
                builder[(TextVariable)variable.Index] = value;
                return true;
            case VariableKind.Number:
                builder.Set((NumberVariable)variable.Index, value);
                return true;
            case VariableKind.Date:
                builder[(DateVariable)variable.Index] =
                    DateRange.TryParseEdtf(value, out var date) ? date : DateRange.FromLiteral(value);
                return true;
            default:
                builder.Add((NameVariable)variable.Index, ReadName(value));
                return true;
        }
    }

    private static Name ReadName(string value)
    {
        var bars = value.IndexOf("||", StringComparison.Ordinal);
        return bars < 0
            ? Name.Organization(value)
            : Name.Person(value[..bars].Trim(), value[(bars + 2)..].Trim());
    }
}
