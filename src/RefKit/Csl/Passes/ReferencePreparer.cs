namespace RefKit.Csl.Passes;

/// <summary>Reads out of a reference what conventions put into it beyond its variables.</summary>
internal static class ReferencePreparer
{
    public static Reference Prepare(Reference reference)
    {
        reference = NoteFields.Expand(reference);
        ReferenceBuilder? builder = null;
        foreach (var entry in reference.Entries)
        {
            if (entry.Kind != VariableKind.Name)
            {
                continue;
            }

            var variable = (NameVariable)entry.Index;
            var names = reference[variable];
            var parsed = NameParticles.Parse(names);
            if (parsed != names)
            {
                builder ??= reference.ToBuilder();
                builder[variable] = parsed;
            }
        }

        return builder?.Build() ?? reference;
    }
}
