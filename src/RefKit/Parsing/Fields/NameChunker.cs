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
            else if (IsSeparator(c, position))
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
            && _text[position] is not ('(' or '[' or '（'))
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

        var word = _text.AsSpan(start, position - start).Trim(".*†‡§\"“”«»\\").Length == 0 ? ""
            : CleanWord(_text[start..position]);
        if (word.Length > 0)
        {
            _items.Add((word, start, false));
        }
        else if (_text.AsSpan(start, position - start).Contains('.'))
        {
            _items.Add(("…", start, true));
        }

        return position;
    }

    private static string CleanWord(string word) => word.TrimStart('.', '*', '"', '“', '«', '\\').TrimEnd('*', '†', '‡',
        '§', '"', '”', '»', '?', '!', ']', ')');

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
            else
            {
                AddWord(text, folded[i], start);
            }
        }

        EndChunk(NameBreak.None);
    }

    private bool IsEtAl(List<string> folded, int index, out int length)
    {
        length = char.IsUpper(_items[index].Text[0]) ? 0 : NameWords.EtAlLength(folded, index);
        return length > 0;
    }

    // "AND" and "E" in capitals: the first joins, the second is an initial.
    private static bool IsConjunction(string text, string folded) =>
        NameWords.IsConjunction(folded) && !text.EndsWith('.')
            && (char.IsLower(text[0]) || folded is "and" or "und" or "et");

    private void AddWord(string text, string folded, int start)
    {
        if (_words.Count == 0)
        {
            _start = start;
        }

        _words.Add(NameWord.Read(text, folded));
        _end = start + text.Length;
    }

    private void EndChunk(NameBreak next)
    {
        if (_words.Count > 0)
        {
            _chunks.Add(new NameChunk(_words, _break, _start, Math.Min(_end, _text.Length)));
            _words = [];
            _break = next;
        }
        else
        {
            // ", &" and "; and" count as the stronger of the two.
            _break = _chunks.Count == 0 ? NameBreak.None : next > _break ? next : _break;
        }
    }
}
