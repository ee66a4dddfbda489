using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RefKit.Csl;

/// <summary>Finds styles by any of their names.</summary>
internal sealed class StyleIndex
{
    private readonly ImmutableArray<CslStyleInfo> _styles;
    private readonly Dictionary<string, CslStyleInfo> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CslStyleInfo> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CslStyleInfo> _byTitle = new(StringComparer.Ordinal);

    // Names brought to one form; null where several styles share one.
    private readonly Dictionary<string, CslStyleInfo?> _byFoldedName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CslStyleInfo?> _byFoldedTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _newNames;

    public StyleIndex(ImmutableArray<CslStyleInfo> styles, Dictionary<string, string> newNames)
    {
        _styles = styles;
        _newNames = newNames;
        foreach (var style in styles)
        {
            _byName.TryAdd(style.Name, style);
            _byId.TryAdd(WithoutScheme(style.Id), style);
            _byTitle.TryAdd(style.Title, style);
            AddFolded(_byFoldedName, style.Name, style);
            AddFolded(_byFoldedTitle, style.Title, style);
        }

        foreach (var style in styles)
        {
            if (style.ShortTitle is { } title)
            {
                _byTitle.TryAdd(title, style);
                AddFolded(_byFoldedTitle, title, style);
            }
        }
    }

    public CslStyleInfo? Find(string name)
    {
        var file = name.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        return _byName.GetValueOrDefault(file)
            ?? FindById(name)
            ?? _byTitle.GetValueOrDefault(name)
            ?? (_newNames.TryGetValue(file, out var renamed) ? _byName.GetValueOrDefault(renamed) : null)
            ?? _byFoldedName.GetValueOrDefault(Fold(file))
            ?? _byFoldedTitle.GetValueOrDefault(Fold(name));
    }

    /// <summary>By the id, whether with "http:" or "https:". An id of a style that has been renamed ends in its old
    /// name.</summary>
    public CslStyleInfo? FindById(string id)
    {
        var plain = WithoutScheme(id);
        if (plain.Length == 0 || _byId.TryGetValue(plain, out var style))
        {
            return plain.Length == 0 ? null : _byId[plain];
        }

        var slash = plain.LastIndexOf('/');
        return _newNames.TryGetValue(plain[(slash + 1)..], out var name)
            ? _byId.GetValueOrDefault(string.Concat(plain.AsSpan(0, slash + 1), name))
            : null;
    }

    public ImmutableArray<CslStyleInfo> Suggest(string name, int count)
    {
        var wanted = Pieces(Fold(name));
        return
        [
            .. _styles.Select(style => (Style: style, Likeness: Likeness(wanted, style)))
                .Where(static row => row.Likeness >= 0.3)
                .OrderByDescending(static row => row.Likeness)
                .ThenBy(static row => row.Style.Name, StringComparer.Ordinal)
                .Take(count)
                .Select(static row => row.Style),
        ];
    }

    private static double Likeness(HashSet<string> wanted, CslStyleInfo style) => Math.Max(
        Likeness(wanted, Pieces(Fold(style.Name))),
        Math.Max(Likeness(wanted, Pieces(Fold(style.Title))), Likeness(wanted, Pieces(Fold(style.ShortTitle ?? "")))));

    // Dice's coefficient of pairs of letters: near for a slip of the pen and for words left out.
    private static double Likeness(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> Pieces(string folded)
    {
        var padded = $" {folded[..Math.Min(folded.Length, 200)]} ";
        return [.. Enumerable.Range(0, padded.Length - 1).Select(start => padded.Substring(start, 2))];
    }

    private static void AddFolded(Dictionary<string, CslStyleInfo?> index, string name, CslStyleInfo style)
    {
        var folded = Fold(name);
        if (!index.TryAdd(folded, style) && index[folded] != style)
        {
            index[folded] = null;
        }
    }

    private static string WithoutScheme(string id)
    {
        var start = id.IndexOf("://", StringComparison.Ordinal);
        return start < 0 ? id : id[(start + 3)..].TrimEnd('/');
    }

    // Letters and digits only, in lower case and without accents; "&" is "and", and a leading article counts not.
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark
                && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        var text = folded.ToString().TrimEnd();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }
}
