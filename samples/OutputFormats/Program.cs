using RefKit;
using RefKit.Csl;
using RefKit.Markup;

Reference[] references =
[
    new ReferenceBuilder(ReferenceType.Book)
    {
        Id = "perec",
        [TextVariable.Title] = "A void",
        [TextVariable.Publisher] = "Harvill",
        [DateVariable.Issued] = DateRange.Of(1995),
    }.Add(NameVariable.Author, Name.Person("Perec", "Georges")).Build(),
    new ReferenceBuilder(ReferenceType.ArticleJournal)
    {
        Id = "yousef",
        [TextVariable.Title] = "Magnesium therapy in patients with chronic low back pain",
        [TextVariable.ContainerTitle] = "Anaesthesia",
        [TextVariable.Doi] = "10.1111/anae.12107",
        [DateVariable.Issued] = DateRange.Of(2013),
    }.Add(NameVariable.Author, Name.Person("Yousef", "Ahmed")).Build(),
];

// A bibliography in sections, with links, in every format.
var options = new FormatOptions
{
    MakeLinks = true,
    Sections =
    [
        BibliographySection.OfTypes("Articles", ReferenceType.ArticleJournal),
        BibliographySection.Rest("Other works"),
    ],
};
var bibliography = CslStyle.BuiltIn("apa").FormatBibliography(references, options);
Console.WriteLine(bibliography.ToHtml(HtmlStyling.Inline));
Console.WriteLine(bibliography.ToLatex());
Console.WriteLine(bibliography.ToRtf());

// Runs, as a word processor wants them.
foreach (var run in bibliography.Entries[0].Text.GetRuns())
{
    Console.WriteLine($"{run.Styles}: {run.Text}");
}

// A format of one's own.
var writer = new OrgTextWriter();
bibliography.Entries[0].Text.WriteTo(writer);
Console.WriteLine(writer);

// Any public style, by its name, from a directory of .csl files.
if (args is [var folder, var name])
{
    var styles = CslStyleDirectory.Open(folder);
    Console.WriteLine(styles.Load(name).FormatBibliography(references).ToString());
}

// Any language, with the official locale files.
if (args is [var styleFile, var localeFolder, var language])
{
    var localized = new FormatOptions { Locale = language, Locales = CslLocaleSource.FromDirectory(localeFolder) };
    Console.WriteLine(CslStyle.Load(styleFile).FormatBibliography(references, localized).ToString());
}
