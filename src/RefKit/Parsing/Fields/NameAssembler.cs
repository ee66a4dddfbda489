using System.Collections.Immutable;

namespace RefKit.Parsing.Fields;

/// <summary>Joins the chunks of a name list to names: decides which commas part names and which turn one
/// around.</summary>
internal sealed class NameAssembler(List<NameChunk> chunks, string field)
{
    private readonly ImmutableArray<Name>.Builder _names = ImmutableArray.CreateBuilder<Name>();
    private readonly bool _hasSemicolons = chunks.Exists(static chunk => chunk.Before == NameBreak.Semicolon);
    private readonly bool _hasCapitalFamilies = chunks.Count(static chunk => chunk.EndsInCapitals) > 1;
    private readonly bool _isFamiliesOnly = IsFamiliesOnly(chunks);

    public ImmutableArray<Name> Read()
    {
        var index = 0;
        while (index < chunks.Count)
        {
            var used = ReadOrganization(index);
            index += used > 0 ? used : ReadPerson(index);
        }

        return _names.ToImmutable();
    }

    // "Smith, Jones and Brown": single words that do not pair up.
    private static bool IsFamiliesOnly(List<NameChunk> chunks)
    {
        if (chunks.Count < 3 || chunks.Exists(static chunk => !chunk.IsSingleFamily
            || chunk.Before == NameBreak.Semicolon))
        {
            return false;
        }

        var isOdd = chunks.Count % 2 == 1;
        for (var i = 1; i < chunks.Count && !isOdd; i += 2)
        {
            isOdd = chunks[i].Before == NameBreak.Conjunction;
        }

        return isOdd;
    }

    private int ReadOrganization(int index)
    {
        var first = chunks[index];
        var last = index;
        if (!first.IsOrganization)
        {
            // "Food and Agriculture Organization", "ASCE"
            if (first is { Words: [{ Kind: NameWordKind.Word }] }
                && Next(index) is { Before: NameBreak.Conjunction, IsOrganization: true } && index == 0)
            {
                last = index + 1;
            }
            else if (!_hasCapitalFamilies && IsAcronym(first) && Next(index) is null or { Before: not NameBreak.Comma }
                or { IsFamilyThenInitials: true })
            {
                _names.Add(Name.Organization(first.Words[0].Text));
                return 1;
            }
            else
            {
                return 0;
            }
        }

        while (last + 1 < chunks.Count && BelongsToOrganization(last + 1))
        {
            last++;
        }

        var text = field[first.Start..chunks[last].End];
        _names.Add(OrganizationNames.Read(text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : TrimStop(text)));
        return last - index + 1;
    }

    // The full stop of "Inc." stays, that of a sentence goes.
    private static string TrimStop(string text)
    {
        var lastWord = text[(text.LastIndexOf(' ') + 1)..];
        return lastWord.Length <= 5 && lastWord.EndsWith('.') && lastWord is "Inc." or "Ltd." or "Co." or "Corp."
            or "Bros." ? text : text.TrimEnd('.');
    }

    private static bool IsAcronym(NameChunk chunk) => chunk.Words is [{ Text.Length: >= 3 } word]
        && word.Kind is NameWordKind.Capitals or NameWordKind.Word
            && word.Text.All(static c => char.IsUpper(c) || c is '-' or '&' || char.IsAsciiDigit(c));

    // "Department of Health | and Human Services": plain words that begin no person's name and no new organisation.
    private bool BelongsToOrganization(int index)
    {
        var chunk = chunks[index];
        if (chunk.Before == NameBreak.Semicolon || !chunk.IsWords || chunks[index - 1].IsAbbreviated
            || Next(index) is { IsInitials: true, Before: NameBreak.Comma })
        {
            return false;
        }

        var isNewOrganization = chunk.IsOrganization && chunk.Before == NameBreak.Comma;
        var looksLikePerson = chunk.Before == NameBreak.Comma && !chunk.IsOrganization && chunk.Words.Count == 2
            && index + 1 == chunks.Count
            && chunk.Words.TrueForAll(static word => word.Kind == NameWordKind.Word);
        return !isNewOrganization && !looksLikePerson;
    }

    private int ReadPerson(int index)
    {
        var chunk = chunks[index];
        var words = chunk.Words;
        if (TryComplete(chunk, index))
        {
            return 1;
        }

        if (words.TrueForAll(static word => word.Kind == NameWordKind.EastAsian))
        {
            _names.Add(EastAsianNames.Read(words));
            return 1;
        }

        if (IsGivenOf(index + 1))
        {
            _names.Add(PersonNames.Inverted(words, chunks[index + 1].Words));
            return 2;
        }

        _names.Add(ReadWhole(chunk));
        return 1;
    }

    // "Smith, John, Jr."; "Perritt, III, H. F."; "Ahmed, II", whose initials look like a suffix.
    private bool TryComplete(NameChunk chunk, int index)
    {
        if (_names.Count == 0 || _names[^1] is not { Family: not null } last || chunk.Before != NameBreak.Comma)
        {
            return false;
        }

        if (chunk.IsSuffix && last.Suffix is null)
        {
            var suffix = string.Join(' ', chunk.Words.Select(static word => word.Text));
            var isInitials = last.Given is null && Initials.IsCapitals(suffix)
                && Next(index) is not { IsInitials: true, Before: NameBreak.Comma };
            _names[^1] = isInitials ? last with { Given = Initials.Normalize(suffix) }
                : last with { Suffix = suffix, HasCommaSuffix = true };
            return true;
        }

        if (last is { Given: null, Suffix: not null } && chunk.IsInitials)
        {
            _names[^1] = PersonNames.Inverted([], chunk.Words) with
            {
                Family = last.Family,
                NonDroppingParticle = last.NonDroppingParticle,
                Suffix = last.Suffix,
                HasCommaSuffix = true,
            };
            return true;
        }

        return false;
    }

    private Name ReadWhole(NameChunk chunk)
    {
        var end = chunk.EndWithoutSuffix;

        // "A.L.R.C." has no family name.
        if (chunk.Words.Count > 2 && chunk.Words.TrueForAll(static word => word.Kind == NameWordKind.Initials))
        {
            return Name.Organization(string.Concat(chunk.Words.Select(static word => word.Text)));
        }

        // "Jackie NAM" among "Robert LANDEWÉ" and "Chris BUCKLEY".
        var isNatural = _hasCapitalFamilies && chunk.Words.Count > 1 && chunk.Words[0].HasLower
            && chunk.Words[^1].Kind == NameWordKind.Capitals;
        return chunk.IsFamilyThenInitials && !isNatural ? PersonNames.FamilyThenInitials(chunk.Words, end)
            : chunk.IsSingleFamily || end == 1 ? PersonNames.Family(chunk.Words, null)
            : PersonNames.Natural(chunk.Words, end);
    }

    // Whether the chunk at the index is the given part of the one before it.
    private bool IsGivenOf(int index)
    {
        if (index >= chunks.Count || _isFamiliesOnly || chunks[index].Before != NameBreak.Comma
            || chunks[index].IsSuffix)
        {
            return false;
        }

        var (family, given) = (chunks[index - 1], chunks[index]);
        if (family.Words[0].Kind == NameWordKind.Initials || (family.IsFamilyThenInitials && !given.IsInitials))
        {
            return false;
        }

        if (given.IsInitials)
        {
            return !family.IsFamilyThenInitials;
        }

        if (_hasSemicolons)
        {
            return true;
        }

        // "François Moreau, M. Bourreau": each a whole name.
        if (!family.IsSingleFamily && family.Words[0].Kind == NameWordKind.Word
            && given.Words is [{ Kind: NameWordKind.Initials }, .., { Kind: NameWordKind.Word }])
        {
            return false;
        }

        // "Koinig, Herbert"; "García Márquez, Gabriel" but not "Victoria Crosby, Andrew Wilcock".
        return family.IsSingleFamily
            ? !(given.IsFamilyThenInitials && IsListOfFamilyThenInitials(index))
            : given.Words.Count(static word => word.Kind == NameWordKind.Word) == 1 && family.Words.Count <= 3
                && given.Words.Exists(static word => word.Kind == NameWordKind.Word) && !given.IsFamilyThenInitials;
    }

    private bool IsListOfFamilyThenInitials(int index) => index + 1 < chunks.Count
        && chunks[index + 1].IsFamilyThenInitials;

    private NameChunk? Next(int index) => index + 1 < chunks.Count ? chunks[index + 1] : null;
}
