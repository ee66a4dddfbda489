using System.Globalization;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Puts page numbers and running heads between the lines of a list.</summary>
internal sealed class PageHeads
{
    private static readonly string[] Titles =
    [
        "MAGNESIUM AND CHRONIC PAIN", "Journal of Trace Elements", "The Measurement of Thirst in Dry Regions",
        "FRASER ET AL.", "A. Fraser and B. Muir", "Fraser et al. / Salt Research 12 (2010) 1–20", "Chapter 3: Minerals",
        "Bibliography", "References", "Salt and Sleep", "N. Okafor, K. Iwasa / Annals of Water 7 (2011) 101–120",
        "Annals of Water, Vol. 7, No. 3, 2011", "Okafor: On Salt", "Literaturverzeichnis", "Salz und Schlaf",
        "DRY REGIONS OF THE EARTH", "doi:10.1000/salt.2011.07", "Downloaded from example.org on 3 May 2014",
    ];

    private readonly int _form;
    private readonly string _even;
    private readonly string _odd;
    private readonly string _gap;
    private int _page;

    public PageHeads(ref SplitMix random)
    {
        _form = random.Next(8);
        _even = Titles[random.Next(Titles.Length)];
        _odd = random.Chance(0.5) ? _even : Titles[random.Next(Titles.Length)];
        _gap = random.Chance(0.5) ? "\n" : "";
        _page = 2 + random.Next(900);
    }

    /// <summary>The list in pages.</summary>
    public string Put(string list, int linesPerPage)
    {
        var lines = list.Split('\n');
        var pages = new System.Text.StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            pages.Append(lines[i]).Append('\n');
            if (i % linesPerPage == linesPerPage - 1 && i + 1 < lines.Length)
            {
                pages.Append(_gap).Append(Between()).Append(_gap);
            }
        }

        return pages.ToString();
    }

    private string Between()
    {
        var page = _page.ToString(CultureInfo.InvariantCulture);
        var next = (_page + 1).ToString(CultureInfo.InvariantCulture);
        var head = _page % 2 == 0 ? _even : _odd;
        _page++;
        return _form switch
        {
            0 => page + "\n",
            1 => $"{page}\n\n{head}\n",
            2 => $"\f{next} {head}\n",
            3 => $"{head} {page}\n",
            4 => $"- {page} -\n\f{head}\n",
            5 => $"Page {page}\n",
            6 => $"\n\f{head}\n\n",
            _ => $"{page}\n\f{head}\n",
        };
    }
}
