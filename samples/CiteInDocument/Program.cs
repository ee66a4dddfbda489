using RefKit;
using RefKit.Csl;

Reference[] references =
[
    Book("perec", "Perec", "Georges", 1995, "A void"),
    Book("calvino", "Calvino", "Italo", 1974, "Invisible cities"),
];

// Citations in a document: what a change reaches is rendered again, and the result says which citations changed.
var document = new CitationDocument(CslStyle.BuiltIn("apa"), references);
document.Add(Citation.Of("perec", new Locator(LocatorType.Page, "12")));
document.Add(new Citation([new CitationItem("perec") { Prefix = "see " }, new CitationItem("calvino")]));
document.Add(Citation.Of("calvino") with { Mode = CitationMode.Composite });
foreach (var citation in document.Render().Citations)
{
    Console.WriteLine(citation.Text);
}

// A second work of the same author and year: both get a letter, wherever they are cited.
document.SetReference(Book("voyages", "Perec", "Georges", 1995, "Species of spaces"));
document.Insert(0, Citation.Of("voyages"));
var rendered = document.Render();
foreach (var index in rendered.ChangedCitations)
{
    Console.WriteLine($"{index}: {rendered.Citations[index].Text}");
}

Console.WriteLine(rendered.Bibliography);

static Reference Book(string id, string family, string given, int year, string title) =>
    new ReferenceBuilder(ReferenceType.Book)
    {
        Id = id,
        [TextVariable.Title] = title,
        [DateVariable.Issued] = DateRange.Of(year),
    }.Add(NameVariable.Author, Name.Person(family, given)).Build();
