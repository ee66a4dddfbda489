using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Formats one name: order of its parts, particles, initials, part formatting (CSL 1.0.2, Name-part
/// order).</summary>
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
    /// <param name="isInverted">Whether the name stands in sort order, with a family name first if it has one: what is
    /// written in one piece counts, as in citeproc-js and pandoc.</param>
    public RunNode Format(
        NamesElement element, NameOptions options, Name name, int list, int index, out bool isInverted)
    {
        isInverted = false;
        if (name.Family is null)
        {
            isInverted = IsSorted(options, index);
            return name.Literal is { } literal
                ? Styled(
                    element.NameFormatting with { Prefix = "", Suffix = "", VerticalAlign = VerticalAlign.Unset },
                    FormatOrganization(WithoutUserName(options, literal), FontsWithin(element)))
                : Styled(element.NameFormatting, Part(Join(name.Given, name.DroppingParticle), Formatting.None,
                    RunTag.Name));
        }

        return Styled(element.NameFormatting, FormatPerson(element, options, name, list, index, ref isInverted));
    }

    // APA 7, 10.15: "Badlands National Park [@BadlandsNPS]" in the list, "Badlands National Park" in the text; of a person
    // in one piece, "White, B. [@BettyMWhite]", the family name. A style that writes abbreviations of groups in brackets
    // itself has no others in them.
    private string WithoutUserName(NameOptions options, string literal)
    {
        var bracket = literal.EndsWith(']') && options.Form == NameForm.Short && renderer.Style.Citation.AbbreviatesGroups
            ? literal.LastIndexOf(" [", StringComparison.Ordinal)
            : -1;
        if (bracket <= 0)
        {
            return literal;
        }

        var name = literal.AsSpan(0, bracket);
        var comma = name.IndexOf(", ");
        return (comma > 0 && IsInitials(name[(comma + 2)..]) ? name[..comma] : name).ToString();
    }

    private static bool IsInitials(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!(char.IsUpper(text[i]) && i + 1 < text.Length && text[i + 1] == '.') && text[i] is not ('.' or ' ' or '-'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    // "National Institute of Mental Health [NIMH]" in parentheses, with "(NIMH)" in running text, then "NIMH".
    private RunNode FormatOrganization(string literal, Formatting fonts)
    {
        if (renderer.IsSorting || renderer.Context.Groups?.Find(literal) is not { } form)
        {
            return Part(literal, fonts, RunTag.Name);
        }

        var abbreviation = Part(form.Abbreviation, fonts, RunTag.Name);
        if (!form.IsIntroduced)
        {
            return abbreviation;
        }

        var brackets = renderer.Context.IsNarrative || renderer.Context.Item is { IsAuthorOnly: true }
            ? new Formatting { Prefix = " (", Suffix = ")" }
            : new Formatting { Prefix = " [", Suffix = "]" };
        return new RunNode(
            [Part(literal, fonts, RunTag.None), new RunNode([abbreviation], brackets)], Formatting.None, "",
            RunTag.Introduction);
    }

    private static bool IsSorted(NameOptions options, int index) => options.SortOrder == NameAsSortOrder.All
        || (options.SortOrder == NameAsSortOrder.First && index == 0);

    // A font that the whole name has is not written again for its only part.
    private static Formatting FontsWithin(NamesElement element)
    {
        var inner = Fonts(element.FamilyPart.Formatting);
        var outer = element.NameFormatting;
        if (ReferenceEquals(inner, Formatting.None) || ReferenceEquals(outer, Formatting.None))
        {
            return inner;
        }

        return inner with
        {
            FontStyle = inner.FontStyle == outer.FontStyle ? FontStyle.Unset : inner.FontStyle,
            FontVariant = inner.FontVariant == outer.FontVariant ? FontVariant.Unset : inner.FontVariant,
            FontWeight = inner.FontWeight == outer.FontWeight ? FontWeight.Unset : inner.FontWeight,
        };
    }

    private RunNode FormatPerson(
        NamesElement element, NameOptions options, Name name, int list, int index, ref bool isInverted)
    {
        var level = Level(options, name, list, index);
        var isSpaced = IsSpaced(name);
        var isStatic = !isSpaced || IsStatic(name);
        var isSorted = IsSorted(options, index);
        if (level == 0)
        {
            return isSorted && !isStatic
                ? FormatInverted(element, options, name with { DroppingParticle = null, Suffix = null }, null)
                : FormatShort(element, name, isSpaced);
        }

        var given = GivenOf(options, name, level);
        if (isStatic)
        {
            isInverted = isSorted;
            return FormatStatic(element, name, given, isSpaced);
        }

        if (isSorted)
        {
            isInverted = given is not null;
            return FormatInverted(element, options, name, given);
        }

        // Initials with a no-break space stay on the line of the name too.
        var space = (level == Initials || !options.Initialize) && options.InitializeWith is { } with
            && with.AsSpan().IndexOfAny('\u00A0', '\uFEFF') >= 0 ? Space : " ";
        return FormatInReadingOrder(element, options, name, given, space);
    }

    // What stands between a particle and what follows.
    private string Space => renderer.Locale.KeepsParticles ? "\u00A0" : " ";

    // The fonts and affixes of cs:name go to each name, not to what stands between them.
    private static RunNode Styled(Formatting formatting, RunNode name) =>
        formatting.HasFont || formatting.HasAffixes ? new RunNode([name], formatting, "", RunTag.Name) : name;

    private int Level(NameOptions options, Name name, int list, int index)
    {
        var level = BaseLevel(options);
        if (!renderer.IsSorting)
        {
            level = Math.Max(level, renderer.Context.Disambiguation.GivenLevel(list, index));
            if (renderer.Context.Disambiguation.Registry is { } registry)
            {
                level = Math.Max(level, registry.Level(name, index, level, options));
            }
        }

        return level == Initials && options.InitializeWith is null && !OnlyInitials ? Whole : level;
    }

    // By these rules names are never told apart by more than initials.
    private bool OnlyInitials => renderer.Style.Citation.GivenNameRule
        is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;

    private string? GivenOf(NameOptions options, Name name, int level)
    {
        var with = options.InitializeWith ?? (level == Initials && OnlyInitials ? "" : null);
        if (string.IsNullOrEmpty(name.Given) || with is null || !Scripts.IsSpacedScript(name.Given[0]))
        {
            return name.Given;
        }

        if (level == Whole && options.Initialize)
        {
            return name.Given;
        }

        return options.Initialize
            ? InitialsFormatter.Initialize(name.Given, with, renderer.Style.InitializeWithHyphen)
            : InitialsFormatter.Normalize(name.Given, with);
    }

    private RunNode FormatShort(NamesElement element, Name name, bool isSpaced)
    {
        var nodes = new List<RunNode>(3);
        if (isSpaced)
        {
            AppendWord(nodes, name.NonDroppingParticle, element.FamilyPart.Formatting);
        }

        AppendWord(nodes, name.Family, element.FamilyPart.Formatting, Space);
        return Affixed(nodes, element.FamilyPart.Formatting);
    }

    private RunNode FormatStatic(NamesElement element, Name name, string? given, bool isSpaced)
    {
        var nodes = new List<RunNode>(3);
        AppendWord(nodes, name.NonDroppingParticle, element.FamilyPart.Formatting);
        AppendWord(nodes, name.Family, element.FamilyPart.Formatting, isSpaced ? Space : "");
        if (given is not null)
        {
            AddText(nodes, isSpaced ? " " : "");
            nodes.Add(Part(given, Fonts(element.GivenPart.Formatting), RunTag.None));
        }

        return Node(nodes);
    }

    private RunNode FormatInReadingOrder(
        NamesElement element, NameOptions options, Name name, string? given, string space)
    {
        var family = new List<RunNode>(6);
        AppendWord(family, name.DroppingParticle, element.GivenPart.Formatting);
        AppendWord(family, name.NonDroppingParticle, element.FamilyPart.Formatting, Space);
        AppendWord(family, name.Family, element.FamilyPart.Formatting, Space);
        if (SuffixOf(options, name) is { } suffix)
        {
            AddText(family, name.HasCommaSuffix ? ", " : " ");
            family.Add(Part(suffix, Formatting.None, RunTag.None));
        }

        var familyNode = Affixed(family, element.FamilyPart.Formatting);
        if (given is null)
        {
            return Tagged(familyNode);
        }

        var givenNode = Affixed(
            [Part(given, Fonts(element.GivenPart.Formatting), RunTag.None)], element.GivenPart.Formatting);
        return new RunNode(
            [givenNode, new RunNode(space, Formatting.None, RunTag.Delimiter), familyNode], Formatting.None, "",
            RunTag.Name);
    }

    private RunNode FormatInverted(NamesElement element, NameOptions options, Name name, string? given)
    {
        var demotes = renderer.Style.ParticleDemotion == ParticleDemotion.DisplayAndSort
            || (renderer.Style.ParticleDemotion == ParticleDemotion.SortOnly && renderer.IsSorting);
        var family = new List<RunNode>(3);
        var rest = new List<RunNode>(5);
        AppendWord(rest, given, element.GivenPart.Formatting);
        AppendWord(rest, name.DroppingParticle, element.GivenPart.Formatting);
        // An elided particle is a word of its own in sorting.
        var particle = renderer.IsSorting ? name.NonDroppingParticle?.TrimEnd('\'', '’') : name.NonDroppingParticle;
        AppendWord(demotes ? rest : family, particle, element.FamilyPart.Formatting);
        AppendWord(family, name.Family, element.FamilyPart.Formatting, Space);
        var nodes = new List<RunNode>(5) { Affixed(family, element.FamilyPart.Formatting) };
        if (rest.Count > 0)
        {
            AddText(nodes, options.SortSeparator);
            nodes.Add(Affixed(rest, element.GivenPart.Formatting));
        }

        if (SuffixOf(options, name) is { } suffix)
        {
            AddText(nodes, options.SortSeparator);
            nodes.Add(Part(suffix, Formatting.None, RunTag.None));
        }

        return Node(nodes);
    }

    private static Formatting Fonts(Formatting formatting) =>
        formatting.HasAffixes ? formatting with { Prefix = "", Suffix = "" } : formatting;

    private static RunNode Affixed(List<RunNode> nodes, Formatting formatting) =>
        formatting.HasAffixes
            ? new RunNode(nodes, new Formatting { Prefix = formatting.Prefix, Suffix = formatting.Suffix }, "",
                RunTag.Name)
            : Node(nodes);

    private static RunNode Node(List<RunNode> nodes)
    {
        var node = nodes.Count == 1 && nodes[0].Tag != RunTag.NoCase ? nodes[0] : new RunNode(nodes, Formatting.None);
        node.Tag = RunTag.Name;
        return node;
    }

    private static RunNode Tagged(RunNode node)
    {
        node.Tag = RunTag.Name;
        return node;
    }

    private static string? SuffixOf(NameOptions options, Name name) =>
        name.Suffix is { } suffix
            && options.InitializeWith is { } with ? InitialsFormatter.Normalize(suffix, with) : name.Suffix;

    // Words without formatting are one text; "d'" and "al-" stand against the next word.
    private void AppendWord(List<RunNode> nodes, string? word, Formatting formatting, string between = " ")
    {
        if (string.IsNullOrEmpty(word))
        {
            return;
        }

        var space = nodes.Count > 0 && !EndsTight(nodes[^1].Text) ? between : "";
        var fonts = Fonts(formatting);
        if (ReferenceEquals(fonts, Formatting.None) && nodes is [.., { Children: null } last]
            && ReferenceEquals(last.Formatting, Formatting.None) && !FieldText.NeedsParsing(word))
        {
            last.Text += space + word;
            return;
        }

        AddText(nodes, space);
        nodes.Add(Part(word, fonts, RunTag.None));
    }

    private static void AddText(List<RunNode> nodes, string text)
    {
        if (text.Length > 0)
        {
            nodes.Add(new RunNode(text, Formatting.None, RunTag.Delimiter));
        }
    }

    private RunNode Part(string text, Formatting formatting, RunTag tag)
    {
        if (!FieldText.NeedsParsing(text))
        {
            return renderer.Leaf(text, formatting, tag);
        }

        var nodes = FieldText.Parse(text);
        var node = nodes is [{ Children: null } leaf] && ReferenceEquals(leaf.Formatting, Formatting.None)
            ? renderer.Leaf(leaf.Text!, formatting, tag)
            : renderer.Format(nodes, formatting);
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

    private static bool EndsTight(string? particle) =>
        particle is { Length: > 0 } && (particle[^1] is '\'' or '’' or '-' or '–');

    private static bool IsSpaced(Name name) => Scripts.HasSpacedScript(name.Family)
        || (name.Given is { Length: > 0 } given && Scripts.IsSpacedScript(given[0]));

    // The family name comes first always: where the item says so, in languages where it does, and where only the given
    // name is in Latin letters.
    private bool IsStatic(Name name) => name.HasStaticOrdering
        || !Scripts.HasSpacedScript(name.Family)
        || (renderer.Context.Reference.Language is { Length: >= 2 } language && HasFamilyFirst(language));

    private static bool HasFamilyFirst(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("ja", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "vi", StringComparison.OrdinalIgnoreCase)
        || string.Equals(language, "hu", StringComparison.OrdinalIgnoreCase);
}
