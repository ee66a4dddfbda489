using System.Globalization;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Augmentation;

internal sealed partial class ReferenceStyler
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    // "Storia di Venezia, II, Milano 1960", "..., vol. II", "..., 3 voll.", "... Bd. 2": the volume of a work behind
    // its title, or how many there are.
    private void WriteVolumeOfBook(LabelledTextWriter writer, string? volume, double chance)
    {
        if (!_random.Chance(chance))
        {
            return;
        }

        writer.Add(_random.Chance(0.8) ? writer.HasStop ? " " : ", " : writer.HasStop ? " " : ". ");
        if (volume is null && _random.Chance(0.25))
        {
            string[] words = ["voll", "voll", "vol", "vols", "Bde", "tt", "tomi", "t"];
            var count = (2 + _random.Next(6)).ToString(CultureInfo.InvariantCulture);
            writer.Add(FieldLabel.Volume, count + " " + words[_random.Next(words.Length)]);
            writer.Add(_random.Chance(0.8) ? "." : "");
            return;
        }

        string[] leads = ["", "", "", "", "vol. ", "vol. ", "vol. ", "Vol. ", "t. ", "T. ", "tomo ", "tome ", "Bd. "];
        writer.Add(leads[_random.Next(leads.Length)]);
        var number = _random.Next(Roman.Length);
        volume ??= _random.Chance(0.75) ? Roman[number] : (number + 1).ToString(CultureInfo.InvariantCulture);
        writer.Add(FieldLabel.Volume, volume + (_random.Chance(0.04) ? "/1" : ""));
    }
}
