using System.Text.Json;
using RefKit.Casing.Models;
using RefKit.Parsing;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Languages;
using RefKit.Parsing.Models;
using RefKit.Parsing.Tokens;
using RefKit.Parsing.Splitting;
using RefKit.Training;
using RefKit.Training.Augmentation;
using RefKit.Training.Casing;
using RefKit.Training.Data;
using RefKit.Training.Evaluation;
using RefKit.Training.Languages;
using RefKit.Training.Lists;
using RefKit.Training.Optimization;

const string Usage = """
    RefKit.Training [train] [--train FILE] [--dev FILE] [--out FILE] [--hold-out N] [--passes N] [--rate X] ...
    RefKit.Training evaluate [--dev FILE] [--model FILE] [--predictions FILE]
    RefKit.Training train-lists [--train FILE] [--records FILE] [--out FILE] [--hold-out N]
    RefKit.Training evaluate-lists [--dev FILE] [--model FILE] [--family NAME] [--losses FILE] [--speed yes] [--hold-out N]
    RefKit.Training train-languages [--train FILE] [--records FILE] [--out FILE]
    RefKit.Training evaluate-languages [--dev FILE] [--records FILE] [--titles FILE] [--model FILE] [--wrong N]
    RefKit.Training train-casing [--data FOLDER] [--out FILE] [--develop yes] [--passes N] [--rate X] [--ridge X] [--dropout X] ...
    RefKit.Training evaluate-casing [--data FOLDER] [--model FILE] [--report yes] [--failures FILE]
    RefKit.Training split < a text with a list > its entries, one a line, then what was done
    RefKit.Training label [--model FILE] < JSON lines with "id" and "text" > JSON lines with "spans"
    """;

try
{
    var arguments = new Arguments(args);
    switch (arguments.Command)
    {
        case "train":
            Train(arguments);
            return 0;
        case "evaluate":
            Evaluate(LoadModel(arguments), LabelledReferenceFile.Read(arguments["dev"] ?? DefaultPaths.Dev),
                arguments["predictions"]);
            return 0;
        case "label":
            Label(LoadModel(arguments));
            return 0;
        case "train-lists":
            TrainLists(arguments);
            return 0;
        case "train-languages":
            TrainLanguages(arguments);
            return 0;
        case "evaluate-languages":
            EvaluateLanguages(arguments);
            return 0;
        case "train-casing":
            TrainCasing(arguments);
            return 0;
        case "evaluate-casing":
            EvaluateCasing(arguments);
            return 0;
        case "split":
            Split(Console.In.ReadToEnd());
            return 0;
        case "evaluate-lists":
            EvaluateLists(arguments);
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (Exception e) when (e is IOException or InvalidDataException or ArgumentException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

static void Train(Arguments arguments)
{
    var defaults = TrainingOptions.Default;
    var options = defaults with
    {
        Passes = arguments.Number("passes", defaults.Passes),
        NetworkPasses = arguments.Number("network-passes", defaults.NetworkPasses),
        JointPasses = arguments.Number("joint-passes", defaults.JointPasses),
        Branches = arguments.Number("branches", defaults.Branches),
        Rate = arguments.Real("rate", defaults.Rate),
        Ridge = arguments.Real("ridge", defaults.Ridge),
        Dropout = arguments.Real("dropout", defaults.Dropout),
        FeatureMinimum = arguments.Number("feature-minimum", defaults.FeatureMinimum),
        MaxFeatures = arguments.Number("max-features", defaults.MaxFeatures),
        NetworkRate = arguments.Real("network-rate", defaults.NetworkRate),
        HiddenDropout = arguments.Real("hidden-dropout", defaults.HiddenDropout),
        EmbeddingDropout = arguments.Real("embedding-dropout", defaults.EmbeddingDropout),
        Temperature = arguments.Real("temperature", defaults.Temperature),
        CslStyled = arguments.Real("csl-styled", defaults.CslStyled),
        Seed = (ulong)arguments.Number("seed", (int)defaults.Seed),
    };
    var references = LabelledReferenceFile.Read(arguments["train"] ?? DefaultPaths.Train);
    List<LabelledReference> test;
    if (arguments["hold-out-source"] is { } sources)
    {
        // How well the model does on collections it has not seen.
        test = [.. references.Where(x => sources.Split(',').Contains(x.Source))];
        references = [.. references.Except(test)];
    }
    else if (arguments.Number("hold-out", 0) is > 0 and var every)
    {
        // Every n-th reference by the hash of its name, for decisions that must not be made on the dev file.
        var fold = arguments.Number("fold", 0);
        test = [.. references.Where(x => IsHeldOut(x, every, fold))];
        references = [.. references.Where(x => !IsHeldOut(x, every, fold))];
    }
    else
    {
        test = LabelledReferenceFile.Read(arguments["dev"] ?? DefaultPaths.Dev);
    }

    if (arguments.Number("eighths", 8) is < 8 and var eighths)
    {
        // Of the labelled references so many of eight, by the hash of their names: the learning curve.
        references = [.. references.Where(x => TokenHash.Folded(x.Id + "/eighth") % 8 < (ulong)eighths)];
    }

    references = [.. references.Select(LabelCorrections.Apply)];
    test = arguments["dev"] is null ? [.. test.Select(LabelCorrections.Apply)] : test;
    var csl = options.CslStyled > 0 ? new CslStyler(
        StyleShelf.Read(DefaultPaths.Styles, DefaultPaths.Locales, every: 4), options.Seed + 7) : null;
    var examples = ExampleMaker.Make(references, arguments.Real("styled", options.Styled),
        arguments.Real("damaged", options.Damaged), arguments.Real("made-weight", options.MadeWeight), options.Seed, csl,
        options.CslStyled);
    var records = (arguments["records"] ?? DefaultPaths.Records) is not "none" and var recordFile
        ? ExampleMaker.FromRecords(BibTeXRecords.Read(recordFile), options.Seed, csl) : [];
    var share = arguments.Real("record-share", options.RecordShare);
    examples.AddRange(ExampleMaker.Sample(records, references.Count, share,
        arguments.Real("made-weight", options.MadeWeight), options.Seed));
    references.AddRange(records);
    if (arguments.Number("own-records", 4) is > 0 and var times)
    {
        // The same records in several forms, which the lexicon counts once.
        var own = OwnRecords.Read().ToList();
        var origin = references.Count;
        for (var i = 0; i < times; i++)
        {
            var made = ExampleMaker.FromRecords(own, options.Seed + 11 + (ulong)i, csl, "own/");
            examples.AddRange(ExampleMaker.Sample(
                made, origin, 1, arguments.Real("made-weight", options.MadeWeight), options.Seed + 11 + (ulong)i));
            references.AddRange(i == 0 ? made : []);
        }
    }

    if (arguments["show-made"] is { } shown)
    {
        File.WriteAllLines(shown, examples.Where(x => x.Weight < 1).Select(x => LabelLines.Write(
            x.Reference.Id, new LabelledText(x.Reference.Text, [.. x.Reference.Spans], 1))));
    }

    var model = TrainingRun.Train(references, examples, options, Console.Out);
    if (arguments["out"] is { } path)
    {
        using var file = File.Create(path);
        CrfModelFile.Write(file, model);
        Console.WriteLine($"{path}: {file.Length} bytes");
    }

    Evaluate(new SequenceLabeller(model), test, arguments["predictions"]);
}

static void TrainLists(Arguments arguments)
{
    var references = LabelledReferenceFile.Read(arguments["train"] ?? DefaultPaths.Train);
    if (arguments.Number("hold-out", 0) is > 0 and var every)
    {
        references = [.. references.Where(x => !IsHeldOut(x, every))];
    }

    // The same references in other styles, beside their neighbours, so that no list is known by heart.
    var csl = new CslStyler(StyleShelf.Read(DefaultPaths.Styles, DefaultPaths.Locales, every: 4), 8);
    var records = ExampleMaker.FromRecords(BibTeXRecords.Read(arguments["records"] ?? DefaultPaths.Records), 1, csl);
    var examples = ExampleMaker.Make(references, arguments.Real("styled", 0.6f), 0, 1, 1, csl,
        arguments.Real("csl-styled", 0.5f)).Concat(ExampleMaker.Sample(records, references.Count,
        arguments.Real("record-share", 0.05f), 1, 1)).Select(static x => x.Reference);
    var model = new BoundaryTraining(
        [.. examples.Select(ReferenceTexts.Read).Where(static x => x.Text.Length > 0)], 1, Console.Out).Train();
    if (arguments["out"] is { } path)
    {
        using var file = File.Create(path);
        model.Write(file);
        Console.WriteLine($"{path}: {file.Length} bytes");
    }
}

static void EvaluateLists(Arguments arguments)
{
    var references = LabelledReferenceFile.Read(arguments["dev"] ?? DefaultPaths.Dev);
    if (arguments.Number("hold-out", 0) is > 0 and var every)
    {
        references = [.. references.Where(x => IsHeldOut(x, every))];
    }

    using var losses = arguments["losses"] is { } path ? File.CreateText(path) : null;
    using var file = arguments["model"] is { } modelPath ? File.OpenRead(modelPath) : null;
    var model = file is null ? BoundaryModel.Default : BoundaryModel.Read(file);
    if (arguments["speed"] is "yes")
    {
        new ListEvaluation(references, 11, model).MeasureSpeed(Console.Out, arguments["family"]);
        return;
    }

    new ListEvaluation(references, 11, model).Write(Console.Out, losses, arguments["family"]);
}

static void TrainLanguages(Arguments arguments)
{
    var profile = new LanguageTraining(Console.Out).Train(
        LabelledReferenceFile.Read(arguments["train"] ?? DefaultPaths.Train),
        BibTeXRecords.Read(arguments["records"] ?? DefaultPaths.Records),
        (ulong)arguments.Number("seed", 7), arguments.Real("temperature", 1.1f));
    if (arguments["out"] is { } path)
    {
        using var file = File.Create(path);
        profile.Write(file);
        Console.WriteLine($"{path}: {file.Length} bytes");
    }
}

static void EvaluateLanguages(Arguments arguments)
{
    using var file = arguments["model"] is { } path ? File.OpenRead(path) : null;
    var evaluation = new LanguageEvaluation(
        file is null ? LanguageGuesser.Default : new LanguageGuesser(LanguageProfile.Read(file)));
    var references = LabelledReferenceFile.Read(arguments["dev"] ?? DefaultPaths.Dev);
    foreach (var reference in references.Where(static x => x.Language is not null))
    {
        evaluation.Add("references", LanguageTitles.TextOf(reference), null, reference.Text, reference.Language!);
    }

    foreach (var (text, tag) in LanguageTitles.FromGlottolog(
        BibTeXRecords.Read(arguments["records"] ?? DefaultPaths.Records)))
    {
        if (tag is not null && LanguageTitles.IsHeldOut(text))
        {
            evaluation.Add("Glottolog", text, null, "", tag);
        }
    }

    // Lines of a language, a tab and a title.
    foreach (var line in arguments["titles"] is { } titles ? File.ReadLines(titles) : [])
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        evaluation.Add("titles", line[(tab + 1)..], null, "", line[..tab]);
    }

    evaluation.Write(Console.Out, arguments.Number("wrong", 40));
    evaluation.MeasureSpeed(references, Console.Out);
}

static void TrainCasing(Arguments arguments)
{
    var defaults = new CasingTrainingOptions();
    var options = defaults with
    {
        Passes = arguments.Number("passes", defaults.Passes),
        Rate = arguments.Real("rate", defaults.Rate),
        Ridge = arguments.Real("ridge", defaults.Ridge),
        Dropout = arguments.Real("dropout", defaults.Dropout),
        MinNames = arguments.Number("min-names", defaults.MinNames),
        MinForms = arguments.Number("min-forms", defaults.MinForms),
        ListWorth = arguments.Number("list-worth", defaults.ListWorth),
        LanguageWorth = arguments.Number("language-worth", defaults.LanguageWorth),
        Temperature = arguments.Real("temperature", defaults.Temperature),
        Seed = (ulong)arguments.Number("seed", (int)defaults.Seed),
    };
    var data = arguments["data"] ?? DefaultPaths.Data;
    var isDevelopment = arguments["develop"] is "yes";
    var model = CasingRun.Train(data, options, isDevelopment, Console.Out);
    using var buffer = new MemoryStream();
    model.Write(buffer);
    if (arguments["out"] is { } path)
    {
        File.WriteAllBytes(path, buffer.ToArray());
        Console.WriteLine($"{path}: {buffer.Length} bytes");
    }

    // As it will be read: with rounded weights.
    buffer.Position = 0;
    CasingRun.Report(CasingModel.Read(buffer), data, !isDevelopment, Console.Out, null);
}

static void EvaluateCasing(Arguments arguments)
{
    using var file = arguments["model"] is { } path ? File.OpenRead(path) : null;
    using var failures = arguments["failures"] is { } failurePath ? File.CreateText(failurePath) : null;
    CasingRun.Report(
        file is null ? CasingModel.Default : CasingModel.Read(file), arguments["data"] ?? DefaultPaths.Data,
        arguments["report"] is "yes", Console.Out, failures);
}

static void Split(string text)
{
    var list = ReferenceListSplitter.Split(text);
    foreach (var entry in list.Entries)
    {
        Console.WriteLine($"{entry.Label}\t{entry.Text}");
    }

    foreach (var note in list.Notes)
    {
        Console.WriteLine($"# {note.Code} {note.Range} {note.Message}");
    }
}

static bool IsHeldOut(LabelledReference reference, int every, int fold = 0) =>
    TokenHash.Folded(reference.Id) % (ulong)every == (ulong)fold;

static SequenceLabeller LoadModel(Arguments arguments)
{
    if (arguments["model"] is not { } path)
    {
        return SequenceLabeller.Default;
    }

    using var file = File.OpenRead(path);
    return SequenceLabeller.Load(file);
}

static void Evaluate(SequenceLabeller labeller, List<LabelledReference> references, string? predictions)
{
    var scorer = new FieldScorer();
    using var output = predictions is null ? null : new StreamWriter(predictions);
    foreach (var reference in references)
    {
        var found = labeller.Label(reference.Text);
        scorer.Add(reference, found);
        output?.WriteLine(LabelLines.Write(reference.Id, found));
    }

    scorer.Write(Console.Out);
    var loss = references.Average(x => Likelihood.LossOf(labeller, x));
    Console.WriteLine(FormattableString.Invariant($"loss {loss:F4} a reference"));
}

static void Label(SequenceLabeller labeller)
{
    while (Console.In.ReadLine() is { } line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString() ?? "";
        var id = json.RootElement.TryGetProperty("id", out var given) ? given.ToString() : "";
        Console.Out.WriteLine(LabelLines.Write(id, labeller.Label(text)));
    }
}
