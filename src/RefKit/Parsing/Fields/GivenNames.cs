namespace RefKit.Parsing.Fields;

/// <summary>
/// Given names that are hardly ever family names, folded. With them the order of "Botero Giovanni" is seen, which
/// Italian, Spanish and French books write without a comma. Names that are both ("Martin", "Thomas") are left out.
/// </summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "adolfo", "alberto", "alejandro", "alessandro", "alessandra", "alessio", "alfredo",
        "alvise", "amedeo", "andrea", "angela", "angelica", "anna", "annalisa", "antoine", "antonella", "antonio",
        "armando", "arturo", "attilio", "augusto", "aurelio", "barbara", "bartolomeo", "beatrice", "bernardo",
        "carla", "carlo", "carlos", "caterina", "cecilia", "celestino", "cesare", "chiara", "claudia", "claudio",
        "corrado", "cristina", "cristoforo", "daniela", "daniele", "dieter", "diego", "dino", "domenico", "donatella",
        "edoardo", "elena", "elisabetta", "emanuele", "emilio", "enrico", "ercole", "ernesto", "ettore", "eugenio",
        "fabio", "fabrizio", "federico", "ferdinando", "fernand", "fernando", "filippo", "flaminio", "flavia",
        "flavio", "francesca", "francesco", "francisco", "francois", "francoise", "friedrich", "gabriele",
        "gabriella", "gaetano", "gerard", "gerhard", "gerolamo", "giacinto", "giacomo", "giambattista", "gian",
        "giancarlo", "gianfranco", "gianni", "giangiorgio", "gianluigi", "giannantonio", "gina", "gino", "gioacchino",
        "giorgio", "giovanna", "giovanni", "girolamo", "giulia", "giuliana", "giuliano", "giulio", "giuseppe",
        "giuseppina", "guglielmo", "guido", "guillaume", "gunther", "gustavo", "hans", "heinrich", "helmut", "heinz",
        "ignazio", "ippolito", "jacopo", "jean", "jorge", "jose", "juan", "jurgen", "klaus", "lamberto", "laura",
        "leonardo", "lionello", "lodovico", "lorenzo", "luca", "lucia", "lucio", "ludovico", "luigi",
        "luis", "luisa", "marcello", "marco", "margherita", "maria", "marie", "marina", "mario",
        "massimo", "matilde", "matteo", "maurizio", "michela", "michele", "miguel", "nicola", "nicolo", "olga",
        "orazio", "ottavio", "ottone", "pablo", "paola", "paolo", "pasquale", "patrizia", "pedro", "philippe",
        "piero", "pierre", "pietro", "pompeo", "raffaele", "raffaella", "raimondo", "remo", "renato", "renzo", "riccardo",
        "rita", "roberta", "roberto", "rodolfo", "rosanna", "ruggero", "salvatore", "samuele", "sandra",
        "sandro", "sebastiano", "sergio", "silvana", "silvano", "silvestro", "silvia", "silvio", "simona", "stanislao",
        "stefania", "stefano", "susanna", "teresa", "therese", "tommaso", "ugo", "umberto", "vincenzo",
        "vincenzio", "virgilio", "vittore", "vittoria", "vittorio", "wolfgang",
    };

    public static bool Contains(string folded) => Names.Contains(folded);
}
