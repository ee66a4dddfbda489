using System.Text;
using CsvHelper;

namespace RefKit.Formats.Csv;

/// <summary>
/// Writes references as CSV (RFC 4180: comma, double quotes, but LF line ends), one row each, for spreadsheets. The columns are
/// <c>id</c>, <c>type</c> and the common CSL variables under their CSL names; names are "Family, Given" parted by "; ",
/// dates EDTF. Variables without a column, particles and suffixes aside, and extra fields stand as CSL-JSON in the
/// last column, <c>other</c>, so that nothing is lost. A cell that a spreadsheet would take for a formula is
/// written with an apostrophe before it. Thread-safe.
/// </summary>
public static class CsvReferenceWriter
{
    private static readonly NameVariable[] NameColumns = [NameVariable.Author, NameVariable.Editor, NameVariable.Translator];

    private static readonly DateVariable[] DateColumns = [DateVariable.Issued, DateVariable.Accessed];

    private static readonly NumberVariable[] NumberColumns =
    [
        NumberVariable.Volume, NumberVariable.Issue, NumberVariable.Page, NumberVariable.Number, NumberVariable.Edition,
    ];

    private static readonly TextVariable[] TextColumns =
    [
        TextVariable.Title, TextVariable.ContainerTitle, TextVariable.CollectionTitle, TextVariable.Publisher,
        TextVariable.PublisherPlace, TextVariable.Genre, TextVariable.Doi, TextVariable.Isbn, TextVariable.Issn,
        TextVariable.Url, TextVariable.Language, TextVariable.Abstract, TextVariable.Keyword, TextVariable.Note,
    ];

    /// <summary>Writes a header and a row a reference, as they come.</summary>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="references">The references, read once.</param>
    /// <param name="cancellationToken">Ends the writing between two rows.</param>
    /// <exception cref="IOException">The writer could not be written to.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(
        TextWriter writer, IAsyncEnumerable<Reference> references, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(references);
        var options = CsvWriterOptions.Default with { NewLine = "\n", Injection = CsvInjection.Escape };
        var csv = CsvWriter.Create(writer, options, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            WriteHeader(csv);
            await csv.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            await foreach (var reference in references.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                WriteRow(csv, reference);
                await csv.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static void WriteHeader(CsvWriter csv)
    {
        string[] names =
        [
            "id", "type",
            .. NameColumns.Select(CslNames.ToCslName), .. DateColumns.Select(CslNames.ToCslName),
            .. TextColumns.Select(CslNames.ToCslName), .. NumberColumns.Select(CslNames.ToCslName),
            "other",
        ];
        foreach (var name in names)
        {
            csv.WriteField(name);
        }
    }

    private static void WriteRow(CsvWriter csv, Reference reference)
    {
        csv.WriteField(reference.Id);
        csv.WriteField(reference.Type?.ToCslName());
        foreach (var variable in NameColumns)
        {
            csv.WriteField(string.Join("; ", reference[variable].Select(Sorted)));
        }

        foreach (var variable in DateColumns)
        {
            csv.WriteField(reference[variable]?.ToString());
        }

        foreach (var variable in TextColumns)
        {
            csv.WriteField(reference[variable]);
        }

        foreach (var variable in NumberColumns)
        {
            csv.WriteField(reference[variable]?.Text);
        }

        csv.WriteField(Other(reference));
    }

    // "van Beethoven, Ludwig, Jr."; an organisation as it is, "World Health Organization [WHO]" with its abbreviation.
    private static string Sorted(Name name)
    {
        if (name.Literal is not null)
        {
            return name.Abbreviation is null ? name.Literal : $"{name.Literal} [{name.Abbreviation}]";
        }

        var text = new StringBuilder();
        text.AppendJoin(' ', new[] { name.NonDroppingParticle, name.Family }.Where(static part => part is not null));
        if (name.Given is not null || name.DroppingParticle is not null)
        {
            text.Append(", ").AppendJoin(' ', new[] { name.Given, name.DroppingParticle }.Where(static part => part is not null));
        }

        return name.Suffix is null ? text.ToString() : text.Append(", ").Append(name.Suffix).ToString();
    }

    private static string Other(Reference reference)
    {
        var rest = reference.ToBuilder();
        rest.Id = null;
        rest.Type = null;
        Array.ForEach(NameColumns, variable => rest[variable] = []);
        Array.ForEach(DateColumns, variable => rest[variable] = null);
        Array.ForEach(TextColumns, variable => rest[variable] = null);
        Array.ForEach(NumberColumns, variable => rest[variable] = null);
        var other = rest.Build();
        return other.Entries.IsEmpty && other.ExtraFields.IsEmpty ? "" : CslJson.CslJsonWriter.WriteItem(other);
    }
}
