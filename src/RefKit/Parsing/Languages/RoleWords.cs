namespace RefKit.Parsing.Languages;

/// <summary>
/// Words beside the fields of a reference, such as "Hrsg.", "Aufl." or "a cura di": they tell the language of the list
/// rather than that of the work, and so only support a guess.
/// </summary>
internal static class RoleWords
{
    // By the hashes of the words, so that looking one up makes no string.
    private const ulong Seed = 0xCBF29CE484222325;

    private static readonly Dictionary<ulong, string> Languages = Table(
        ("en", "eds edn edited editors press university accessed retrieved available translated proceedings"),
        ("de", "hrsg hg aufl bd bde jg heft verlag herausgegeben bearb auflage jahrgang ders dies ebd sowie zuletzt"),
        ("fr", "dir tome thèse presses publié traduit consulté numéro éd cahier dirigé université"),
        ("es", "editorial tesis traducción edición núm coord consultado universidad recuperado"),
        ("it", "cura tesi editrice edizioni edizione ediz ristampa traduzione fasc università"),
        ("pt", "edição editora tese tradução orgs universidade acesso disponível dissertação"),
        ("nl", "uitgeverij druk proefschrift uitg deel geraadpleegd jrg"),
        ("sv", "uppl förlag avhandling hämtad upplaga"),
        ("da", "udg udgave hentet red"),
        ("nb", "utgave hentet utg"),
        ("fi", "toim painos väitöskirja kustannus viitattu"),
        ("pl", "wyd wydawnictwo tłum oprac nakład pod"),
        ("cs", "vyd nakladatelství roč přel vydání"),
        ("sk", "vydavateľstvo vydanie roč"),
        ("hu", "szerk kiadó kiadás ford évf"),
        ("ro", "editura ediția teză trad coord"),
        ("tr", "çev yayınları yayınevi baskı cilt sayı haz basımevi"),
        ("ru", "изд ред вып дис сост пер"),
        ("uk", "вид вип упоряд видавництво"),
        ("bg", "издателство прев съст"));

    /// <summary>Adds to the score of each language what the words of a reference say for it.</summary>
    /// <param name="text">The whole reference.</param>
    /// <param name="tags">The languages.</param>
    /// <param name="scores">A number a language.</param>
    /// <param name="worth">What one word is worth; a language gains no more than twice that.</param>
    public static void Add(ReadOnlySpan<char> text, ReadOnlySpan<string> tags, Span<float> scores, float worth)
    {
        Span<byte> counts = stackalloc byte[tags.Length];
        counts.Clear();
        var word = Seed;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? LanguageFeatures.Fold(text[i]) : '\0';
            if (c != '\0')
            {
                word = Hash(word, c);
                continue;
            }

            if (word != Seed && Languages.TryGetValue(word, out var tag)
                && tags.IndexOf(tag) is >= 0 and var found && counts[found] < 2)
            {
                counts[found]++;
                scores[found] += worth;
            }

            word = Seed;
        }
    }

    private static ulong Hash(ulong word, char c) => (word ^ c) * 0x100000001B3;

    private static ulong HashOf(string word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Hash(hash, c);
        }

        return hash;
    }

    // A word of several languages is worth nothing.
    private static Dictionary<ulong, string> Table(params ReadOnlySpan<(string Tag, string Words)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (tag, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                if (!table.TryAdd(word, tag))
                {
                    shared.Add(word);
                }
            }
        }

        return table.Where(x => !shared.Contains(x.Key)).ToDictionary(static x => HashOf(x.Key), static x => x.Value);
    }
}
