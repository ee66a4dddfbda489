using RefKit.Crossref;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>Each reference, then its verdict and what it rests on, in lines.</summary>
internal sealed class CheckTextWriter(CliConsole console) : CheckWriter
{
    private bool _isFirst = true;

    public override void Write(VerificationResult result, FormattedText entry)
    {
        var output = console.Output;
        output.Write(_isFirst ? "" : "\n");
        _isFirst = false;
        output.Write(TerminalText.Of(entry, console) + "\n");
        output.Write("    " + Coloured(result.Verdict) + "\n");
        foreach (var line in Details(result))
        {
            output.Write("      " + line + "\n");
        }

        output.Flush();
    }

    public static IEnumerable<string> Details(VerificationResult result)
    {
        switch (result.Verdict)
        {
            case Verdict.RegisteredElsewhere or Verdict.NotRegistered or Verdict.Malformed or Verdict.Retracted:
                yield return result.ToString();
                break;
            case Verdict.CouldNotCheck when result.Failure is { IsOffline: false } failure:
                yield return failure.Message;
                break;
        }

        foreach (var mismatch in result.Mismatches)
        {
            yield return mismatch.ToString();
        }

        foreach (var notice in result.OtherNotices)
        {
            yield return $"note: {notice.Label} {notice.Doi}";
        }
    }

    private string Coloured(Verdict verdict)
    {
        var word = Word(verdict);
        return verdict switch
        {
            Verdict.Verified => TerminalText.Paint("✓ " + word, "green", console),
            Verdict.RegisteredElsewhere or Verdict.NoDoi => TerminalText.Paint("· " + word, "grey", console),
            Verdict.CouldNotCheck => TerminalText.Paint("? " + word, "yellow", console),
            _ => TerminalText.Paint("✗ " + word, "red", console),
        };
    }
}
