using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RefKit.Crossref.Tests.Fakes;

/// <summary>References and the answers for them, for tests that are about something else.</summary>
internal static class Works
{
    public const string CrosbyDoi = "10.1016/s0885-3924(99)00135-9";

    public static Reference Crosby(string? doi = CrosbyDoi)
    {
        var builder = new ReferenceBuilder(ReferenceType.ArticleJournal)
        {
            [TextVariable.Title] = "The safety and efficacy of a single dose (500 mg or 1 g) of intravenous "
                + "magnesium sulfate in neuropathic pain poorly responsive to strong opioid "
                + "analgesics in patients with cancer",
            [TextVariable.ContainerTitle] = "Journal of Pain and Symptom Management",
            [TextVariable.Doi] = doi,
            [DateVariable.Issued] = DateRange.Of(2000),
        };
        return builder.Add(NameVariable.Author, Name.Person("Crosby", "V.")).Set(NumberVariable.Volume, "19")
            .Set(NumberVariable.Issue, "1").Set(NumberVariable.Page, "35–39").Build();
    }

    /// <summary>A reference that states a DOI and a title.</summary>
    public static Reference Titled(string doi, string? title = null) => new ReferenceBuilder
    {
        [TextVariable.Doi] = doi,
        [TextVariable.Title] = title,
    }.Build();

    public static string CrosbyAnswer(Action<JsonObject>? change = null)
    {
        var message = new JsonObject
        {
            ["DOI"] = CrosbyDoi,
            ["type"] = "journal-article",
            ["title"] = new JsonArray("The Safety and Efficacy of a Single Dose (500 mg or 1 g) of Intravenous "
                + "Magnesium Sulfate in Neuropathic Pain Poorly Responsive to Strong Opioid "
                + "Analgesics in Patients with Cancer"),
            ["container-title"] = new JsonArray("Journal of Pain and Symptom Management"),
            ["author"] = new JsonArray(
                new JsonObject { ["family"] = "Crosby", ["given"] = "Vincent", ["sequence"] = "first" },
                new JsonObject { ["family"] = "Wilcock", ["given"] = "Andrew" }),
            ["issued"] = Date(2000, 1),
            ["published-print"] = Date(2000, 1),
            ["volume"] = "19",
            ["issue"] = "1",
            ["page"] = "35-39",
            ["publisher"] = "Elsevier BV",
        };
        change?.Invoke(message);
        return Envelope(message);
    }

    /// <summary>The answer for a work of which only DOI and title matter.</summary>
    public static string Answer(string doi, string title = "Some work") =>
        Envelope(new JsonObject { ["DOI"] = doi, ["title"] = new JsonArray(title) });

    public static string Agency(string doi, string id, string label) => Envelope(
        new JsonObject { ["DOI"] = doi, ["agency"] = new JsonObject { ["id"] = id, ["label"] = label } },
            "work-agency");

    public static JsonObject Date(params int[] parts) =>
        new()
        {
            ["date-parts"] = new JsonArray(new JsonArray([.. parts.Select(static part =>
            JsonValue.Create(part))]))
        };

    public static JsonObject Update(string doi, string type, params int[] date) => new()
    {
        ["DOI"] = doi,
        ["type"] = type,
        ["label"] = type,
        ["source"] = "publisher",
        ["updated"] = Date(date),
    };

    public static string Envelope(JsonObject message, string type = "work") => new JsonObject
    {
        ["status"] = "ok",
        ["message-type"] = type,
        ["message-version"] = "1.0.0",
        ["message"] = message,
    }.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
