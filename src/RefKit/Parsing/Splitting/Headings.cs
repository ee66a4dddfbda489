using System.Text;
using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Splitting;

/// <summary>The headings over lists of references, and those of what comes after them. Looked up folded.</summary>
internal static class Headings
{
    private const int MaxLength = 70;

    private static readonly HashSet<string> References = FoldedSet(
    [
        "references", "reference", "reference list", "list of references", "references cited", "references and notes",
        "notes and references",
        "references and further reading", "references and links", "references and recommended reading", "bibliography",
        "select bibliography",
        "selected bibliography", "annotated bibliography", "selected references", "works cited", "work cited",
        "works consulted",
        "literature cited", "literature", "cited literature", "cited works", "cited references", "sources",
        "sources cited", "primary sources",
        "secondary sources", "primary literature", "secondary literature", "citations", "further reading", "endnotes",
        "notes", "footnotes",
        "bibliographical references", "bibliographic references", "references/bibliography", "scientific references",
        "literature references",
        "literatur", "literaturverzeichnis", "literaturangaben", "literaturliste", "quellen", "quellenverzeichnis",
        "quellen und literatur",
        "quellen- und literaturverzeichnis", "bibliographie", "bibliografie", "einzelnachweise", "referenzen",
        "weiterführende literatur",
        "sekundärliteratur", "primärliteratur", "zitierte literatur", "schrifttum", "références",
        "références bibliographiques", "ouvrages cités",
        "liste de références", "liste des références", "sources et bibliographie", "notes et références", "referencias",
        "referencias bibliográficas",
        "bibliografía", "obras citadas", "lista de referencias", "fuentes", "literatura citada", "referências",
        "referências bibliográficas",
        "bibliografia", "obras consultadas", "riferimenti", "riferimenti bibliografici", "opere citate", "fonti",
        "note bibliografiche",
        "referenties", "literatuur", "literatuurlijst", "geraadpleegde literatuur", "bronnen", "bronvermelding",
        "referenser", "litteratur",
        "litteraturförteckning", "källor", "källförteckning", "referanser", "litteraturliste", "kilder", "referencer",
        "kildeliste", "lähteet",
        "lähdeluettelo", "kirjallisuus", "viitteet", "piśmiennictwo", "literatura", "spis literatury", "przypisy",
        "wykaz literatury", "źródła",
        "reference a literatura", "použitá literatura", "seznam literatury", "seznam použité literatury",
        "zoznam použitej literatúry", "zdroje",
        "irodalom", "irodalomjegyzék", "hivatkozások", "felhasznált irodalom", "referințe", "bibliografie selectivă",
        "kaynaklar", "kaynakça",
        "referanslar", "литература", "список литературы", "список использованной литературы", "библиография", "ссылки",
        "источники",
        "библиографический список", "список источников", "література", "список літератури", "βιβλιογραφία", "αναφορές",
        "βιβλιογραφικές αναφορές",
        "reference literature", "reference material", "rujukan", "daftar pustaka", "tài liệu tham khảo", "המקורות",
        "ביבליוגרפיה", "מקורות",
        "المراجع", "المصادر", "مراجع", "منابع", "参考文献", "參考文獻", "引用文献", "参考资料", "參考資料", "文献", "文獻", "注釈", "註", "참고문헌",
        "참고 문헌",
        "인용문헌", "เอกสารอ้างอิง", "संदर्भ", "literaturos sąrašas", "literatūra", "kirjandus", "kasutatud kirjandus",
        "reference list and bibliography",
    ]);

    private static readonly HashSet<string> Ends = FoldedSet(
    [
        "comments", "comment", "leave a comment", "leave a reply", "post a comment", "write a comment", "add a comment",
        "discussion", "appendix",
        "appendices", "appendixes", "supplementary material", "supplementary materials", "supplemental material",
        "supplementary information",
        "supporting information", "acknowledgements", "acknowledgments", "acknowledgement", "acknowledgment",
        "author contributions", "funding",
        "about the author", "about the authors", "author", "authors", "author bio", "author biography",
        "author information", "biography", "biographies",
        "about us", "about", "share this", "share", "share this post", "share this article", "share on",
        "related posts", "related articles",
        "recent posts", "related", "you may also like", "see all", "tags", "tagged", "categories", "subscribe",
        "newsletter", "sign up",
        "follow us", "contact", "contact us", "privacy policy", "terms of use", "terms of service",
        "conflict of interest", "conflicts of interest",
        "competing interests", "declaration of competing interest", "ethics statement", "data availability", "tables",
        "figures", "figure captions",
        "figure legends", "list of figures", "index", "glossary", "abbreviations", "external links", "see also",
        "navigation menu", "disclaimer",
        "copyright", "license", "rights and permissions", "cite this article", "how to cite", "publisher's note",
        "additional information",
        "kommentare", "kommentar", "kommentar schreiben", "anhang", "danksagung", "über den autor", "über die autorin",
        "autor", "autoren", "weblinks",
        "teilen", "impressum", "datenschutz", "verwandte artikel", "commentaires", "laisser un commentaire", "annexe",
        "annexes", "remerciements",
        "à propos de l'auteur", "auteur", "auteurs", "partager", "articles similaires", "liens externes", "comentarios",
        "deja un comentario", "anexo",
        "anexos", "apéndice", "agradecimientos", "sobre el autor", "compartir", "enlaces externos", "comentários",
        "apêndice", "agradecimentos",
        "sobre o autor", "compartilhar", "commenti", "lascia un commento", "appendice", "ringraziamenti", "l'autore",
        "condividi", "reacties", "bijlage",
        "bijlagen", "dankwoord", "over de auteur", "delen", "kommentarer", "bilaga", "vedlegg", "bilag", "kommentit",
        "liite", "komentarze", "załącznik",
        "podziękowania", "komentáře", "příloha", "комментарии", "приложение", "благодарности", "об авторе", "yorumlar",
        "ek", "ekler", "teşekkür",
        "评论", "附录", "致谢", "作者简介", "コメント", "付録", "謝辞", "댓글", "부록", "감사의 글", "저자 소개",
    ]);

    private static readonly HashSet<string> Sections = FoldedSet(
    [
        "books", "book", "articles", "journal articles", "papers", "chapters", "book chapters", "edited volumes",
        "websites", "web sites", "web pages", "internet", "internet sources", "online sources", "online resources",
        "electronic sources", "newspapers", "newspaper articles", "archives", "archival sources", "manuscripts",
        "unpublished sources", "published sources", "printed sources", "theses", "dissertations", "reports",
        "government documents", "legislation", "cases", "statutes", "case law", "treaties", "interviews", "films",
        "other sources", "general", "specific", "standards", "patents", "conference papers", "bücher", "aufsätze",
        "monographien", "monografien", "zeitschriften", "zeitschriftenartikel", "sammelbände", "internetquellen",
        "onlinequellen", "gedruckte quellen", "ungedruckte quellen", "archivalien", "gesetze", "ouvrages", "livres",
        "articles de revues", "articles de périodiques", "sitographie", "webographie", "sites internet", "sites web",
        "sources imprimées", "sources manuscrites", "thèses", "libros", "artículos", "capítulos de libros",
        "páginas web", "recursos electrónicos", "webgrafía", "legislación", "libri", "articoli", "monografie",
        "sitografia", "fonti archivistiche", "livros", "artigos", "sites", "legislação", "boeken", "artikelen",
        "internetbronnen", "книги", "статьи", "интернет-ресурсы", "электронные ресурсы",
    ]);

    private static readonly string[] EndStarts =
    [
        "©", "(c)", "copyright ©", "copyright (c)", "all rights reserved", "share this", "tags:", "filed under",
        "posted in", "posted by", "leave a reply",
        "leave a comment", "about the author", "previous post", "next post", "sign up", "subscribe to", "follow us",
        "appendix a", "appendix 1",
        "appendix b", "last updated", "published by wordpress", "powered by", "alle rechte vorbehalten",
        "tous droits réservés",
        "todos los derechos reservados", "tutti i diritti riservati", "cookie", "we use cookies", "privacy policy",
    ];

    /// <summary>Whether the line is a heading over references: "7. REFERENCES:", "## Works cited", "参考文献".</summary>
    public static bool IsReferences(ReadOnlySpan<char> line) => References.Contains(Key(line));

    /// <summary>Whether the line is a heading over a part of a list: "Books", "Internet sources:", "2. Aufsätze".</summary>
    public static bool IsSection(ReadOnlySpan<char> line) => Sections.Contains(Key(line));

    /// <summary>Whether the line begins what comes behind a list: "Comments", "© 2021 …", "Appendix A".</summary>
    public static bool IsEnd(ReadOnlySpan<char> line)
    {
        if (Ends.Contains(Key(line)))
        {
            return true;
        }

        var bare = line.TrimStart("#*_ ");
        foreach (var start in EndStarts)
        {
            if (bare.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // "12 comments", "Comments (3)"
        var key = Key(line);
        return key.Length < 20 && (key.StartsWith("comments", StringComparison.Ordinal)
            || key.EndsWith(" comments", StringComparison.Ordinal));
    }

    /// <summary>Whether the line is a heading in Markdown, of whatever.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ';
    }

    /// <summary>The length of a heading with a colon at the start of a line that goes on: "References: Smith, J. …"; 0
    /// when there is none.</summary>
    public static int InlineLength(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 40)].IndexOfAny(":：");
        return colon > 0 && colon + 1 < line.Length && IsReferences(line[..colon]) ? colon + 1 : 0;
    }

    // Folded letters, one space between words, without numbering ("7.", "VII.", "A.") and marks.
    private static string Key(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength)
        {
            return "";
        }

        var bare = line.Trim("#*_=-–— \t:：.[]|•◆■").TrimStart("0123456789. ()").Trim();
        var space = bare.IndexOf(' ');
        if (space is > 1 and < 7 && bare[space - 1] is '.' or ')'
            && bare[..(space - 1)].IndexOfAnyExcept("IVXLCABDEFG") < 0)
        {
            bare = bare[(space + 1)..].Trim();
        }

        return Fold(bare);
    }

    private static string Fold(ReadOnlySpan<char> heading)
    {
        var folded = WordFolding.Fold(heading);
        var key = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetter(c) || c is '\'' or '’'
                || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                key.Append(c == '’' ? '\'' : c);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        // "R E F E R E N C E S"
        var text = key.ToString().TrimEnd();
        return text.Length > 4 && text.Where((_, i) => i % 2 == 1).All(static c => c == ' ')
            ? text.Replace(" ", "", StringComparison.Ordinal) : text;
    }

    private static HashSet<string> FoldedSet(string[] headings) =>
        headings.Select(static heading => Fold(heading)).ToHashSet(StringComparer.Ordinal);
}
