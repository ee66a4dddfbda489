using RefKit.Training.Data;

namespace RefKit.Training.Augmentation;

/// <summary>
/// Makes further examples out of labelled references: the same fields in other styles, and damaged copies.
/// </summary>
internal static class ExampleMaker
{
    /// <summary>The references themselves, then what is made from them. Repeatable for a seed.</summary>
    /// <param name="references">The labelled references.</param>
    /// <param name="styled">How many are written anew in other styles, as a share of those that can be.</param>
    /// <param name="damaged">How many damaged copies are made, as a share of the references.</param>
    /// <param name="weight">How much a made example counts beside a labelled one.</param>
    /// <param name="seed">Where the random choices start from.</param>
    /// <param name="csl">Writes references in public styles; null for none.</param>
    /// <param name="cslShare">How many are written so, as a share of those that can be.</param>
    public static List<Example> Make(
        IReadOnlyList<LabelledReference> references, float styled, float damaged, float weight, ulong seed,
        CslStyler? csl = null, float cslShare = 0)
    {
        var examples = references.Select((x, i) => new Example(x, i, 1)).ToList();
        var random = new Optimization.SplitMix(seed);
        var styler = new ReferenceStyler(seed + 1);
        var noise = new TextNoise(seed + 2);
        for (var i = 0; i < references.Count; i++)
        {
            if (KnownReference.TryRead(references[i]) is { } known)
            {
                for (var share = styled; random.Chance(share); share -= 1)
                {
                    var made = styler.Write(known, references[i].Id);
                    examples.Add(new Example(random.Chance(0.2) ? noise.Damage(made, made.Id) : made, i, weight));
                }
            }

            if (csl is not null && KnownReference.TryRead(references[i]) is { } other)
            {
                for (var share = cslShare; random.Chance(share); share -= 1)
                {
                    if (csl.Write(other, references[i].Id) is { } made)
                    {
                        examples.Add(new Example(random.Chance(0.2) ? noise.Damage(made, made.Id) : made, i, weight));
                    }
                }
            }

            if (random.Chance(damaged))
            {
                examples.Add(new Example(noise.Damage(references[i], references[i].Id), i, weight));
            }
        }

        return examples;
    }

    /// <summary>Bibliographic records, each written in a style chosen at random.</summary>
    /// <param name="records">The fields of the records, by BibTeX's names.</param>
    /// <param name="seed">Where the random choices start from.</param>
    /// <param name="csl">Writes every second record in a public style, the others for the next seed; null for none.</param>
    /// <param name="name">What their names begin with.</param>
    public static List<LabelledReference> FromRecords(IEnumerable<Dictionary<string, string>> records, ulong seed,
        CslStyler? csl = null, string name = "record/")
    {
        var styler = new ReferenceStyler(seed + 3);
        var references = new List<LabelledReference>();
        foreach (var record in records)
        {
            if (KnownReference.TryRead(record) is { } known)
            {
                var id = name + references.Count;
                references.Add((((ulong)references.Count + seed) % 2 == 0 ? csl?.Write(known, id) : null) ?? styler.Write(known, id));
            }
        }

        return references;
    }

    /// <summary>Some of the references made from records; the others only add to the lexicon.</summary>
    /// <param name="records">The references made from records.</param>
    /// <param name="firstOrigin">The number of the first of them among all references.</param>
    /// <param name="share">Which share becomes examples.</param>
    /// <param name="weight">How much one counts.</param>
    /// <param name="seed">Where the random choices start from.</param>
    public static IEnumerable<Example> Sample(
        IReadOnlyList<LabelledReference> records, int firstOrigin, float share, float weight, ulong seed)
    {
        var random = new Optimization.SplitMix(seed + 4);
        var noise = new TextNoise(seed + 5);
        for (var i = 0; i < records.Count; i++)
        {
            if (random.Chance(share))
            {
                var made = random.Chance(0.1) ? noise.Damage(records[i], records[i].Id) : records[i];
                yield return new Example(made, firstOrigin + i, weight);
            }
        }
    }
}
