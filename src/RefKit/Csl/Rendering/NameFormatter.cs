using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Formats one name: order of its parts, particles, initials, part formatting (CSL 1.0.2, Name-part order).</summary>
internal sealed class NameFormatter(Renderer renderer)
{
    private const int Initials = 1;

    private const int Whole = 2;

    /// <summary>How much of a given name the options show: 0 nothing, 1 initials, 2 all.</summary>
    public static int BaseLevel(NameOptions options) => options.Form == NameForm.Short
        ? 0
        : options.InitializeWith is not null && options.Initialize ? Initials : Whole;

    /// <summary>The name as a node.</summary>
    /// <param name="element">The element, for the formatting of parts.</param>
    /// <param name="options">The options in force.</param>
    /// <param name="name">The name.</param>
    /// <param name="list">The index of the name list in the cite.</param>
    /// <param name="index">The index of the name in its list.</param>
    /// <param name="isInverted">Whether the family name came first, parted from the given name.</param>
    public RunNode Format(
        NamesElement element, NameOptions options, Name name, int list, int index, out bool isInverted)
    {
        isInverted = false;
        if (name.Family is null && name.Literal is { } literal)
        {
            return Part(literal, element.FamilyPart.Formatting, RunTag.Name);
        }

        var level = Level(options, name, list, index);
        var isLatin = IsLatin(name);
        if (level == 0)
        {
            var text = isLatin ? Join(name.NonDroppingParticle, name.Family) : name.Family ?? name.Given ?? "";
            return Part(text.Length > 0 ? text : name.Given ?? name.Literal ?? "", element.FamilyPart.Formatting, RunTag.Name);
        }

        var given = GivenOf(options, name, level, isLatin);
        if (!isLatin || name.HasStaticOrdering)
        {
            return FormatStatic(element, name, given, isLatin);
        }

        isInverted = (options.SortOrder == NameAsSortOrder.All
            || (options.SortOrder == NameAsSortOrder.First && index == 0)) && given is not null;
        return options.SortOrder == NameAsSortOrder.All || (options.SortOrder == NameAsSortOrder.First && index == 0)
            ? FormatInverted(element, options, name, given)
            : FormatInReadingOrder(element, name, given);
    }

    private int Level(NameOptions options, Name name, int list, int index)
    {
        var level = BaseLevel(options);
        if (!renderer.IsSorting)
        {
            level = Math.Max(level, renderer.Context.Disambiguation.GivenLevel(list, index));
            if (renderer.Context.Disambiguation.Registry is { } registry && renderer.Context.Area == LayoutArea.Citation)
            {
                level = Math.Max(level, registry.Level(name, index, level, options));
            }
        }

        return level == Initials && options.InitializeWith is null ? Whole : level;
    }

    private string? GivenOf(NameOptions options, Name name, int level, bool isLatin)
    {
        if (name.Given is null || options.InitializeWith is not { } with || !isLatin)
        {
            return name.Given;
        }

        // At the whole level of disambiguation, full given names stay; initials that are there are still put right.
        return level == Whole || !options.Initialize
            ? InitialsFormatter.Normalize(name.Given, with)
            : InitialsFormatter.Initialize(name.Given, with, renderer.Style.InitializeWithHyphen);
    }

    private RunNode FormatStatic(NamesElement element, Name name, string? given, bool isLatin)
    {
        var family = Join(name.NonDroppingParticle, name.Family);
        var nodes = new List<RunNode>(3);
        AddPart(nodes, family, element.FamilyPart.Formatting);
        if (given is not null && family.Length > 0 && isLatin)
        {
            nodes.Add(new RunNode(" ", Formatting.None));
        }

        AddPart(nodes, given, element.GivenPart.Formatting);
        return Node(nodes);
    }

    private RunNode FormatInReadingOrder(NamesElement element, Name name, string? given)
    {
        var givenPart = Join(given, name.DroppingParticle);
        var familyPart = Join(name.NonDroppingParticle, name.Family);
        var separator = givenPart.Length > 0 && familyPart.Length > 0 && !EndsTight(name.NonDroppingParticle is null ? name.DroppingParticle : null)
            ? " "
            : "";
        var suffix = name.Suffix is null ? "" : (name.HasCommaSuffix ? ", " : " ") + name.Suffix;
        if (HasNoPartFormatting(element))
        {
            return Part(givenPart + separator + familyPart + suffix, Formatting.None, RunTag.Name);
        }

        var nodes = new List<RunNode>(4);
        AddPart(nodes, givenPart, element.GivenPart.Formatting);
        AddSeparator(nodes, separator);
        AddPart(nodes, familyPart, element.FamilyPart.Formatting);
        AddSeparator(nodes, suffix);
        return Node(nodes);
    }

    private RunNode FormatInverted(NamesElement element, NameOptions options, Name name, string? given)
    {
        var demotes = renderer.Style.ParticleDemotion == ParticleDemotion.DisplayAndSort
            || (renderer.Style.ParticleDemotion == ParticleDemotion.SortOnly && renderer.IsSorting);
        var family = demotes ? name.Family ?? "" : Join(name.NonDroppingParticle, name.Family);
        var rest = Join(given, name.DroppingParticle);
        if (demotes)
        {
            rest = Join(rest.Length > 0 ? rest : null, name.NonDroppingParticle);
        }

        var separator = rest.Length > 0 && family.Length > 0 ? options.SortSeparator : "";
        var suffix = name.Suffix is null ? "" : options.SortSeparator + name.Suffix;
        if (HasNoPartFormatting(element))
        {
            return Part(family + separator + rest + suffix, Formatting.None, RunTag.Name);
        }

        var nodes = new List<RunNode>(4);
        AddPart(nodes, family, element.FamilyPart.Formatting);
        AddSeparator(nodes, separator);
        AddPart(nodes, rest, element.GivenPart.Formatting);
        AddSeparator(nodes, suffix);
        return Node(nodes);
    }

    private static bool HasNoPartFormatting(NamesElement element) =>
        ReferenceEquals(element.FamilyPart.Formatting, Formatting.None)
        && ReferenceEquals(element.GivenPart.Formatting, Formatting.None);

    private static RunNode Node(List<RunNode> nodes)
    {
        var node = nodes.Count == 1 ? nodes[0] : new RunNode(nodes, Formatting.None);
        node.Tag = RunTag.Name;
        return node;
    }

    private void AddPart(List<RunNode> nodes, string? text, Formatting formatting)
    {
        if (!string.IsNullOrEmpty(text))
        {
            nodes.Add(Part(text, formatting, RunTag.None));
        }
    }

    private static void AddSeparator(List<RunNode> nodes, string text)
    {
        if (text.Length > 0)
        {
            nodes.Add(new RunNode(text, Formatting.None));
        }
    }

    private RunNode Part(string text, Formatting formatting, RunTag tag)
    {
        if (!FieldText.NeedsParsing(text))
        {
            return renderer.Leaf(text, formatting, tag);
        }

        var node = renderer.Format(FieldText.Parse(text), formatting);
        node.Tag = tag;
        return node;
    }

    private static string Join(string? first, string? second) => (first, second) switch
    {
        (null or "", null) => "",
        (null or "", not null) => second,
        (not null, null) => first,
        _ => EndsTight(first) ? first + second : first + " " + second,
    };

    // "d'", "al-" and the like stand against the next word.
    private static bool EndsTight(string? particle) =>
        particle is { Length: > 0 } && (particle[^1] is '\'' or '’' or '-' or '–');

    private static bool IsLatin(Name name) =>
        Scripts.HasSpacedScript(name.Family) || (Scripts.HasSpacedScript(name.Given) || (name.Family is null && name.Given is null));
}
