namespace RefKit.Parsing.Fields;

/// <summary>Cuts a field of names at commas, semicolons and joining words. A pass over the text, linear in its
/// length.</summary>
internal sealed class NameChunker
{
    private const int MaxWords = 20_000;
    private readonly string _text;
    private readonly List<(string Text, int Start, bool IsSeparator)> _items = [];
    private readonly List<NameChunk> _chunks = [];
    private List<NameWord> _words = [];
    private NameBreak _break;
    private int _start;
    private int _end;
    private bool _isAbbreviated;

    private NameChunker(string text) => _text = text;

    public bool HasEtAl { get; private set; }

    public List<NameChunk> Chunks => _chunks;

    /// <summary>The role of words in brackets between the names, if any.</summary>
    public NameVariable? Role { get; private set; }

    public static NameChunker Read(string text)
    {
        var chunker = new NameChunker(text);
        chunker.Tokenize();
        chunker.Group();
        return chunker;
    }

    private void Tokenize()
    {
        var position = 0;
        while (position < _text.Length && _items.Count < MaxWords)
        {
            var c = _text[position];
            if (char.IsWhiteSpace(c))
            {
                position++;
            }
            else if (c is '(' or '[' or '（')
            {
                position = ReadBrackets(position);
            }
            else if (IsSeparator(c, position) || JoinsPersons(position))
            {
                _items.Add((c.ToString(), position++, true));
            }
            else
            {
                position = ReadWord(position);
            }
        }
    }

    private bool IsSeparator(char c, int position) => c is ',' or ';' or '&' or '/' or '+' or '|' or '•' or '，' or '；'
        or '、' or '·' or ':'
        || (FieldText.Dashes.Contains(c) && position > 0 && _text[position - 1] == ' '
            && position + 1 < _text.Length && _text[position + 1] == ' ');

    // "A. Lombardo-R. Morozzo": the hyphen parts two persons where initials stand on both sides.
    private bool JoinsPersons(int position)
    {
        if (!FieldText.Dashes.Contains(_text[position]) || position < 2 || position + 3 >= _text.Length
            || !char.IsLetter(_text[position - 1]) || !char.IsLetter(_text[position - 2])
            || !char.IsUpper(_text[position + 1]) || _text[position + 2] != '.')
        {
            return false;
        }

        // Of the words of one name, the first is hardly further away.
        for (var i = _items.Count - 1; i >= Math.Max(0, _items.Count - 4) && !_items[i].IsSeparator; i--)
        {
            if (Initials.IsDotted(_items[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private int ReadBrackets(int position)
    {
        var length = _text.AsSpan(position).IndexOfAny(")]）");
        var end = length < 0 ? _text.Length : position + length + 1;
        var inside = _text[position..end];
        if (NameRoles.Find(inside) is { } role)
        {
            Role = role;
        }
        else
        {
            _items.Add((inside, position, false));
        }

        return end;
    }

    private int ReadWord(int start)
    {
        var position = start;
        while (position < _text.Length && !char.IsWhiteSpace(_text[position]) && !IsSeparator(_text[position], position)
            && !JoinsPersons(position) && _text[position] is not ('(' or '[' or '（'))
        {
            // "B.Emmel", "V.B.Verma" are initials run into what follows.
            if (_text[position] == '.' && position + 1 < _text.Length && char.IsLetter(_text[position + 1])
                && position > start)
            {
                position++;
                break;
            }

            // A Latin word and East Asian letters side by side are two words.
            if (position > start
                && FieldText.IsEastAsian(_text[position]) != FieldText.IsEastAsian(_text[position - 1]))
            {
                break;
            }

            position++;
        }

        var word = _text.AsSpan(start, position - start).Trim(".…*†‡§\"“”«»\\").Length == 0 ? ""
            : CleanWord(_text[start..position]);
        if (word.Length > 0)
        {
            AddItems(word, start);
        }
        else if (_text.AsSpan(start, position - start).IndexOfAny('.', '…') >= 0)
        {
            _items.Add(("…", start, true));
        }

        return position;
    }

    // Words that lost the space between them: "andEric", "JenkinsA".
    private void AddItems(string word, int start)
    {
        if (word.Length > 4 && word.StartsWith("and", StringComparison.Ordinal) && char.IsUpper(word[3])
            && char.IsLower(word[4]))
        {
            _items.Add(("and", start, false));
            (word, start) = (word[3..], start + 3);
        }

        var bare = word.AsSpan().TrimEnd('.');
        if (word[^1] == '.' && bare.Length > 4
            && char.IsUpper(bare[^1]) && char.IsLower(bare[^2]) && char.IsLower(bare[^3]))
        {
            _items.Add((word[..(bare.Length - 1)], start, false));
            (word, start) = (word[(bare.Length - 1)..], start + bare.Length - 1);
        }

        _items.Add((word, start, false));
    }

    private static string CleanWord(string word) => word.TrimStart('.', '…', '*', '"', '“', '«', '\\').TrimEnd('*', '†',
        '‡', '§', '"', '”', '»', '?', '!', ']', ')');

    private void Group()
    {
        var folded = _items.ConvertAll(static item => item.IsSeparator
            ? item.Text
            : WordFolding.Fold(item.Text).Replace(".", "", StringComparison.Ordinal));
        for (var i = 0; i < _items.Count; i++)
        {
            var (text, start, isSeparator) = _items[i];
            if (isSeparator)
            {
                EndChunk(text is ";" or "；" ? NameBreak.Semicolon : text is "," or "，" ? NameBreak.Comma
                    : NameBreak.Conjunction);
            }
            else if (IsEtAl(folded, i, out var length))
            {
                HasEtAl = true;
                EndChunk(NameBreak.Conjunction);
                i += length - 1;
            }
            else if (IsConjunction(text, folded[i]))
            {
                EndChunk(NameBreak.Conjunction);
            }
            else if (text[0] is '(' or '[' or '（' && _words.Count > 0
                && (EndsName(i) || IsConjunction(_items[i + 1].Text, folded[i + 1])))
            {
                AddBrackets(text, start);
            }
            else
            {
                var endsSentence = EndsSentence(i);
                AddWord(endsSentence ? text.TrimEnd('.') : text, folded[i], start, EndsName(i));
                if (endsSentence)
                {
                    EndChunk(NameBreak.Semicolon);
                }
            }
        }

        EndChunk(NameBreak.None);
    }

    private bool EndsName(int index) => index + 1 == _items.Count || _items[index + 1].IsSeparator;

    // "Schneider (L.)", "Beltrami (Daniele)": the given name; "T. Yoshie (PACS)": for whom; else a remark.
    private void AddBrackets(string brackets, int start)
    {
        var inside = brackets.Trim('(', ')', '[', ']', '（', '）', ' ');
        var words = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => NameWord.Read(
                word, WordFolding.Fold(word).Replace(".", "", StringComparison.Ordinal)))
            .ToList();
        var chunk = new NameChunk(_words, _break, _start, _end);
        var isPerson = _words.Exists(static word => word.Kind == NameWordKind.Initials);
        _isAbbreviated = !isPerson && _words.Count > 1
            && (chunk.IsOrganization
                || (!chunk.IsSingleFamily && inside.Length > 2 && !inside.Contains('.', StringComparison.Ordinal)))
            && OrganizationNames.IsAbbreviation(inside, _text[_start.._end]);
        if (words.Count == 0 || _isAbbreviated || chunk.IsOrganization
            || words.Exists(static word => OrganizationWords.IsOrganizationWord(word.Folded)))
        {
            AddWord(brackets, WordFolding.Fold(brackets), start, isLast: true);
            return;
        }

        var isGiven = words.Count <= 3 && words.TrueForAll(static word => word.Kind == NameWordKind.Initials
            || (word.Kind == NameWordKind.Word && char.IsUpper(word.Text[0]) && word.HasLower));
        var isAcronym = words is [{ Text.Length: >= 3, Kind: NameWordKind.Capitals or NameWordKind.Word } only]
            && only.Text.All(char.IsUpper);
        isGiven &= _words[0].Kind != NameWordKind.Initials;
        if (!isGiven && !isAcronym)
        {
            if (!isPerson)
            {
                AddWord(brackets, WordFolding.Fold(brackets), start, isLast: true);
            }

            return;
        }

        EndChunk(isGiven ? NameBreak.Comma : NameBreak.Conjunction);
        _start = start;
        _words.AddRange(words);
        _end = start + brackets.Length;
        EndChunk(NameBreak.Semicolon);
    }

    // "MORASZ, Laurent. PERRIN-NIQUET, Annick": a full stop behind a whole given name, then a family name and its comma.
    private bool EndsSentence(int index) => _break == NameBreak.Comma && _items[index].Text is { Length: > 4 } word
        && word[^1] == '.' && char.IsLower(word[^2]) && char.IsLower(word[^3]) && char.IsLower(word[^4])
        && index + 2 < _items.Count && _items[index + 2] is { IsSeparator: true, Text: "," }
        && _items[index + 1] is { IsSeparator: false, Text: var next } && next.Length > 2 && char.IsUpper(next[0])
        && next[^1] != '.';

    private bool IsEtAl(List<string> folded, int index, out int length)
    {
        length = char.IsUpper(_items[index].Text[0]) ? 0 : NameWords.EtAlLength(folded, index);
        return length > 0;
    }

    // "AND" and "E" in capitals: the first joins, the second is an initial.
    private static bool IsConjunction(string text, string folded) =>
        NameWords.IsConjunction(folded) && !text.EndsWith('.')
            && (char.IsLower(text[0]) || folded is "and" or "und" or "et");

    private void AddWord(string text, string folded, int start, bool isLast)
    {
        if (_words.Count == 0)
        {
            _start = start;
        }

        // "Neto AF": what else stands behind names is a family name here.
        var word = NameWord.Read(text, folded);
        var isFamily = word is { Kind: NameWordKind.Suffix, Text: [.., not '.'], HasLower: true } && _words.Count == 0
            && text.Length > 3 && !isLast;
        _words.Add(isFamily ? word with { Kind = NameWordKind.Word } : word);
        _end = start + text.Length;
    }

    private void EndChunk(NameBreak next)
    {
        if (_words.Count > 0)
        {
            _chunks.Add(new NameChunk(_words, _break, _start, Math.Min(_end, _text.Length))
            {
                IsAbbreviated = _isAbbreviated,
            });
            _words = [];
            _isAbbreviated = false;
            _break = next;
        }
        else
        {
            // ", &" and "; and" count as the stronger of the two.
            _break = _chunks.Count == 0 ? NameBreak.None : next > _break ? next : _break;
        }
    }
}
