using RefKit.Csl;

namespace RefKit.Conformance.Tests.Styles;

/// <summary>What holds for every style that comes with the library.</summary>
public sealed class BuiltInStyleTests
{
    public static TheoryData<string> Styles() => [.. CslStyle.BuiltInIds];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_built_in_style_loads_without_a_diagnostic_and_is_named_by_its_id(string id)
    {
        var style = CslStyle.BuiltIn(id);
        Assert.Empty(style.Diagnostics);
        Assert.Equal(id, style.Id);
        Assert.NotEmpty(style.Title);
    }
}
