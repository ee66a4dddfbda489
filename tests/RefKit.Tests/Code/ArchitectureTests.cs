using System.Reflection;
using System.Text.RegularExpressions;
using RefKit.TestSupport;

namespace RefKit.Tests.Code;

public sealed partial class ArchitectureTests
{
    private static readonly Assembly Library = typeof(Reference).Assembly;

    // What each folder of src/RefKit may use besides itself and the folders below it. "" is the model, the root namespace.
    private static readonly Dictionary<string, string[]> AllowedArrows = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Markup"] = ["Model", "Text"],
        ["Casing"] = ["Markup", "Model", "Text"],
        ["Formats"] = ["Markup", "Model", "Text"],
        ["Parsing"] = ["Markup", "Model", "Text"],
        ["Csl"] = ["Markup", "Model", "Text"],
        ["Linting"] = ["Casing", "Csl", "Markup", "Model", "Parsing", "Text"],
    };

    [Fact]
    public void Folders_use_only_what_lies_below_them()
    {
        var files = SourceTree.Files("src/RefKit");
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var folder = FolderOf(file);
            Assert.True(AllowedArrows.ContainsKey(folder), $"the folder '{folder}' of {file} is not in the design");
            foreach (var used in UsedFolders(file))
            {
                if (used != folder && !AllowedArrows[folder].Contains(used))
                {
                    wrong.Add($"{Path.GetFileName(file)}: {folder} -> {used}");
                }
            }
        }

        Assert.True(files.Count > 40, $"only {files.Count} files were looked at");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Subfolders_do_not_use_each_other_in_a_circle()
    {
        var files = SourceTree.Files("src/RefKit");
        var homes = SourceTree.DeclaredTypes(files);
        var uses = files
            .Where(file => SourceTree.DeclaredNamespace(file) is not null)
            .SelectMany(file => SourceTree.UsedTypes(file, homes).Select(type => (
                From: SourceTree.DeclaredNamespace(file)!, To: homes[type], What: $"{Path.GetFileName(file)} names {type}")))
            .Where(use => use.From != use.To)
            .ToList();
        var edges = uses.GroupBy(use => use.From, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(use => use.To).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        Assert.NotEmpty(uses);
        var circular = uses.Where(use => Reaches(use.To, use.From, edges)).Select(use => $"{use.From} -> {use.To}: {use.What}");
        Assert.True(!circular.Any(), string.Join("\n", circular));
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var wrong = SourceTree.Files("src/RefKit").Where(file => SourceTree.DeclaredNamespace(file) is { } space
            && space != ExpectedNamespace(file));

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_namespace_ends_in_the_name_of_a_type()
    {
        var types = Library.GetExportedTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var spaces = Library.GetTypes().Select(type => type.Namespace).OfType<string>()
            .Where(space => space.StartsWith("RefKit", StringComparison.Ordinal)).Distinct();

        Assert.Empty(spaces.Where(space => types.Contains(space.Split('.')[^1])));
    }

    [Fact]
    public void Public_types_are_sealed_or_abstract() => Assert.Empty(SourceTree.OpenTypes(Library));

    [Fact]
    public void Public_types_are_documented() => Assert.Empty(SourceTree.UndocumentedTypes(Library));

    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        PublicApi.AssertApproved(Library, "tests/RefKit.Tests/Code/PublicApi.approved.txt");

    [Fact]
    public void There_is_no_static_mutable_state() => Assert.Empty(SourceTree.MutableStatics(Library));

    private static bool Reaches(string from, string target, Dictionary<string, HashSet<string>> edges)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var next))
        {
            if (next == target)
            {
                return true;
            }

            if (seen.Add(next) && edges.TryGetValue(next, out var further))
            {
                foreach (var one in further)
                {
                    open.Push(one);
                }
            }
        }

        return false;
    }

    // By using directives, and by names qualified in place ("Csl.Tree.X", "RefKit.Csl.X").
    private static IEnumerable<string> UsedFolders(string file)
    {
        foreach (var space in SourceTree.UsedNamespaces(file, "RefKit"))
        {
            yield return space == "RefKit" ? "Model" : space.Split('.')[1];
        }

        foreach (Match match in QualifiedName().Matches(File.ReadAllText(file)))
        {
            yield return match.Groups["folder"].Value;
        }
    }

    private static string FolderOf(string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(SharedData.RepositoryRoot, "src", "RefKit"), file).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? "Model" : parts[0];
    }

    private static string ExpectedNamespace(string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(SharedData.RepositoryRoot, "src", "RefKit"), file).Split(Path.DirectorySeparatorChar);
        return string.Join('.', parts.SkipLast(1).Where(part => part != "Model").Prepend("RefKit"));
    }

    [GeneratedRegex(@"(?<![\w."">/])(RefKit\.)?(?<folder>Text|Markup|Casing|Formats|Linting|Parsing|Csl)\.[A-Z]\w+\.[A-Z]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex QualifiedName();
}
