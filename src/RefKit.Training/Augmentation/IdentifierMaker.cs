using System.Globalization;
using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>Makes identifiers of the usual forms; they belong to no real work.</summary>
internal static class IdentifierMaker
{
    private static readonly string[] Leads =
    [
        " https://doi.org/", " https://doi.org/", " https://doi.org/", " http://dx.doi.org/", " http://doi.org/",
        " doi:", " doi: ", " DOI: ", " DOI ", " doi.org/", ", doi: ", ", doi:", " [doi:",
        " Available at: https://doi.org/",
        " DOI.org (Crossref), https://doi.org/", ". https://doi.org/", ", https://doi.org/",
    ];

    private static readonly string[] AddressLeads =
    [
        " Available at: ", " Available from: ", " Retrieved from ", " URL: ", " URL ", " Online: ",
        " Verfügbar unter: ", " Disponible sur : ", " Disponível em: ", " Disponible en: ",
        " Zugänglich unter: ", " Retrieved from: ", " <", " ", ", ",
    ];

    public static string BeforeDoi(ref SplitMix random) => Leads[random.Next(Leads.Length)];

    public static string ArticleNumber(ref SplitMix random) => random.Next(4) switch
    {
        0 => "e" + Digits(ref random, 5 + random.Next(3)),
        1 => Digits(ref random, 6),
        2 => Digits(ref random, 4 + random.Next(3)),
        _ => Digits(ref random, 5),
    };

    public static string Doi(ref SplitMix random, KnownReference known)
    {
        var prefix = "10." + Digits(ref random, random.Chance(0.85) ? 4 : 5);
        var year = known.Year?[..4] ?? "2000";
        var letters = Letters(known[FieldLabel.Journal] ?? known[FieldLabel.Title] ?? "x");
        var suffix = random.Next(9) switch
        {
            0 => "s" + Digits(ref random, 4) + "-" + Digits(ref random, 4) + "(" + year[2..] + ")"
                + Digits(ref random, 5)
                + "-" + Digits(ref random, 1),
            1 => "j." + letters + "." + year + "." + Digits(ref random, 2) + "." + Digits(ref random, 3),
            2 => letters + "." + Digits(ref random, 5),
            3 => Digits(ref random, 8) + "-" + year + "07000-" + Digits(ref random, 5),
            4 => "s" + Digits(ref random, 5) + "-" + Digits(ref random, 3) + "-" + Digits(ref random, 4) + "-"
                + Digits(ref random, 1),
            5 => "(SICI)" + Digits(ref random, 4) + "-" + Digits(ref random, 4) + "(" + year + ")"
                + Digits(ref random, 2) + ":" + Digits(ref random, 1) + "<" + Digits(ref random, 3) + "::AID-"
                + letters.ToUpperInvariant() + "1>3.0.CO;2-Z",
            6 => letters + Digits(ref random, 9),
            7 => letters.ToUpperInvariant() + "." + Digits(ref random, 2) + "." + Digits(ref random, 6),
            _ => Digits(ref random, 10) + "-" + Digits(ref random, 2),
        };
        return prefix + "/" + suffix;
    }

    /// <summary>An ISBN with ten or thirteen digits, with or without hyphens; the check digit is arbitrary.</summary>
    public static string Isbn(ref SplitMix random) => random.Next(4) switch
    {
        0 => "978-" + Digits(ref random, 1) + "-" + Digits(ref random, 3) + "-" + Digits(ref random, 5) + "-"
            + Digits(ref random, 1),
        1 => "978" + Digits(ref random, 10),
        2 => Digits(ref random, 1) + "-" + Digits(ref random, 3) + "-" + Digits(ref random, 5) + "-"
            + Digits(ref random, 1),
        _ => Digits(ref random, 9) + "X",
    };

    /// <summary>Writes a web address and sometimes the day it was read.</summary>
    public static void WriteWebAddress(LabelledTextWriter writer, ref SplitMix random, KnownReference known)
    {
        var accessed = random.Chance(0.4) ? Day(ref random) : null;
        var first = accessed is not null && random.Chance(0.4);
        if (first)
        {
            writer.Add(random.Chance(0.5) ? " Retrieved " : " Accessed ");
            writer.Add(FieldLabel.Accessed, accessed);
            writer.Add(random.Chance(0.5) ? ", from " : ". ");
        }
        else
        {
            writer.Add(AddressLeads[random.Next(AddressLeads.Length)]);
        }

        writer.Add(FieldLabel.Url, Address(ref random, known));
        if (accessed is not null && !first)
        {
            var (open, close) = random.Next(8) switch
            {
                0 => (" (Accessed: ", ")"),
                1 => (" [accessed ", "]"),
                2 => (" (abgerufen am ", ")"),
                3 => (" (consulté le ", ")"),
                4 => (". Acesso em: ", "."),
                5 => (" (letzter Zugriff: ", ")"),
                6 => (" (last visited ", ")"),
                _ => (". Accessed ", "."),
            };
            writer.Add(open);
            writer.Add(FieldLabel.Accessed, accessed);
            writer.Add(close);
        }
    }

    private static string Address(ref SplitMix random, KnownReference known)
    {
        var words = (known[FieldLabel.Title] ?? "page").Split(' ').Select(Letters).Where(x => x.Length > 2).ToList();
        var word = words.Count == 0 ? "page" : words[random.Next(words.Count)];
        var host = (random.Chance(0.7) ? "www." : "") + word + (random.Next(5) switch
        {
            0 => ".com",
            1 => ".org",
            2 => ".edu",
            3 => ".de",
            _ => ".gov",
        });
        var path = string.Join(random.Chance(0.5) ? "/" : "-", words.Take(1 + random.Next(4)));
        return (random.Chance(0.6) ? "https://" : random.Chance(0.8) ? "http://" : "") + host + "/" + path
            + (random.Next(4) switch { 0 => ".html", 1 => ".pdf", 2 => "/", _ => "?id=" + Digits(ref random, 4) });
    }

    private static string Day(ref SplitMix random)
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December"];
        var day = (1 + random.Next(28)).ToString(CultureInfo.InvariantCulture);
        var month = random.Next(12);
        var year = (1998 + random.Next(27)).ToString(CultureInfo.InvariantCulture);
        var number = (month + 1).ToString("00", CultureInfo.InvariantCulture);
        return random.Next(4) switch
        {
            0 => $"{months[month]} {day}, {year}",
            1 => $"{day} {months[month]} {year}",
            2 => $"{day}.{number}.{year}",
            _ => $"{year}-{number}-{day.PadLeft(2, '0')}",
        };
    }

    private static string Digits(ref SplitMix random, int count)
    {
        var text = new StringBuilder(count);
        text.Append((char)('1' + random.Next(9)));
        for (var i = 1; i < count; i++)
        {
            text.Append((char)('0' + random.Next(10)));
        }

        return text.ToString();
    }

    private static string Letters(string text) =>
        string.Concat(text.ToLowerInvariant().Where(char.IsAsciiLetter).Take(6)) is { Length: > 0 } letters
            ? letters : "x";
}
