using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>Reads the words of a line one by one.</summary>
internal ref struct StartWords(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public StartWord Next()
    {
        _rest = _rest.TrimStart(" \u00A0*_'’‘");
        if (_rest.IsEmpty)
        {
            return new StartWord([], StartWordKind.None, ' ');
        }

        if (_rest[0] == '&')
        {
            _rest = _rest[1..];
            return new StartWord("&", StartWordKind.Lower, ' ');
        }

        var length = 0;
        while (length < _rest.Length && (char.IsLetterOrDigit(_rest[length]) || FieldText.Dashes.Contains(_rest[length])
            || _rest[length] is '\'' or '’' || IsInnerStop(_rest, length)))
        {
            length++;
        }

        if (length == 0)
        {
            var mark = _rest[0];
            _rest = _rest[1..];
            return new StartWord([], StartWordKind.None, mark);
        }

        var word = _rest[..length];
        _rest = _rest[length..].TrimStart(' ');
        var punctuation = _rest.IsEmpty || char.IsLetterOrDigit(_rest[0]) ? ' ' : _rest[0];
        if (punctuation is not (' ' or '&' or '(' or '[' or '“' or '"'))
        {
            _rest = _rest[1..];
        }

        return new StartWord(word, KindOf(word), punctuation);
    }

    // The full stop of an initial, also where the next one is glued to it.
    private static bool IsInnerStop(ReadOnlySpan<char> text, int position) =>
        text[position] == '.' && position > 0 && char.IsUpper(text[position - 1])
        && (position == 1 || !char.IsLetter(text[position - 2]));

    private static StartWordKind KindOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
        {
            return StartWordKind.Number;
        }

        if (!char.IsUpper(word[0]) && !FieldText.IsEastAsian(word[0]))
        {
            return word[0] is 'd' or 'l' or 'O' && word.Length > 2 && word[1] is '\'' or '’' ? StartWordKind.Capital
                : StartWordKind.Lower;
        }

        return Initials.IsDotted(word) ? StartWordKind.Initials
            : Initials.IsCapitals(word) ? StartWordKind.Capitals
            : StartWordKind.Capital;
    }
}
