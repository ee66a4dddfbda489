namespace RefKit.Training.Augmentation;

/// <summary>The words that reference lists of a language put between the fields.</summary>
/// <param name="Language">A primary subtag of BCP 47.</param>
/// <param name="Locales">The CSL locales of the language.</param>
/// <param name="EditorsBehind">What stands around the editors behind the title of a book.</param>
/// <param name="Editions">What stands around a number of an edition, the middle part belonging to it.</param>
/// <param name="Pages">What stands before the pages of a chapter.</param>
internal sealed record LanguageHabits(string Language, string[] Locales, (string Open, string Close)[] EditorsBehind,
    (string Inside, string Behind)[] Editions, string[] Pages)
{
    /// <summary>What stands before the last name of editors and translators.</summary>
    public string And { get; init; } = ", ";

    /// <summary>What stands before the translators; null for other languages' words.</summary>
    public string[]? Translators { get; init; }

    private static readonly LanguageHabits[] All =
    [
        new("de", ["de-DE", "de-DE", "de-AT", "de-CH"],
            [
                (", hrsg. von ", ""), (". Hrsg. v. ", ""), (", hg. v. ", ""), (", herausgegeben von ", ""),
                (". Hg. von ", ""), (" (hrsg. von ", ")"),
            ],
            [
                (".", " Aufl."), (".", " Auflage"), ("., überarb.", " Aufl."), (". erw.", " Aufl."),
                ("., neubearb.", " Auflage"), (". durchges. u. verb.", " Aufl."),
            ],
            [", S. ", ", S. ", ", S. ", ". S. ", ", ", ", hier S. "])
        {
            And = " und ",
            Translators = ["übers. von ", "Übers. von ", "aus dem Engl. von ", "aus dem Französischen von ", "übers. v. "],
        },
        new("fr", ["fr-FR", "fr-FR", "fr-CA"],
            [(", sous la direction de ", ""), (", sous la dir. de ", ""), (", dir. ", ""), (", éd. par ", "")],
            [("e", " éd."), ("e", " édition"), ("e éd. rev. et", " augm.")],
            [", p. ", ", pp. ", ". p. ", ", "])
        {
            And = " et ",
            Translators = ["trad. par ", "trad. fr. par ", "traduit par ", "traduction de ", "trad. de l’italien par ",
                "traduit de l’anglais par "],
        },
        new("es", ["es-ES", "es-MX", "es-CL"],
            [(", ed. de ", ""), (", coord. ", ""), (", edición de ", ""), (" (comp. ", ")")],
            [(".ª", " ed."), ("a.", " ed."), ("ª", " edición")], [", pp. ", ", p. ", " (pp. ", ": "])
        {
            And = " y ",
            Translators = ["trad. de ", "traducción de ", "traducido por "],
        },
        new("pt", ["pt-BR", "pt-PT"],
            [(", org. ", ""), (". Org. ", ""), (", coord. ", ""), (", ed. por ", "")],
            [(".", " ed."), ("ª", " ed."), (". ed.", " rev.")], [", p. ", ", pp. ", ". p. "]),
        new("it", ["it-IT"],
            [
                (", a cura di ", ""), (", a cura di ", ""), (". A cura di ", ""), (" (a cura di ", ")"), (", ed. ", ""),
                (", edd. ", ""), (", éd. ", ""), (", per cura di ", ""), (", a c. di ", ""), (", (a cura di) ", ""),
            ],
            [("ª", " ed."), ("a", " ed."), ("ª", " edizione"), ("ª ed.", " riveduta")], [", pp. ", ", p. ", ", pag. "])
        {
            And = " e ",
            Translators = ["trad. di ", "trad. it. di ", "traduzione di ", "tradotto da ", "trad. it. a cura di "],
        },
        new("nl", ["nl-NL"], [(", onder redactie van ", ""), (", red. ", "")], [("e", " druk"), ("de", " dr.")],
            [", p. ", ", pp. ", ", blz. "]),
        new("ru", ["ru-RU"], [(" / под ред. ", ""), (". Под ред. ", "")], [("-е", " изд.")], [". С. ", ". — С. "]),
        new("uk", ["uk-UA"], [(" / за ред. ", ""), (". За ред. ", "")], [("-ге", " вид.")], [". С. ", ". — С. "]),
        new("pl", ["pl-PL"], [(", red. ", ""), (", pod red. ", "")], [(".", " wyd."), ("", " wyd.")], [", s. "]),
        new("cs", ["cs-CZ"], [(", ed. ", ""), (". Ed. ", "")], [(".", " vyd.")], [", s. "]),
        new("sv", ["sv-SE"], [(", red. ", "")], [(":a", " uppl.")], [", s. "]),
        new("da", ["da-DK"], [(", red. ", "")], [(".", " udg.")], [", s. "]),
        new("no", ["nb-NO"], [(", red. ", "")], [(".", " utg.")], [", s. "]),
        new("fi", ["fi-FI"], [(", toim. ", "")], [(".", " painos")], [", s. "]),
        new("tr", ["tr-TR"], [(", ed. ", ""), (", haz. ", "")], [(".", " bs."), (".", " baskı")], [", s. ", ", ss. "]),
        new("hu", ["hu-HU"], [(", szerk. ", "")], [(".", " kiad.")], [". ", ", "]),
        new("el", ["el-GR"], [(", επιμ. ", "")], [("η", " έκδ.")], [", σσ. ", ", σ. "]),
        new("zh", ["zh-CN"], [(", ", " 编")], [("", " 版")], [": "]),
        new("ja", ["ja-JP"], [("、", "編")], [("", "版")], [", pp. ", "、"]),
        new("ko", ["ko-KR"], [(", ", " 편")], [("", "판")], [", ", "쪽: "]),
    ];

    /// <summary>The habits of a language; null where none are known, or the words are English.</summary>
    public static LanguageHabits? Of(string? language) => Array.Find(All, x => x.Language == language);
}
