using System.Reflection;
using RefKit.TestSupport;

namespace RefKit.Crossref.Tests.Code;

public sealed class ArchitectureTests
{
    private const string Project = "src/RefKit.Crossref";
    private static readonly Assembly Library = typeof(ReferenceVerifier).Assembly;

    // What each folder may use besides itself. "Model" has the root namespace; "" holds the verifier, which uses all.
    private static readonly Dictionary<string, string[]> AllowedArrows = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Http"] = ["Model"],
        ["Answers"] = ["Model"],
        ["Comparison"] = ["Answers", "Model"],
        [""] = ["Answers", "Comparison", "Http", "Model"],
    };

    [Fact]
    public void Folders_use_only_what_lies_below_them()
    {
        var files = SourceTree.Files(Project);
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var folder = FolderOf(file);
            Assert.True(AllowedArrows.ContainsKey(folder), $"the folder '{folder}' of {file} is not in the design");
            wrong.AddRange(SourceTree.UsedNamespaces(file, "RefKit.Crossref")
                .Select(static space => space == "RefKit.Crossref" ? "Model" : space.Split('.')[2])
                .Where(used => used != folder && !AllowedArrows[folder].Contains(used))
                .Select(used => $"{Path.GetFileName(file)}: {folder} -> {used}"));
        }

        Assert.True(files.Count > 40, $"only {files.Count} files were looked at");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_uses_the_verifier()
    {
        var files = SourceTree.Files(Project).Where(static file => FolderOf(file).Length > 0);

        // In documentation the name may stand.
        Assert.Empty(files.Where(static file => File.ReadLines(file)
            .Any(static line => !line.Contains("//") && line.Contains(nameof(ReferenceVerifier)))));
    }

    [Fact]
    public void Namespaces_follow_folders() =>
        Assert.Empty(SourceTree.Files(Project).Where(static file => SourceTree.DeclaredNamespace(file) is { } space
            && space != (FolderOf(file) is "" or "Model" ? "RefKit.Crossref" : $"RefKit.Crossref.{FolderOf(file)}")));

    [Fact]
    public void Public_types_are_sealed_or_abstract() => Assert.Empty(SourceTree.OpenTypes(Library));

    [Fact]
    public void Public_types_are_documented() => Assert.Empty(SourceTree.UndocumentedTypes(Library));

    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        PublicApi.AssertApproved(Library, "tests/RefKit.Crossref.Tests/Code/PublicApi.approved.txt");

    [Fact]
    public void There_is_no_static_mutable_state() => Assert.Empty(SourceTree.MutableStatics(Library));

    private static string FolderOf(string file)
    {
        var relative = Path.GetRelativePath(Path.Combine(SharedData.RepositoryRoot, "src", "RefKit.Crossref"), file);
        var parts = relative.Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? "" : parts[0];
    }
}
