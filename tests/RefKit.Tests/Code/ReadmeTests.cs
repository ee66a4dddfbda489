using System.Text.RegularExpressions;
using RefKit.TestSupport;

namespace RefKit.Tests.Code;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Code_in_the_readme_stands_in_a_sample()
    {
        var readme = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "README.md"));
        var blocks = CodeBlock().Matches(readme);

        Assert.True(blocks.Count >= 3, $"only {blocks.Count} blocks of C# were found");
        Assert.Equal(blocks.Count, readme.Split("```csharp").Length - 1);
        foreach (Match block in blocks)
        {
            var sample = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, block.Groups["file"].Value));
            Assert.Contains(block.Groups["code"].Value.Trim(), sample, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"<!-- (?<file>samples/\S+\.cs) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CodeBlock();
}
