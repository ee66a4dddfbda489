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
        Description = $"Your e-mail address, by which Crossref can reach you; it answers faster then. Also: {MailtoVariable}.",
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
        var timeout = TimeSpan.FromSeconds(arguments.GetValue(Timeout));
        try
        {
            return new ReferenceVerifier(new CrossrefOptions
            {
                BaseUrl = Given(arguments.GetValue(BaseUrl), BaseUrlVariable) ?? CrossrefOptions.Default.BaseUrl,
                Mailto = Given(arguments.GetValue(Mailto), MailtoVariable),
                Product = "refkit/" + ProgramVersion.Text,
                OverallTimeout = timeout,
                AttemptTimeout = timeout < CrossrefOptions.Default.AttemptTimeout ? timeout : CrossrefOptions.Default.AttemptTimeout,
                MaxRetries = arguments.GetValue(Retries),
            });
        }
        catch (ArgumentException wrong)
        {
            throw new UserErrorException(wrong.Message);
        }
    }

    private static string? Given(string? option, string variable) =>
        !string.IsNullOrEmpty(option) ? option
        : Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
        : null;
}
