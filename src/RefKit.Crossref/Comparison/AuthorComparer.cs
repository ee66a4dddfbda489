using System.Collections.Immutable;

namespace RefKit.Crossref.Comparison;

/// <summary>
/// Compares the first author, and whether most of the other stated authors are registered at all. Organisations are not
/// compared with persons: reports are cited under either.
/// </summary>
internal static class AuthorComparer
{
    // Lists of names grow long; who stands far behind says little.
    private const int MaxCompared = 60;

    public static ImmutableArray<Name> Stated(Reference reference) =>
        [.. (reference.Author.IsEmpty ? reference.Editor : reference.Author).Where(static name => !IsOthers(name))];

    public static ImmutableArray<Name> Registered(Reference reference, RegisteredWork work)
    {
        var wanted = reference.Author.IsEmpty ? work.Editors : work.Authors;
        return wanted.IsEmpty ? (reference.Author.IsEmpty ? work.Authors : work.Editors) : wanted;
    }

    public static FieldOutcome Compare(Reference reference, RegisteredWork work)
    {
        var stated = Stated(reference);
        var registered = Registered(reference, work);
        if (stated.IsEmpty || registered.IsEmpty)
        {
            return FieldOutcome.NotCompared;
        }

        var outcome = CompareFirst(stated[0], registered);
        return outcome == FieldOutcome.Agrees && AreMostUnknown(stated, registered) ? FieldOutcome.Differs
            : outcome == FieldOutcome.Differs && IsOtherRole(reference, work, stated[0]) ? FieldOutcome.NotCompared
            : outcome;
    }

    private static FieldOutcome CompareFirst(Name stated, ImmutableArray<Name> registered)
    {
        if (NameForms.AreSame(stated, registered[0]))
        {
            return FieldOutcome.Agrees;
        }

        // A group that is registered in front of its members, or behind them.
        var persons = registered.Where(static name => name.Literal is null).ToList();
        if (persons.Count > 0 && persons.Count < registered.Length && NameForms.AreSame(stated, persons[0]))
        {
            return FieldOutcome.Agrees;
        }

        if (IsOrganization(stated))
        {
            return registered.Any(name => NameForms.AreSame(stated, name)) ? FieldOutcome.Agrees
                : FieldOutcome.NotCompared;
        }

        return persons.Count == 0 || !NameForms.AreComparable(stated, persons[0]) ? FieldOutcome.NotCompared
            : FieldOutcome.Differs;
    }

    private static bool AreMostUnknown(ImmutableArray<Name> stated, ImmutableArray<Name> registered)
    {
        var others = stated.Skip(1).Where(static name => !IsOrganization(name)).Take(MaxCompared).ToList();
        var known = registered.Take(MaxCompared * 4).ToList();
        if (others.Count == 0 || known.Count(static name => name.Literal is null) < 2)
        {
            return false;
        }

        var comparable = others.Where(name => NameForms.AreComparable(name, known[0])).ToList();
        var unknown = comparable.Count(name => !known.Exists(other => NameForms.AreSame(name, other)));
        return unknown * 2 > comparable.Count && unknown > 1 - (others.Count == 1 ? 1 : 0);
    }

    // An editor stated as author, or the other way round.
    private static bool IsOtherRole(Reference reference, RegisteredWork work, Name stated) =>
        (reference.Author.IsEmpty ? work.Authors : work.Editors).Any(name => NameForms.AreSame(stated, name));

    private static bool IsOrganization(Name name) => name.Literal is not null && name.Family is null
        && (name.Literal.Contains(' ') || name.Literal.Length <= 8 || name.Literal.All(char.IsUpper));

    private static bool IsOthers(Name name)
    {
        var text = (name.Literal ?? name.Family ?? "").Trim('.', ' ', ',', '…');
        return text.Length == 0 || text is "et al" or "others" or "and others" or "al";
    }
}
