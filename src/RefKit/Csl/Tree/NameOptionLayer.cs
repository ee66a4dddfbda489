namespace RefKit.Csl.Tree;

/// <summary>The name options that one element of a style sets; null is inherited.</summary>
internal sealed record NameOptionLayer
{
    public static readonly NameOptionLayer Empty = new();

    public NameAnd? And { get; init; }

    public string? Delimiter { get; init; }

    public DelimiterRule? DelimiterPrecedesEtAl { get; init; }

    public DelimiterRule? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    public bool? EtAlUseLast { get; init; }

    public NameForm? Form { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public NameAsSortOrder? SortOrder { get; init; }

    public string? SortSeparator { get; init; }

    public string? NamesDelimiter { get; init; }

    /// <summary>What holds after this layer, on top of what is inherited.</summary>
    public NameOptions ApplyTo(NameOptions inherited) => inherited with
    {
        And = And ?? inherited.And,
        Delimiter = Delimiter ?? inherited.Delimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? inherited.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? inherited.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? inherited.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? inherited.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? inherited.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? inherited.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? inherited.EtAlUseLast,
        Form = Form ?? inherited.Form,
        Initialize = Initialize ?? inherited.Initialize,
        InitializeWith = InitializeWith ?? inherited.InitializeWith,
        SortOrder = SortOrder ?? inherited.SortOrder,
        SortSeparator = SortSeparator ?? inherited.SortSeparator,
        NamesDelimiter = NamesDelimiter ?? inherited.NamesDelimiter,
    };
}
