namespace RefKit.Parsing.Fields;

/// <summary>
/// Months and seasons as references write them, in more than twenty languages, whole or shortened to three letters or
/// more. Words are looked up folded.
/// </summary>
internal static class MonthNames
{
    // One row a month. Where a short form means two months, the language that stands first in the row order wins.
    private static readonly string[] Months =
    [
        "january januar jänner janvier enero gennaio janeiro januari tammikuu styczeń stycznia leden ledna január "
            + "ianuarie "
            + "ocak январь января січень січня ιανουάριος siječanj gener jaanuar sausis gen",
        "february februar feber février febrero febbraio fevereiro februari helmikuu luty lutego únor února február "
            + "februarie şubat февраль февраля лютий лютого φεβρουάριος veljača febrer veebruar vasaris fév",
        "march märz mars marzo março maart maaliskuu marzec marca březen března marec március martie mart март марта "
            + "березень березня μάρτιος ožujak març märts kovas mrz mrt",
        "april avril abril aprile huhtikuu kwiecień kwietnia duben dubna apríl április aprilie nisan апрель апреля "
            + "квітень квітня απρίλιος travanj aprill balandis avr abr",
        "may mai mayo maggio maio mei maj maja toukokuu květen května máj május mayıs май мая травень травня μάιος "
            + "svibanj "
            + "maig gegužė mag",
        "june juni juin junio giugno junho kesäkuu czerwiec czerwca červen června jún június iunie haziran июнь июня "
            + "червень червня ιούνιος lipanj juny juuni birželis giu",
        "july juli juillet julio luglio julho heinäkuu lipiec lipca červenec července júl július iulie temmuz июль "
            + "июля "
            + "липень липня ιούλιος srpanj juliol juuli liepa lug juil",
        "august août agosto augustus elokuu sierpień sierpnia srpen srpna augusztus ağustos август августа серпень "
            + "серпня αύγουστος kolovoz agost rugpjūtis ago aou",
        "september septembre septiembre setiembre settembre setembro syyskuu wrzesień września září szeptember "
            + "septembrie eylül сентябрь сентября вересень вересня σεπτέμβριος rujan setembre rugsėjis sept set",
        "october oktober octobre octubre ottobre outubro lokakuu październik października říjen října október "
            + "octombrie "
            + "ekim октябрь октября жовтень жовтня οκτώβριος oktoober spalis ott out okt",
        "november novembre noviembre novembro marraskuu listopad listopada listopadu noiembrie kasım ноябрь ноября "
            + "листопад листопада νοέμβριος studeni lapkritis",
        "december dezember décembre diciembre dicembre dezembro joulukuu grudzień grudnia prosinec prosince decembrie "
            + "aralık декабрь декабря грудень грудня δεκέμβριος prosinac desembre desember detsember gruodis dic déc",
    ];

    private static readonly string[] Seasons =
    [
        "spring frühling frühjahr printemps primavera lente voorjaar vår forår kevät wiosna jaro tavasz primăvară "
            + "ilkbahar bahar весна",
        "summer sommer été verano estate verão zomer sommar kesä lato léto nyár vară yaz лето літо",
        "autumn fall herbst automne otoño autunno outono herfst höst efterår høst syksy jesień podzim ősz toamnă "
            + "sonbahar güz осень осінь",
        "winter hiver invierno inverno vinter talvi zima tél iarnă kış зима",
    ];

    private static readonly Lazy<Dictionary<string, int>> MonthIndex = new(static () => Build(Months, 3));
    private static readonly Lazy<Dictionary<string, int>> SeasonIndex = new(static () => Build(Seasons, 20));

    /// <summary>The month, 1 to 12, of a folded word without its full stop; 0 when it is none.</summary>
    public static int MonthOf(string folded)
    {
        // Finnish puts the month into the partitive: "3 toukokuuta".
        var word = folded.EndsWith("kuuta", StringComparison.Ordinal) ? folded[..^2] : folded;
        return MonthIndex.Value.GetValueOrDefault(word);
    }

    /// <summary>The season of a folded word; <see cref="Season.None"/> when it is none.</summary>
    public static Season SeasonOf(string folded) => (Season)SeasonIndex.Value.GetValueOrDefault(folded);

    private static Dictionary<string, int> Build(string[] rows, int shortest)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = rows.Select(static row => row.Split(' ').Select(static word =>
            WordFolding.Fold(word)).ToArray()).ToArray();
        for (var row = 0; row < words.Length; row++)
        {
            foreach (var word in words[row])
            {
                index.TryAdd(word, row + 1);
            }
        }

        for (var row = 0; row < words.Length; row++)
        {
            foreach (var word in words[row])
            {
                for (var length = word.Length - 1; length >= shortest; length--)
                {
                    index.TryAdd(word[..length], row + 1);
                }
            }
        }

        return index;
    }
}
