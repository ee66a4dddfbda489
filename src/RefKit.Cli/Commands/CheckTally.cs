using System.Globalization;
using RefKit.Cli.Output;
using RefKit.Crossref;

namespace RefKit.Cli.Commands;

/// <summary>Counts verdicts and says what they come to.</summary>
internal sealed class CheckTally(bool isDoiRequired)
{
    private int _count;
    private int _findings;
    private int _notChecked;
    private CheckFailure? _firstFailure;

    /// <summary>Findings weigh more than what could not be checked: a finding is certain.</summary>
    public int ExitCode =>
        _findings > 0 ? Cli.ExitCode.Findings : _notChecked > 0 ? Cli.ExitCode.NotChecked : Cli.ExitCode.Fine;

    public void Add(VerificationResult result)
    {
        _count++;
        switch (result.Verdict)
        {
            case Verdict.Mismatch or Verdict.NotRegistered or Verdict.Malformed or Verdict.Retracted:
            case Verdict.NoDoi when isDoiRequired:
                _findings++;
                break;
            case Verdict.CouldNotCheck:
                _notChecked++;
                _firstFailure ??= result.Failure;
                break;
        }
    }

    public void Report(Messages messages)
    {
        if (_notChecked > 0)
        {
            var which = _notChecked == _count ? "nothing could be checked" : string.Create(
                CultureInfo.InvariantCulture, $"{_notChecked} of {_count} references could not be checked");
            messages.Note($"{which}: {_firstFailure?.Message}");
        }

        if (_findings > 0)
        {
            messages.Note(string.Create(CultureInfo.InvariantCulture,
                $"{_findings} of {_count} {(_count == 1 ? "reference needs" : "references need")} a look."));
        }
    }
}
