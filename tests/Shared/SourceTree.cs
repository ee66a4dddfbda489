using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RefKit.TestSupport;

/// <summary>Rules that the source of every library keeps, checked on the source and on the built assembly.</summary>
internal static partial class SourceTree
{
    /// <summary>The C# files of a project, without what the build makes.</summary>
    public static IReadOnlyList<string> Files(string project)
    {
        var root = Path.Combine(SharedData.RepositoryRoot, project);
        return [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Every public class is sealed, abstract or static.</summary>
    public static IEnumerable<string> OpenTypes(Assembly assembly) => assembly.GetExportedTypes()
        .Where(static type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsSubclassOf(typeof(Exception)))
        .Select(static type => type.FullName!);

    /// <summary>Static fields that can be set after their type was initialised.</summary>
    public static IEnumerable<string> MutableStatics(Assembly assembly) => assembly.GetTypes()
        .Where(static type => !type.Name.Contains('<') && !type.IsEnum)
        .SelectMany(static type => type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<'))
        .Select(static field => $"{field.DeclaringType}.{field.Name}");

    /// <summary>Public members without an entry in the XML documentation file beside the assembly.</summary>
    public static IEnumerable<string> UndocumentedTypes(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member")
            .Select(static member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        return assembly.GetExportedTypes()
            .Select(static type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(name => !documented.Contains(name));
    }

    /// <summary>The namespaces below a root that a file names in its using directives, aliases included.</summary>
    public static IEnumerable<string> UsedNamespaces(string file, string root) => UsingDirective().Matches(File.ReadAllText(file))
        .Select(static match => match.Groups["name"].Value)
        .Where(name => name == root || name.StartsWith(root + ".", StringComparison.Ordinal));

    /// <summary>The namespace that a file declares.</summary>
    public static string? DeclaredNamespace(string file) =>
        NamespaceDeclaration().Match(File.ReadAllText(file)) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>The namespace of each type that only one namespace declares.</summary>
    public static Dictionary<string, string> DeclaredTypes(IEnumerable<string> files) => files
        .SelectMany(static file => TypeDeclaration().Matches(File.ReadAllText(file))
            .Select(match => (Type: match.Groups["name"].Value, Namespace: DeclaredNamespace(file)!)))
        .Distinct()
        .GroupBy(static pair => pair.Type, StringComparer.Ordinal)
        .Where(static group => group.Count() == 1)
        .ToDictionary(static group => group.Key, static group => group.Single().Namespace, StringComparer.Ordinal);

    /// <summary>The types among those given that a file names, outside comments and strings and not as a member, and that
    /// it can see: by a using directive, or from a namespace around its own.</summary>
    public static IEnumerable<string> UsedTypes(string file, IReadOnlyDictionary<string, string> types)
    {
        var own = DeclaredNamespace(file) + ".";
        var imported = UsedNamespaces(file, "RefKit").ToHashSet(StringComparer.Ordinal);
        return Identifier().Matches(CommentOrString().Replace(File.ReadAllText(file), " "))
            .Select(static match => match.Groups["name"].Value)
            .Where(name => types.TryGetValue(name, out var home)
                && (imported.Contains(home) || own.StartsWith(home + ".", StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal);
    }

    // A type name is followed by a member access, a type argument list, a variable, a bracket; a property that bears a
    // type's name is followed by "=", ";", "=>" or "{ get".
    [GeneratedRegex(@"(?<![\w.])(?<name>[A-Z]\w*)(?!\s*(=|;|\{\s*get|,\s*\d))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"//[^\n]*|""""""[\s\S]*?""""""|@?""([^""\\\n]|\\.)*""|'([^'\\]|\\.)'", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"^(public|internal|file)?\s*((static|sealed|abstract|readonly|ref|partial)\s+)*(class|struct|record struct|record|enum|interface)\s+(?<name>[A-Z]\w*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^(global )?using (static )?([\w]+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NamespaceDeclaration();
}
