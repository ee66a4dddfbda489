using RefKit.Parsing.Languages;

namespace RefKit.Tests.Parsing.Languages;

public class LanguageGuesserTests
{
    [Theory]
    [InlineData("en", "The structure of scientific revolutions")]
    [InlineData("de", "Kritik der reinen Vernunft und die Grundlagen der Wissenschaft")]
    [InlineData("fr", "Les mots et les choses : une archéologie des sciences humaines")]
    [InlineData("es", "Historia general de las cosas de la Nueva España")]
    [InlineData("it", "Il formaggio e i vermi: il cosmo di un mugnaio del Cinquecento")]
    [InlineData("pt", "Formação econômica do Brasil e a questão da educação")]
    [InlineData("nl", "Herfsttij der middeleeuwen: studie over levens- en gedachtenvormen")]
    [InlineData("sv", "Om barns lärande och utveckling i den svenska förskolan")]
    [InlineData("da", "Danmarks historie og samfundets udvikling efter krigen")]
    [InlineData("nb", "Utdanning og arbeid i det norske samfunnet etter krigen")]
    [InlineData("fi", "Suomen kirjallisuuden historia ja kansan kulttuuri")]
    [InlineData("pl", "Dzieje literatury polskiej w okresie między wojnami")]
    [InlineData("cs", "Dějiny české literatury a společnosti v devatenáctém století")]
    [InlineData("hu", "A magyar irodalom története és a nyelv fejlődése")]
    [InlineData("ro", "Istoria literaturii române de la origini până în prezent")]
    [InlineData("tr", "Türk edebiyatı tarihi ve dil öğretimi üzerine bir inceleme")]
    [InlineData("hr", "Povijest hrvatske književnosti i društva u dvadesetom stoljeću")]
    [InlineData("ru", "История русской литературы и развитие языка")]
    [InlineData("uk", "Історія української літератури та розвиток мови")]
    [InlineData("bg", "История на българската литература и развитието на езика")]
    [InlineData("sr", "Историја српске књижевности и развој језика у друштву")]
    [InlineData("mk", "Ѓорѓи Пулевски и македонската книжевност")]
    [InlineData("el", "Ιστορία της νεοελληνικής λογοτεχνίας")]
    [InlineData("ja", "日本語文法の研究")]
    [InlineData("ja", "経済学概論")]
    [InlineData("ko", "한국어 문법론 연구")]
    [InlineData("ko", "XML 기반 시스템의 설계")]
    [InlineData("zh", "中国语言学史研究")]
    [InlineData("zh", "中國語言學史研究")]
    [InlineData("ar", "تاريخ الأدب العربي")]
    [InlineData("fa", "تاریخ ادبیات در ایران")]
    [InlineData("he", "תולדות הספרות העברית")]
    [InlineData("th", "ประวัติศาสตร์ภาษาไทย")]
    [InlineData("vi", "Lịch sử văn học Việt Nam và ngôn ngữ")]
    [InlineData("id", "Sejarah perkembangan bahasa dan sastra Indonesia")]
    public void Guess_tells_the_language_of_a_title(string tag, string title)
    {
        var guess = LanguageGuesser.Default.Guess(title, container: null, title);

        Assert.Equal(tag, guess?.Tag);
        Assert.InRange(guess!.Value.Confidence, LanguageGuesser.Threshold, 1);
        Assert.EndsWith(".", guess.Value.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1984")]
    [InlineData("Ulysses")]
    [InlineData("Koinig, H., Wallner, T., & Marhofer, P.")]
    [InlineData("C60")]
    [InlineData("Қазақ тілінің тарихы")]
    [InlineData("די געשיכטע פֿון דער ייִדישער ליטעראַטור")]
    [InlineData("हिन्दी साहित्य का इतिहास")]
    [InlineData("\uD800\u0301\uDC00\u0301")]
    [InlineData("<<<>>> 00 %%% \u0000 \uFFFF")]
    public void Guess_gives_nothing_where_nothing_is_sure(string title) =>
        Assert.Null(LanguageGuesser.Default.Guess(title, container: null, title));

    [Fact]
    public void Guess_gives_nothing_without_title_and_container() =>
        Assert.Null(LanguageGuesser.Default.Guess(title: null, container: null, "Hrsg. von der Akademie"));

    [Fact]
    public void Words_beside_the_fields_support_a_guess_and_do_not_make_one()
    {
        const string Title = "Masse und Macht";
        var bare = LanguageGuesser.Default.Guess(Title, container: null, "");
        var told = LanguageGuesser.Default.Guess(Title, container: null, "Masse und Macht. Hrsg. Aufl. Verlag.");

        Assert.True((told?.Confidence ?? 0) >= (bare?.Confidence ?? 0));
        Assert.Null(LanguageGuesser.Default.Guess("Ulysses", container: null, "Ulysses. Hrsg. Aufl. Verlag."));
    }

    [Fact]
    public void Guess_takes_letters_and_their_marks_apart_or_together()
    {
        const string Title = "Türk edebiyatı tarihi ve dil öğretimi üzerine bir inceleme";
        var apart = Title.Normalize(System.Text.NormalizationForm.FormD);

        Assert.NotEqual(Title, apart);
        Assert.Equal(
            LanguageGuesser.Default.Guess(Title, container: null, ""),
            LanguageGuesser.Default.Guess(apart, container: null, ""));
    }

    [Fact]
    public void Guess_makes_no_strings_of_the_words_it_looks_at()
    {
        var title = string.Join(' ', Enumerable.Repeat("Zur Geschichte der Philosophie in Deutschland", 5));
        LanguageGuesser.Default.Guess(title, container: null, title);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            LanguageGuesser.Default.Guess(title, container: null, title);
        }

        // Nothing once the code is optimised; before that, the vector routines of .NET take some.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * 300);
    }
}
