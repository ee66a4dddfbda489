using RefKit.Crossref;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>Writes the results of a check one by one, as they come.</summary>
internal abstract class CheckWriter : IDisposable
{
    public static CheckWriter Create(string format, CliConsole console) => format switch
    {
        "json" => new CheckJsonWriter(console.Output),
        "html" => new CheckHtmlWriter(console.Output),
        "markdown" => new CheckMarkdownWriter(console.Output),
        _ => new CheckTextWriter(console),
    };

    /// <summary>The verdict in a word or two.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Verified => "verified",
        Verdict.Mismatch => "mismatch",
        Verdict.Retracted => "RETRACTED",
        Verdict.NotRegistered => "not registered",
        Verdict.RegisteredElsewhere => "registered elsewhere",
        Verdict.Malformed => "malformed DOI",
        Verdict.NoDoi => "no DOI",
        _ => "not checked",
    };

    public abstract void Write(VerificationResult result, FormattedText entry);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
