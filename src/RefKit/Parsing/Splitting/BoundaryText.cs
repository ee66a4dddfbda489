using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>A text in tokens, and what tells whether a reference ends before one of them and another begins.</summary>
internal sealed partial class BoundaryText
{
    /// <summary>No more features are written for one place.</summary>
    public const int MaxFeatures = 64;

    private const int Back = 6;
    private const int Ahead = 9;
    private const int YearReach = 40;

    private readonly string _text;
    private readonly BoundaryToken[] _tokens;

    public BoundaryText(string text)
    {
        _text = text;
        var tokens = new List<BoundaryToken>(text.Length / 4);
        Span<Token> buffer = stackalloc Token[128];
        var position = 0;
        for (int count; (count = Tokenizer.Read(text, ref position, buffer)) > 0;)
        {
            foreach (var token in buffer[..count])
            {
                tokens.Add(BoundaryToken.Read(text, token));
            }
        }

        _tokens = [.. tokens];
    }

    public int Count => _tokens.Length;

    public BoundaryToken this[int index] => _tokens[index];

    /// <summary>The first token that starts at a place or behind it.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a reference could begin at a token: behind a space, with a capital, a digit, a quote, a bracket
    /// or a dash.</summary>
    public bool MayStart(int index)
    {
        var token = _tokens[index];
        if (!token.SpaceBefore || index == 0)
        {
            return false;
        }

        return token.Class is not (BoundaryToken.Lower or BoundaryToken.Join or ',' or '.' or ';' or ':' or ')' or ']'
            or '”' or '&' or '/' or '%') && _tokens[index - 1].Class is not (',' or '&' or '(' or '[' or '/');
    }

    /// <summary>Writes the hashes of the features of a reference that begins at a token.</summary>
    public int Write(int index, Span<ulong> features)
    {
        var writer = new FeatureList(features);
        WriteBehind(index, ref writer);
        WriteAhead(index, ref writer);
        WriteAcross(index, ref writer);
        WriteYears(index, ref writer);
        return writer.Count;
    }

    /// <summary>The form of a token; a space outside of the text.</summary>
    public char ClassAt(int index) => (uint)index < (uint)_tokens.Length ? _tokens[index].Class : ' ';

    /// <summary>The forms of the first tokens of what begins at a token.</summary>
    public int StartForm(int index) => (((ClassAt(index) * 128) + ClassAt(index + 1)) * 128) + ClassAt(index + 2);

    /// <summary>The form of the end of what stands before a token.</summary>
    public int EndForm(int index)
    {
        var last = ClassAt(index - 1);
        return last == '.' ? (last * 128) + (char.IsAsciiDigit(ClassAt(index - 2))
            || ClassAt(index - 2) == BoundaryToken.Year ? 1 : 2) : last * 128;
    }

    private ulong WordAt(int index) => (uint)index < (uint)_tokens.Length ? _tokens[index].Word : 1;

    private void WriteBehind(int index, ref FeatureList writer)
    {
        ulong forms = 7;
        for (var i = 1; i <= Back; i++)
        {
            forms = TokenHash.Combine(forms, ClassAt(index - i));
            writer.Add(10 + i, forms);
        }

        writer.Add(20, WordAt(index - 1));
        writer.Add(21, WordAt(index - 2));
        writer.Add(22, TokenHash.Combine(WordAt(index - 2), ClassAt(index - 1)));
        writer.Add(23, TokenHash.Combine(WordAt(index - 3), ClassAt(index - 2)));
        writer.Add(24, SpaceAt(index - 1) + (2 * SpaceAt(index - 2)) + (4 * SpaceAt(index - 3)), ClassAt(index - 1));
        writer.Add(25, OpenBracket(index));
    }

    private void WriteAhead(int index, ref FeatureList writer)
    {
        ulong forms = 9;
        for (var i = 0; i < Ahead; i++)
        {
            forms = TokenHash.Combine(forms, ClassAt(index + i));
            writer.Add(30 + i, forms);
        }

        writer.Add(40, WordAt(index));
        writer.Add(41, WordAt(index + 1));
        writer.Add(42, WordAt(index + 2));
        writer.Add(43, TokenHash.Combine(WordAt(index), ClassAt(index + 1)));
        writer.Add(44, TokenHash.Combine(WordAt(index), WordAt(index + 1)));
        var (initials, commas, capitals, lowers) = (0, 0, 0, 0);
        for (var i = index; i < index + 12; i++)
        {
            var form = ClassAt(i);
            initials += form == BoundaryToken.Initial ? 1 : 0;
            commas += form is ',' or ';' ? 1 : 0;
            capitals += form is BoundaryToken.Capitalized or BoundaryToken.Capitals ? 1 : 0;
            lowers += form == BoundaryToken.Lower ? 1 : 0;
        }

        writer.Add(45, initials);
        writer.Add(46, commas);
        writer.Add(47, (initials * 16) + capitals);
        writer.Add(48, lowers);
        writer.Add(49, (Math.Min(initials, 4) * 16) + lowers, ClassAt(index));
    }

    private void WriteAcross(int index, ref FeatureList writer)
    {
        ulong behind1 = ClassAt(index - 1);
        var behind2 = TokenHash.Combine(behind1, ClassAt(index - 2));
        var behind3 = TokenHash.Combine(behind2, ClassAt(index - 3));
        ulong ahead1 = ClassAt(index);
        var ahead2 = TokenHash.Combine(ahead1, ClassAt(index + 1));
        var ahead3 = TokenHash.Combine(ahead2, ClassAt(index + 2));
        var ahead4 = TokenHash.Combine(ahead3, ClassAt(index + 3));
        writer.Add(60, TokenHash.Combine(behind1, ahead1));
        writer.Add(61, TokenHash.Combine(behind2, ahead2));
        writer.Add(62, TokenHash.Combine(behind3, ahead3));
        writer.Add(63, TokenHash.Combine(behind1, ahead3));
        writer.Add(64, TokenHash.Combine(behind1, ahead4));
        writer.Add(65, TokenHash.Combine(behind3, ahead1));
        writer.Add(66, TokenHash.Combine(behind2, ahead4));
    }

    private void WriteYears(int index, ref FeatureList writer)
    {
        var ahead = Bucket(YearAhead(index, out var isBracketed));
        var behind = Bucket(YearBehind(index));
        writer.Add(70, ahead + (isBracketed ? 100 : 0));
        writer.Add(71, behind, ClassAt(index - 1));
        writer.Add(72, (ahead * 16) + behind);
        writer.Add(73, ahead + (isBracketed ? 100 : 0), TokenHash.Combine(ClassAt(index), ClassAt(index + 1)));
    }

    private int YearAhead(int index, out bool isBracketed)
    {
        for (var i = index; i < Math.Min(_tokens.Length, index + YearReach); i++)
        {
            if (_tokens[i].Class == BoundaryToken.Year)
            {
                isBracketed = ClassAt(i - 1) == '(';
                return i - index;
            }
        }

        isBracketed = false;
        return YearReach;
    }

    private int YearBehind(int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - YearReach); i--)
        {
            if (_tokens[i].Class == BoundaryToken.Year)
            {
                return index - i;
            }
        }

        return YearReach;
    }

    // Whether a bracket or quote that was opened not far behind is still open.
    private int OpenBracket(int index)
    {
        var (round, square, quotes) = (0, 0, 0);
        for (var i = index - 1; i >= Math.Max(0, index - YearReach); i--)
        {
            switch (_tokens[i].Class)
            {
                case '(':
                    round++;
                    break;
                case ')' when round <= 0:
                    round--;
                    break;
                case '[':
                    square++;
                    break;
                case ']' when square <= 0:
                    square--;
                    break;
                case '“':
                    quotes++;
                    break;
                case '”' when quotes <= 0:
                    quotes--;
                    break;
                default:
                    break;
            }
        }

        return (round > 0 ? 1 : 0) + (square > 0 ? 2 : 0) + (quotes > 0 ? 4 : 0);
    }

    private int SpaceAt(int index) => (uint)index < (uint)_tokens.Length && _tokens[index].SpaceBefore ? 1 : 0;

    private static int Bucket(int distance) => distance switch
    {
        < 6 => distance,
        < 9 => 6,
        < 13 => 7,
        < 20 => 8,
        < 30 => 9,
        < YearReach => 10,
        _ => 11,
    };
}
