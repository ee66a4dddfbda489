namespace RefKit.Csl.Locales;

/// <summary>Brings the spellings of term names that CSL versions and files use together.</summary>
internal static class TermNames
{
    public static string Normalize(string name) => name switch
    {
        "sub verbo" => "sub-verbo",
        "no date" => "no-date",
        "in press" => "in-press",
        "available at" => "available-at",
        "and others" => "and-others",
        "presented at" => "presented-at",
        "article" => "article-locator",
        "title" => "title-locator",
        "editortranslator" => "editor-translator",
        _ => name,
    };
}
