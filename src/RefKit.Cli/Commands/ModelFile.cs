using System.CommandLine;
using RefKit.Parsing;

namespace RefKit.Cli.Commands;

/// <summary>The option <c>--model</c>: a model that <c>refkit train</c> has made.</summary>
internal static class ModelFile
{
    public static Option<string?> Option() => new("--model")
    {
        Description = "Read with a model that 'refkit train' has made instead of the one that comes along.",
        HelpName = "MODEL",
    };

    /// <exception cref="UserErrorException">The file cannot be read, or is no model of this version.</exception>
    public static ReferenceParser Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return ReferenceParser.Load(file);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new UserErrorException($"{path}: is no model that this version of refkit can read: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be read: {e.Message}");
        }
    }
}
