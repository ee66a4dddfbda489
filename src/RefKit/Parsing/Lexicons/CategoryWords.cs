namespace RefKit.Parsing.Lexicons;

/// <summary>
/// The words of each category, in folded lower case, from English, German, French, Italian, Spanish, Portuguese,
/// Dutch, Swedish, Danish, Norwegian, Polish, Czech, Finnish, Turkish, Russian and others. A word of two categories
/// stands in the one it plays most often.
/// </summary>
internal static class CategoryWords
{
    public static ReadOnlySpan<(WordCategory Category, string Words)> All => Table;

    private static readonly (WordCategory Category, string Words)[] Table =
    [
        (WordCategory.Month,
            "january february march april may june july august september october november december jan feb mar "
            + "apr jun jul aug sep sept oct nov dec januar februar marz maerz mai juni juli oktober dezember okt "
            + "dez janner janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv "
            + "fevr avr juil gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre "
            + "genn febbr magg giu lug ago sett ott dic enero febrero abril mayo junio julio septiembre setiembre "
            + "octubre noviembre diciembre ene abr janeiro fevereiro marco maio junho julho setembro outubro "
            + "novembro dezembro januari februari maart mei augustus maj augusti oktober desember desembre gener "
            + "febrer maig juny juliol agost setembre styczen stycznia luty lutego marzec marca kwiecien kwietnia "
            + "maja czerwiec czerwca lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika "
            + "listopad listopada grudzien grudnia leden ledna unor unora brezen brezna duben dubna kveten kvetna "
            + "cerven cervna cervenec cervence srpen srpna zari rijen rijna prosinec prosince tammikuu helmikuu "
            + "maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu ocak subat "
            + "nisan mayis haziran temmuz agustos eylul ekim kasim aralik январь января февраль февраля март "
            + "марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября "
            + "ноябрь ноября декабрь декабря"),
        (WordCategory.Season,
            "spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver "
            + "primavera estate autunno inverno verano otono invierno zomer herfst"),
        (WordCategory.And,
            "and und et e y en och og ja ve i und с и u"),
        (WordCategory.Others,
            "al alii others andere ait autres altri otros outros ders dies idem ibid"),
        (WordCategory.EditorRole,
            "ed eds edit edited editor editors editorial hrsg hg hgg hrsgg herausgegeben herausgeber cura "
            + "curatore curatori dir dirs direction coord coords red redd compiled compiler comp comps edd "
            + "editeur editeurs edicion org orgs organizador redaktion pod redakcja ред"),
        (WordCategory.TranslatorRole,
            "trans transl translated translator translators translation ubers ubersetzt ubersetzung trad "
            + "traduit traduction traduzione tradotto traduccion traducido vert vertaald przel"),
        (WordCategory.In,
            "in dans im nel w в"),
        (WordCategory.Volume,
            "vol vols volume volumes band bd bde bande tome tomes tomo tomi jahrgang jg volumen tom том т voll "
            + "roc svazek"),
        (WordCategory.Issue,
            "no nos nr nrs num number numbers numero nummer nummern issue issues iss heft hefte fasc fascicule "
            + "fascicolo n № вып aflevering zeszyt"),
        (WordCategory.Pages,
            "p pp pg pgs page pages s ss seite seiten pag pags pagina pagine paginas blz str стр с f ff sid "
            + "sivut article art artikel"),
        (WordCategory.Edition,
            "edn edition editions auflage aufl ausgabe ausg ediz edizione edicao wydanie wyd vydani upplaga "
            + "upplagan utgave udgave druk изд revised rev expanded enlarged uberarb uberarbeitete erw erweiterte "
            + "reprint reprinted repr"),
        (WordCategory.Thesis,
            "thesis theses dissertation diss phd ph doctoral doctorat doctorale master masters bachelor "
            + "habilitation habil these tesi tesis diplomarbeit magisterarbeit proefschrift inaugural unpublished "
            + "msc"),
        (WordCategory.Report,
            "report reports rep technical tech memo memorandum working paper papers preprint discussion rapport "
            + "bericht manuscript arbeitspapier"),
        (WordCategory.Institution,
            "university univ universitat universite universita universidad universidade universiteit "
            + "universitet institute institut istituto instituto institution department dept departement "
            + "dipartimento departamento laboratory laboratories lab school college faculty fakultat academy "
            + "akademie academie accademia center centre zentrum ministry bureau office agency commission "
            + "committee council association society organization organisation foundation"),
        (WordCategory.Publisher,
            "press publisher publishers publishing publications publ verlag verlagsgesellschaft editions "
            + "editore editrice editorial ediciones editora edizioni edizione books presses wydawnictwo forlag "
            + "uitgeverij inc ltd llc gmbh wiley springer elsevier routledge sage academic oxford cambridge "
            + "mcgraw prentice"),
        (WordCategory.Journal,
            "journal journals j zeitschrift ztschr zs revue review rev rivista revista annals ann annales "
            + "annali archiv archives arch archivio bulletin bull transactions trans letters lett magazine "
            + "gazette quarterly jahrbuch tijdschrift tidskrift studi studies studien quaderni acta chronicle "
            + "newsletter times zeitung blatter hefte advances"),
        (WordCategory.Proceedings,
            "proceedings proc conference conf symposium symp workshop congress congres congreso kongress kongre "
            + "atti actes colloquium colloque tagung meeting convention convegno seminar international"),
        (WordCategory.Series,
            "series ser serie reihe collana collection coleccion lecture notes monographs monograph"),
        (WordCategory.Accessed,
            "accessed retrieved viewed visited consulted consulte consultee consultado consultato abgerufen "
            + "zugriff cited checked geraadpleegd letzter zuletzt"),
        (WordCategory.Available,
            "available online disponible disponibile verfugbar abrufbar url http https www internet web website"),
        (WordCategory.Forthcoming,
            "forthcoming press submitted appear accepted published preparation erscheinen impression stampa "
            + "prensa ahead"),
        (WordCategory.Identifier,
            "doi isbn issn arxiv pmid pmcid pmc pubmed hal eprint eric ssrn crossref medline scholar hep ph th "
            + "astro cond mat quant gr qc"),
        (WordCategory.Particle,
            "van von der den de del della dello degli di da dal das do dos du des la le les el al ben ibn bin "
            + "ter ten zu zum zur vom af av d l mac mc saint st"),
        (WordCategory.NameSuffix,
            "jr sr ii iii iv junior senior"),
        (WordCategory.OrdinalSuffix,
            "st nd rd th er ere eme"),
        (WordCategory.Medium,
            "cd dvd rom film video television podcast audio blog software dataset tape disc"),
        (WordCategory.UnknownDate,
            "nd sd undated ca circa c"),
        (WordCategory.Function,
            "the a an of for to on with by from as at is are using toward towards between its their der die das "
            + "des dem den ein eine einer fur uber mit aus bei nach les une un aux sur pour par avec il lo gli "
            + "una uno per con tra fra los las una sobre para entre het een voor op met"),
    ];
}
