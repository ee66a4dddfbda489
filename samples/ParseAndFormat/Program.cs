using RefKit.Csl;
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
