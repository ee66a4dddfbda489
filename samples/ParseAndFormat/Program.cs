using RefKit.Casing;
using RefKit.Csl;
using RefKit.Linting;
using RefKit.Parsing;

// One reference, as text, to its fields.
var parsed = ReferenceParser.Default.Parse(
    "Koinig, H., Wallner, T., Marhofer, P., Andel, H., Hörauf, K., & Mayer, N. (1998). Magnesium sulfate reduces "
    + "intra- and postoperative analgesic requirements. Anesthesia and analgesia, 87(1), 206–210. "
    + "https://doi.org/10.1097/00000539-199807000-00042");

Console.WriteLine(parsed.Reference.Author[0].Family);
Console.WriteLine(parsed.Reference.Issued?.Year);
Console.WriteLine(parsed.Reference.Doi);

// And back to text, in APA 7, as HTML.
var apa = CslStyle.BuiltIn("apa");
Console.WriteLine(apa.FormatBibliography([parsed.Reference]).ToHtml());

// English titles in another case, with each change.
var cased = TitleCaser.ToSentenceCase("Magnesium Sulfate in Patients From South Africa: a Review");
Console.WriteLine(cased.Text);
foreach (var change in cased.Changes)
{
    Console.WriteLine(change);
}

var changed = ReferenceCaser.Apply(parsed.Reference, ReferenceCasing.Sentence);
Console.WriteLine(apa.FormatBibliography([changed.Reference]));

// What a list has otherwise than the manual, and edits for some of it.
var report = ReferenceLinter.Apa.Lint("Koinig, H. and Mayer, N. (1998), Magnesium sulfate. Anesthesia and Analgesia, 87(1), 206-210.");
foreach (var finding in report.Findings)
{
    Console.WriteLine(finding);
}

var script = EditScript.From(report, rules: ["APA-AMPERSAND", "APA-PAGE-DASH"]);
Console.WriteLine($"{script.Edits.Length} edits");
