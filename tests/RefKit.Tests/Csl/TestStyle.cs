using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>Makes whole styles from the few elements that a test is about.</summary>
internal static class TestStyle
{
    public static CslStyle Parse(
        string citation, string macros = "", string root = "class=\"in-text\"", string bibliography = "") => CslStyle.Parse(
        $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" {root}>
          <info><title>Test</title><id>test</id></info>
          {macros}
          {citation}
          {bibliography}
        </style>
        """);

    /// <summary>What the elements print for one reference, as HTML.</summary>
    public static string Render(
        string elements, Reference reference, string macros = "", string root = "class=\"in-text\"", Locator? locator = null) =>
        Parse($"<citation><layout>{elements}</layout></citation>", macros, root)
            .FormatCitation(Citation.Of(reference.Id!, locator), [reference]).ToHtml();

    public static Reference Book(Action<ReferenceBuilder>? fill = null, string id = "a")
    {
        var builder = new ReferenceBuilder(ReferenceType.Book) { Id = id };
        fill?.Invoke(builder);
        return builder.Build();
    }
}
