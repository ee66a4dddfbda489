namespace RefKit.Parsing.Fields;

/// <summary>The words that label numbers in references: "Vol.", "Heft", "pp.", "Article". Looked up folded.</summary>
internal static class NumberLabels
{
    private const int MaxLength = 16;

    private static readonly Dictionary<string, int> Roles = Build(
    [
        (NumberRole.Volume, "v vol vols volume volumes voll volumen vol° bd bde band bande jg jahrg jahrgang t tome "
            + "tomes tomo tomos tom toms "
            + "annee ano anno arg argang aarg bind band cilt т том томъ kotet evf rocnik roc r 卷 巻 권 第 제 voi vl"),
        (NumberRole.Issue, "no nos nr nrs n num numb number numbers numero numeros nummer issue iss heft hefte h hft "
            + "fasc fascicule "
            + "fascicolo fascicle cahier cuaderno nº n° nᵒ № sayi s.no вып выпуск номер № 期 号 號 호 cislo c.no zesz "
                + "zeszyt sz nro haefte"),
        (NumberRole.Pages, "p pp pg pgs page pages s ss seite seiten pag pags pagg pagina paginas pagine pages str стр с "
            + "sg sgg seg segg sq sqq sf sid sider side blz "
            + "bl o old strony fol f ff col cols sp spalte 页 頁 쪽 면"),
        (NumberRole.Article, "article articles art artikel articulo articolo artigo artno articleno id articleid "
            + "paper e-article"),
        (NumberRole.Supplement,
            "suppl supplement supp sup supl suplemento beih beiheft beil beilage sonderheft specialissue"),
        (NumberRole.Part, "pt part parts teil tl partie parte pte ser series"),
    ]);

    /// <summary>The role that a word gives to the number beside it; <see cref="NumberRole.None"/> for other
    /// words.</summary>
    public static NumberRole Of(ReadOnlySpan<char> word)
    {
        word = word.Trim(". :,;()[]");
        if (word.Length is 0 or > MaxLength)
        {
            return NumberRole.None;
        }

        Span<char> buffer = stackalloc char[MaxLength];
        return Roles.GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(WordFolding.Fold(word, buffer), out var role) ? (NumberRole)role : NumberRole.None;
    }

    private static Dictionary<string, int> Build(ReadOnlySpan<(NumberRole Role, string Words)> rows)
    {
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                roles.TryAdd(word, (int)role);
            }
        }

        return roles;
    }
}
