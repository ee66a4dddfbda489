namespace RefKit.Parsing.Fields;

/// <summary>Sorts the tokens of a date field into ends: "May 3–5, 2001" into May 3 and 5, 2001.</summary>
internal sealed class DateEndReader(List<DateToken> tokens)
{
    private readonly List<DateEnd> _ends = [];
    private DateParts _parts;
    private DateJoin _join;
    private int _position;

    public List<DateEnd> Read()
    {
        for (_position = 0; _position < tokens.Count; _position++)
        {
            if (!TryReadNumericDate())
            {
                ReadToken(tokens[_position]);
            }
        }

        var isOpen = _join == DateJoin.Dash && _parts.IsEmpty && tokens.FindLast(IsTelling).IsDash;
        EndPart(DateJoin.None);
        if (isOpen && _ends.Count > 0)
        {
            _ends[^1] = _ends[^1] with { IsOpen = true };
        }

        return _ends;
    }

    private static bool IsTelling(DateToken token) => token.Kind != DateTokenKind.Symbol || token.IsDash;

    private void ReadToken(DateToken token)
    {
        switch (token.Kind)
        {
            case DateTokenKind.Number:
                ReadNumber(token);
                break;
            case DateTokenKind.Word:
                ReadWord(token);
                break;
            default:
                ReadSymbol(token);
                break;
        }
    }

    private void ReadNumber(DateToken token)
    {
        var next = Peek(1);
        if (next is { Kind: DateTokenKind.Word, HasSpaceBefore: false } && IsEastAsianUnit(next.Text, token.Number))
        {
            _position++;
            return;
        }

        if (IsBeforeChrist(_position + 1))
        {
            _parts.Year = token.Number is > 0 and < 10_000 ? -token.Number : _parts.Year;
        }
        else if (token.IsYear)
        {
            ReadYear(token.Number);
        }
        else if (IsShortYear(token, out var year))
        {
            _parts.Year = year;
        }
        else if (token.Text.Length <= 2 && token.Number is >= 1 and <= 31 && _parts.Day == 0)
        {
            _parts.Day = token.Number;
        }
    }

    private void ReadYear(int year)
    {
        if (_parts.Year != 0)
        {
            // A second year without a dash or bracket: "1998 2001". The first one stays.
            return;
        }

        _parts.Year = year;
        if (Peek(1) is { Kind: DateTokenKind.Word, HasSpaceBefore: false, Text: [>= 'a' and <= 'z'] } letter)
        {
            _parts.YearSuffix = letter.Text;
            _position++;
        }
    }

    // "1998-99", "1998/9": digits behind a year and a dash.
    private bool IsShortYear(DateToken token, out int year)
    {
        year = 0;
        if (_join is not (DateJoin.Dash or DateJoin.Slash) || !_parts.IsEmpty
            || _ends is not [.., { Parts: { Year: > 0, Month: 0 } before }]
            || token.Text.Length > 2 || Peek(1).Kind == DateTokenKind.Word && MonthNames.MonthOf(Peek(1).Text) > 0)
        {
            return false;
        }

        var unit = token.Text.Length == 1 ? 10 : 100;
        year = (before.Year / unit * unit) + token.Number;
        year += year <= before.Year ? unit : 0;
        return true;
    }

    private bool IsEastAsianUnit(string word, int number)
    {
        switch (word[0])
        {
            case '年' or '년':
                _parts.Year = number;
                return true;
            case '月' or '월':
                _parts.Month = number;
                return true;
            case '日' or '일':
                _parts.Day = number;
                return true;
            default:
                return false;
        }
    }

    private void ReadWord(DateToken token)
    {
        var month = MonthNames.MonthOf(token.Text);
        var season = month == 0 ? MonthNames.SeasonOf(token.Text) : Season.None;
        if (month > 0 && !IsNumberWordOfYear(token))
        {
            if (_parts.Month != 0)
            {
                EndPart(DateJoin.Dash);
            }

            _parts.Month = month;
        }
        else if (season != Season.None)
        {
            if (_parts.Season != Season.None)
            {
                EndPart(DateJoin.Dash);
            }

            _parts.Season = season;
        }
        else if (DateWords.IsRangeWord(token.Text) && !_parts.IsEmpty && token.HasSpaceBefore && GoesOn())
        {
            EndPart(DateJoin.Dash);
        }
    }

    // "a" to "z" behind a year is no month, whatever a language calls it.
    private static bool IsNumberWordOfYear(DateToken token) => token.Text.Length < 2;

    private bool GoesOn() => Peek(1) is { Kind: DateTokenKind.Number }
        || (Peek(1) is { Kind: DateTokenKind.Word } word && MonthNames.MonthOf(word.Text)
            + (int)MonthNames.SeasonOf(word.Text) > 0);

    private void ReadSymbol(DateToken token)
    {
        if (token.IsDash)
        {
            EndPart(DateJoin.Dash);
        }
        else if (token.Is('/') || token.Is('&'))
        {
            EndPart(token.Is('/') ? DateJoin.Slash : DateJoin.Dash);
        }
        else if ((token.Is('[') || token.Is('(')) && _parts.Year != 0 && Peek(1).IsYear)
        {
            EndPart(DateJoin.Bracket);
        }
    }

    private void EndPart(DateJoin next)
    {
        if (!_parts.IsEmpty)
        {
            _ends.Add(new DateEnd(_parts, _join, false));
            _join = next;
        }
        else if (_ends.Count > 0)
        {
            _join = next;
        }

        _parts = default;
    }

    // 2001-02-03, 2001/02/03, 2001.2.3, 03.02.2001, 25/12/2001, 12/25/2001, 2001-02.
    private bool TryReadNumericDate()
    {
        var (a, mark, b, mark2, c) = (Peek(0), Peek(1), Peek(2), Peek(3), Peek(4));
        if (a.Kind != DateTokenKind.Number || b.Kind != DateTokenKind.Number || mark.Kind != DateTokenKind.Symbol
            || !(mark.IsDash || mark.Is('/') || mark.Is('.')))
        {
            return false;
        }

        var isTriple = c.Kind == DateTokenKind.Number && mark2.Kind == DateTokenKind.Symbol && mark2.Text == mark.Text;
        if (isTriple && a.IsYear && b.Number is >= 1 and <= 12 && c.Number is >= 1 and <= 31 && c.Text.Length <= 2)
        {
            _parts = new DateParts { Year = a.Number, Month = b.Number, Day = c.Number };
        }
        else if (isTriple && c.IsYear && a.Text.Length <= 2 && b.Text.Length <= 2)
        {
            _parts = DayAndMonth(a.Number, b.Number, mark.Is('.'));
            _parts.Year = c.Number;
        }
        else if (!isTriple && IsYearAndMonth(a, mark, b))
        {
            _parts = new DateParts { Year = a.Number, Month = b.Number };
            _position += 2;
            return true;
        }
        else
        {
            return false;
        }

        _position += 4;
        return true;
    }

    // "2001-02" is February unless the number is the next year's: 2001–02.
    private static bool IsYearAndMonth(DateToken a, DateToken mark, DateToken b) =>
        a.IsYear && b.Text.Length == 2 && b.Number is >= 1 and <= 12 && mark.Text is "-" or "." && !b.HasSpaceBefore
        && b.Number <= a.Number % 100;

    private static DateParts DayAndMonth(int first, int second, bool isDayFirst) => (first, second) switch
    {
        ( >= 1 and <= 31, >= 1 and <= 12) when isDayFirst || first > 12 || first == second =>
            new DateParts { Day = first, Month = second },
        ( >= 1 and <= 12, > 12 and <= 31) => new DateParts { Month = first, Day = second },
        _ => default,
    };

    private bool IsBeforeChrist(int position)
    {
        var phrase = "";
        for (var i = position; i < Math.Min(tokens.Count, position + 6); i++)
        {
            if (tokens[i].Kind == DateTokenKind.Word)
            {
                phrase = phrase.Length == 0 ? tokens[i].Text : phrase + " " + tokens[i].Text;
                if (DateWords.IsBeforeChrist(phrase))
                {
                    return true;
                }
            }
            else if (!tokens[i].Is('.') && !tokens[i].IsDash)
            {
                return false;
            }
        }

        return false;
    }

    private DateToken Peek(int ahead) =>
        _position + ahead < tokens.Count ? tokens[_position + ahead]
            : new DateToken(DateTokenKind.Symbol, " ", 0, false);
}
