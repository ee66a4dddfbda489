using System.Reflection;

namespace RefKit.Cli;

/// <summary>The version of the program, as <c>refkit --version</c> prints it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = Read();

    // Without the commit that the build adds behind a plus.
    private static string Read()
    {
        var attribute = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        var version = attribute?.InformationalVersion ?? "0.0.0";
        var plus = version.IndexOf('+');
        return plus < 0 ? version : version[..plus];
    }
}
