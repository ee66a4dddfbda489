namespace RefKit.Csl.Rendering;

/// <summary>Carries out <c>strip-periods</c> over a part of the run tree.</summary>
internal static class PeriodStripper
{
    public static void Apply(List<RunNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Children is { } children)
            {
                Apply(children);
            }
            else if (node.Text!.Contains('.', StringComparison.Ordinal))
            {
                node.Text = node.Text.Replace(".", "", StringComparison.Ordinal);
            }
        }
    }
}
