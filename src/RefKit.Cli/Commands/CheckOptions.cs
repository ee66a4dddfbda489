using System.CommandLine;
using RefKit.Crossref;

namespace RefKit.Cli.Commands;

/// <summary>The options that say how Crossref is asked and what counts as a finding.</summary>
internal sealed class CheckOptions
{
    private const string BaseUrlVariable = "REFKIT_CROSSREF_URL";
    private const string MailtoVariable = "REFKIT_MAILTO";

    public Option<string?> Mailto { get; } = new("--mailto")
    {
        Description =
            $"Your e-mail address, by which Crossref can reach you; it answers faster then. Also: {MailtoVariable}.",
        HelpName = "ADDRESS",
    };

    public Option<string?> BaseUrl { get; } = new("--crossref-url")
    {
        Description = $"Another address of the API, such as a mirror. Also: {BaseUrlVariable}.",
        HelpName = "URL",
    };

    public Option<int> Timeout { get; } = new("--timeout")
    {
        Description = "The most seconds to spend on one reference, repetitions included.",
        DefaultValueFactory = static _ => 90,
        HelpName = "SECONDS",
    };

    public Option<int> Retries { get; } = new("--retries")
    {
        Description = "How often a request is repeated when the service or the network fails.",
        DefaultValueFactory = static _ => CrossrefOptions.Default.MaxRetries,
        HelpName = "COUNT",
    };

    public Option<bool> RequireDoi { get; } = new("--require-doi")
    {
        Description = "A reference without DOI is a finding too.",
    };

    public void AddTo(Command command)
    {
        command.Add(Mailto);
        command.Add(BaseUrl);
        command.Add(Timeout);
        command.Add(Retries);
        command.Add(RequireDoi);
    }

    /// <exception cref="UserErrorException">A value is not possible.</exception>
    public ReferenceVerifier CreateVerifier(ParseResult arguments)
    {
        var seconds = arguments.GetValue(Timeout);
        var retries = arguments.GetValue(Retries);
        if (seconds is < 1 or > 86_400)
        {
            throw new UserErrorException("--timeout: a number of seconds from 1 to 86400 is needed.");
        }

        if (retries is < 0 or > 20)
        {
            throw new UserErrorException("--retries: a number from 0 to 20 is needed.");
        }

        var timeout = TimeSpan.FromSeconds(seconds);
        try
        {
            return new ReferenceVerifier(new CrossrefOptions
            {
                BaseUrl = Given(arguments.GetValue(BaseUrl), BaseUrlVariable) ?? CrossrefOptions.Default.BaseUrl,
                Mailto = Given(arguments.GetValue(Mailto), MailtoVariable),
                Product = "refkit/" + ProgramVersion.Text,
                OverallTimeout = timeout,
                AttemptTimeout = timeout < CrossrefOptions.Default.AttemptTimeout
                    ? timeout
                    : CrossrefOptions.Default.AttemptTimeout,
                MaxRetries = retries,
            });
        }
        catch (ArgumentException wrong)
        {
            throw new UserErrorException($"--crossref-url or --mailto: {wrong.Message}");
        }
    }

    private static string? Given(string? option, string variable) =>
        !string.IsNullOrEmpty(option) ? option
        : Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
        : null;
}
