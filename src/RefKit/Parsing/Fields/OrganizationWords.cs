namespace RefKit.Parsing.Fields;

/// <summary>Words that only organisations have in their names. All are folded.</summary>
internal static class OrganizationWords
{
    private static readonly string[] Stems =
    [
        "universit", "universid", "universiteit", "institut", "ministe", "ministr", "minister", "department",
        "departament",
        "departement", "organisation", "organization", "organizac", "organizaz", "association", "asociacion", "associa",
        "associaz",
        "committee", "comite", "comissao", "comision", "commission", "commissione", "kommission", "collaboration",
        "consortium",
        "consorc", "society", "societe", "sociedad", "sociedade", "societa", "gesellschaft", "agency", "agence",
        "agencia",
        "foundation", "fundac", "fondation", "fondazione", "stiftung", "council", "consejo", "conselho", "consiglio",
        "conseil",
        "bureau", "federation", "federacion", "verband", "verein", "bundes", "akademie", "academ", "administration",
        "directorate",
        "laborator", "corporation", "company", "gmbh", "government", "gouvernement", "gobierno", "governo",
        "parliament",
        "nations", "programme", "initiative", "observator", "museum", "archive", "hospital", "klinik", "authority",
        "secretariat",
        "workgroup", "taskforce", "министерств", "институт", "университет", "академия", "общество", "комитет",
        "ministerstw",
        "uniwersytet", "instytut", "bakanlig", "universitesi", "kurumu",
    ];

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "group", "team", "network", "center", "centers", "centre", "centres", "centro", "zentrum", "centrum", "office",
        "bank", "national", "international",
        "nacional", "internacional", "federal", "european", "united", "college", "school", "board", "program",
        "project", "service",
        "services", "survey", "union", "inc", "ltd", "llc", "corp", "plc", "press", "amt", "world", "force", "trust",
        "alliance",
        "library", "bibliothek", "statistics", "research", "investigators", "trial", "staff", "editors", "redaktion",
        "health",
        "states", "republic", "commonwealth", "kingdom",
    };

    // Small words between the parts of an organisation's name that no person's name has.
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "of", "for", "the", "on", "fur", "pour", "para", "per", "against", "at", "to", "by", "contre", "sur", "uber",
        "zur", "aux",
    };

    private static readonly string[] EastAsianEndings =
    [
        "大学", "大學", "学会", "學會", "協会", "协会", "委员会", "委員会", "研究所", "研究院", "学院", "省", "部", "局", "会社", "机构", "機構", "中心",
        "출판부", "학회", "협회", "위원회", "연구소", "연구원", "대학교", "공사", "센터", "부", "청", "처",
    ];

    public static bool IsOrganizationWord(string folded) => Words.Contains(folded) || HasStem(folded);

    private static bool HasStem(string folded)
    {
        // The first letter first: nearly all stems differ from a word in it.
        var first = folded.Length == 0 ? '\0' : folded[0];
        foreach (var stem in Stems)
        {
            if (stem[0] == first && folded.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsLink(string folded) => Links.Contains(folded);

    public static bool IsEastAsianOrganization(ReadOnlySpan<char> name)
    {
        foreach (var ending in EastAsianEndings)
        {
            if (name.Length > ending.Length + (ending.Length == 1 ? 2 : 0)
                && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
