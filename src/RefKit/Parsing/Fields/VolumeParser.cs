namespace RefKit.Parsing.Fields;

/// <summary>
/// Reads volume and issue in all their writings: "19", "XXVII", "19(1)", "vol. 19, no. 1", "Bd. 3, H. 2", "19:1",
/// "19/1",
/// "7(9): 812-26", "22 Suppl 1". Values stay as written, without their labels.
/// </summary>
internal static class VolumeParser
{
    private const int MaxLength = 200;

    /// <summary>Reads a field.</summary>
    /// <param name="text">The field.</param>
    /// <param name="first">What its first number is when no word says so: the volume, or the issue.</param>
    public static VolumeField Parse(ReadOnlySpan<char> text, NumberRole first)
    {
        var trimmed = FieldText.TrimSeparators(text);
        if (trimmed.IsEmpty)
        {
            return VolumeField.None;
        }

        if (trimmed.Length > MaxLength)
        {
            return Put(VolumeField.None, first, FieldText.Collapse(trimmed), ' ');
        }

        var whole = FieldText.Collapse(trimmed);
        if (CountOfVolumes(whole) is { } count)
        {
            return VolumeField.None with { NumberOfVolumes = count };
        }

        if (first == NumberRole.Volume && TitleStart(whole) is > 0 and var start)
        {
            return Parse(whole.AsSpan(0, start), first) with
            {
                VolumeTitle = FieldText.TrimBrackets(FieldText.TrimSeparators(whole.AsSpan(start))).ToString(),
            };
        }

        var pieces = Cut(whole);
        return pieces.Count == 1 && pieces[0].Role == NumberRole.None
            ? Put(VolumeField.None, first, pieces[0].Value, ' ')
            : Assign(pieces, first);
    }

    /// <summary>How many volumes a work has: "3 vols.", "2 Bde.", "6 voll.", "6 voli." (as OCR reads it); null for other
    /// text.</summary>
    public static string? CountOfVolumes(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && WordFolding.Fold(text.AsSpan(digits).Trim(" .")) is "vols" or "voll" or "voli"
            or "volumes" or "volumi" or "bde" or "bande" or "tomes" or "tomi" or "tomos" ? text[..digits] : null;
    }

    // "I, Dall'Antichità", "1: Gestalt": where words without a number or a label follow the number of a volume.
    private static int TitleStart(string text)
    {
        var end = text.AsSpan().IndexOfAny(",:(");
        if (end <= 0)
        {
            return 0;
        }

        var number = text.AsSpan(0, end).Trim();
        var rest = text.AsSpan(end + 1).Trim();
        var isNumber = !number.IsEmpty && (number.IndexOfAnyExceptInRange('0', '9') < 0
            || number.IndexOfAnyExcept("IVXLC") < 0);
        var word = rest[..(rest.IndexOfAny(" .,:’'") is var space and >= 0 ? space : rest.Length)];
        var isTitle = isNumber && rest.Length > 3 && char.IsUpper(rest[0]) && rest.IndexOfAnyInRange('0', '9') < 0
            && rest[1..].ContainsAnyInRange('a', 'z') && NumberLabels.Of(word) == NumberRole.None;
        return !isTitle ? 0 : text[end] == '(' ? end : end + 1;
    }

    private static VolumeField Assign(List<(NumberRole Role, string Value, char Before)> pieces, NumberRole first)
    {
        var field = VolumeField.None;
        foreach (var (role, value, before) in pieces)
        {
            field = Put(field, role == NumberRole.None ? first : role, value, before);
        }

        return field;
    }

    private static VolumeField Put(VolumeField field, NumberRole role, string value, char before)
    {
        switch (role)
        {
            case NumberRole.Supplement:
                return field with { Supplement = field.Supplement ?? value };
            case NumberRole.Pages or NumberRole.Article:
                return field with { Pages = field.Pages ?? value };
            case NumberRole.Issue:
                return field.Issue is null ? field with { Issue = value } : PutNext(field, value);
        }

        if (field.Volume is null)
        {
            return field with { Volume = value };
        }

        if (before == '(' && IsSpanOfYears(value))
        {
            // "1, (1559-1637)": the years that the volume is about.
            return field;
        }

        if (before == '(' && IsYear(value) && field.Year is null)
        {
            return field with { Year = value };
        }

        return before != ':' && field.Issue is null ? field with { Issue = value }
            : before == ':' && field.Issue is null && value.AsSpan().IndexOfAny(FieldText.Dashes) < 0
                && field.Volume is not null
                ? field with { Issue = value }
                : PutNext(field, value);
    }

    private static VolumeField PutNext(VolumeField field, string value) => field.Pages is null
        ? field with { Pages = value }
        : field;

    private static bool IsSpanOfYears(string value) => value.Length == 9 && FieldText.Dashes.Contains(value[4])
        && IsYear(value[..4]) && IsYear(value[5..]);

    private static bool IsYear(string value) => value.Length == 4 && FieldText.TryReadInt32(value, out var year)
        && year is > 1500 and < 2200;

    // A piece is a value with the label before it: "vol. 19" "(1)" ": 35-39".
    private static List<(NumberRole Role, string Value, char Before)> Cut(string text)
    {
        var pieces = new List<(NumberRole, string, char)>();
        var role = NumberRole.None;
        var before = ' ';
        var position = 0;
        while (position < text.Length)
        {
            var c = text[position];
            if (!IsValueCharacter(c))
            {
                before = c is ' ' or '.' && before != ' ' ? before : c;
                position++;
                continue;
            }

            var end = EndOfWord(text, position);
            var word = text.AsSpan(position, end - position);
            var found = word.IndexOfAnyInRange('0', '9') < 0 && HasMore(text, end) ? NumberLabels.Of(word)
                : NumberRole.None;
            if (found == NumberRole.None && pieces.Count > 0
                && word is ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..]
                && role == NumberRole.None && before is ' ' && pieces[^1] is (_, var last, _) && last.Length
                    + word.Length < 40)
            {
                // "2 3": the values run on.
                pieces[^1] = (pieces[^1].Item1, last + " " + word.ToString(), pieces[^1].Item3);
            }
            else if (found != NumberRole.None)
            {
                role = found;
            }
            else if (SplitLabel(word, out var glued, out var rest))
            {
                pieces.Add((glued, rest.ToString(), before));
                (role, before) = (NumberRole.None, ' ');
            }
            else if (before is ' ' && pieces.Count > 0 && role == NumberRole.None)
            {
                // "2 a", "22 A", "Special Issue": words of one value.
                pieces[^1] = (pieces[^1].Item1, pieces[^1].Item2 + " " + word.ToString(), pieces[^1].Item3);
            }
            else
            {
                pieces.Add((role, word.ToString(), before));
                (role, before) = (NumberRole.None, ' ');
            }

            position = end;
            before = position < text.Length && text[position] == ' ' && before == ' ' ? ' ' : before;
        }

        if (role == NumberRole.Supplement)
        {
            pieces.Add((role, "Suppl.", ' '));
        }

        return pieces;
    }

    // "vol.19", "Bd.3", "no.1": label and number without a space.
    private static bool SplitLabel(ReadOnlySpan<char> word, out NumberRole role, out ReadOnlySpan<char> rest)
    {
        var letters = 0;
        while (letters < word.Length && char.IsLetter(word[letters]))
        {
            letters++;
        }

        rest = word[letters..].TrimStart('.');
        role = letters > 1 && !rest.IsEmpty && char.IsAsciiDigit(rest[0]) ? NumberLabels.Of(word[..letters])
            : NumberRole.None;
        return role != NumberRole.None;
    }

    private static bool HasMore(string text, int end) => text.AsSpan(end).IndexOfAnyExcept(" .:,;()[]") >= 0
        || text.AsSpan(end).Contains('.');

    private static bool IsValueCharacter(char c) => char.IsLetterOrDigit(c) || c is '№' or '°' or '*' or '#' or '+'
        || FieldText.Dashes.Contains(c);

    // Slashes and full stops within a value part volume and issue when digits stand on both sides: "19/1", "19.1".
    private static int EndOfWord(string text, int start)
    {
        var position = start;
        while (position < text.Length && (IsValueCharacter(text[position])
            || (text[position] is '.' && position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1])
                && !char.IsAsciiDigit(text[position - 1]))))
        {
            position++;
        }

        return Math.Max(position, start + 1);
    }
}
