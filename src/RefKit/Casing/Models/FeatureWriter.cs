namespace RefKit.Casing.Models;

/// <summary>Puts features into a buffer; what does not fit is left out.</summary>
internal ref struct FeatureWriter(Span<int> rows)
{
    private readonly Span<int> _rows = rows;

    public int Count { get; private set; }

    public void Add(int kind, ReadOnlySpan<char> text) => Put(CasingHash.Add(CasingHash.Kind(kind), text));

    public void Add(int kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Put(CasingHash.Add(CasingHash.Add(CasingHash.Add(CasingHash.Kind(kind), first), 1), second));

    public void Add(int kind, int value) => Put(CasingHash.Add(CasingHash.Kind(kind), value));

    public void Add(int kind, int value, ReadOnlySpan<char> text) =>
        Put(CasingHash.Add(CasingHash.Add(CasingHash.Kind(kind), value), text));

    private void Put(uint hash)
    {
        if (Count < _rows.Length)
        {
            _rows[Count++] = CasingHash.Row(hash);
        }
    }
}
