namespace RefKit.Csl.Tree;

/// <summary>The formatting of a bibliography's layout, as its parts are applied to an entry.</summary>
internal sealed class EntryFormatting
{
    public EntryFormatting(Formatting layout)
    {
        var fonts = layout with { Prefix = "", Suffix = "" };
        Fonts = fonts == Formatting.None ? Formatting.None : fonts;
        FontsAndSuffix = layout.Suffix.Length == 0 ? Fonts : layout with { Prefix = "" };
        Margin = new Formatting { Prefix = layout.Prefix, Display = DisplayMode.LeftMargin };
        Inline = new Formatting { Suffix = layout.Suffix, Display = DisplayMode.RightInline };
    }

    public Formatting Fonts { get; }

    public Formatting FontsAndSuffix { get; }

    /// <summary>For a first field that has the margin to itself.</summary>
    public Formatting Margin { get; }

    /// <summary>For what stands beside it.</summary>
    public Formatting Inline { get; }
}
