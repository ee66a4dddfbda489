using System.Globalization;
using RefKit.Casing;
using RefKit.Casing.Models;

namespace RefKit.Training.Casing;

/// <summary>The commands <c>train-casing</c> and <c>evaluate-casing</c>.</summary>
internal static class CasingRun
{
    private const int ReportParts = 2;
    private const int DevelopmentParts = 4;

    /// <summary>Trains on all titles but those that are kept for measuring, and those of which there are two
    /// writings.</summary>
    /// <param name="data">The folder of the data.</param>
    /// <param name="options">How.</param>
    /// <param name="isDevelopment">Whether the titles for developing are kept too.</param>
    /// <param name="log">What is done.</param>
    public static CasingModel Train(string data, CasingTrainingOptions options, bool isDevelopment, TextWriter log)
    {
        var kept = isDevelopment ? DevelopmentParts : ReportParts;
        var titles = TitleCorpus.Read(data).ToList();
        var paired = TitlePairs.Find(titles).Select(static x => x.Folded).ToHashSet(StringComparer.Ordinal);
        return new CasingTraining(options, log).Train(
            titles.Where(x => x.MayTrain && TitleKinds.Fold(x.Text) is var folded && !paired.Contains(folded)
                && TitlePairs.PartOf(folded) >= kept),
            NameCorpus.Read(data, x => TitlePairs.PartOf(TitleKinds.Fold(x)) >= kept));
    }

    /// <summary>Titles that people wrote in two ways: true pairs. Odd parts are for developing, even ones for
    /// reporting.</summary>
    public static List<TitlePair> TruePairs(IEnumerable<CorpusTitle> titles, bool forReport) =>
        [.. TitlePairs.Find(titles).Where(x => TitlePairs.PartOf(x.Folded) % 2 == 0 == forReport)];

    /// <summary>Titles in sentence case that the model has not seen, in title case or capitals by script.</summary>
    public static List<TitlePair> MadePairs(IEnumerable<CorpusTitle> titles, bool forReport, bool capitals)
    {
        var pairs = new List<TitlePair>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            var folded = TitleKinds.Fold(title.Text);
            var part = TitlePairs.PartOf(folded);
            if (part >= DevelopmentParts || part < ReportParts != forReport || !known.Add(folded))
            {
                continue;
            }

            var words = TitlePairs.WordsOf(title.Text);
            if (words.Count is > 2 and < 80 && TitleKinds.Of(words) == TitleKind.Sentence
                && TitlePairs.IsEnglish(title.Text))
            {
                var made = capitals ? CaseMaker.Capitals(title.Text) : CaseMaker.TitleCase(title.Text);
                pairs.Add(new TitlePair(folded, title.Text, made, title.Source));
            }
        }

        return pairs;
    }

    /// <summary>Scores the sentence case of the other writings.</summary>
    public static CasingEvaluation Evaluate(CasingModel model, IEnumerable<TitlePair> pairs, TextWriter? failures)
    {
        var evaluation = new CasingEvaluation(failures);
        var caser = new SentenceCaser(model);
        foreach (var pair in pairs)
        {
            evaluation.Add(pair.Other, caser.Apply(pair.Other, CasingOptions.Default), pair.Sentence);
        }

        return evaluation;
    }

    /// <summary>Prints the scores of all sets.</summary>
    public static void Report(CasingModel model, string data, bool forReport, TextWriter log, TextWriter? failures)
    {
        var titles = TitleCorpus.Read(data).ToList();
        log.WriteLine("true pairs");
        Print(TruePairs(titles, forReport));
        log.WriteLine("title case by script");
        Print(MadePairs(titles, forReport, capitals: false));
        log.WriteLine("capitals by script");
        Print(MadePairs(titles, forReport, capitals: true));

        void Print(List<TitlePair> pairs)
        {
            var all = new List<(double Confidence, bool IsRight)>();
            foreach (var group in pairs.GroupBy(static x => x.Source, StringComparer.Ordinal)
                .OrderBy(static x => x.Key, StringComparer.Ordinal))
            {
                failures?.WriteLine($"# {group.Key}");
                var evaluation = Evaluate(model, group, failures);
                log.WriteLine($"  {group.Key,-12} {evaluation.Score}");
                all.AddRange(evaluation.Confidences);
            }

            log.WriteLine($"  {"all",-12} {Evaluate(model, pairs, null).Score}");
            foreach (var bin in all.GroupBy(static x => Math.Min(9, (int)(x.Confidence * 10))).OrderBy(static x => x.Key))
            {
                log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"    confidence {bin.Key / 10.0:F1}: {bin.Count(),5} titles, {bin.Average(static x => x.Confidence):P1} expected, {bin.Average(static x => x.IsRight ? 1 : 0):P1} right"));
            }
        }
    }
}
