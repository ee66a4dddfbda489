using RefKit.Training.Data;

namespace RefKit.Cli.Commands;

/// <summary>Reads files of labelled references for training and evaluation.</summary>
internal static class LabelledInput
{
    /// <exception cref="UserErrorException">A file cannot be read; the message names file and line.</exception>
    public static List<LabelledReference> Read(IEnumerable<string> paths)
    {
        var references = new List<LabelledReference>();
        foreach (var path in paths)
        {
            try
            {
                references.AddRange(LabelledFile.Read(path));
            }
            catch (InvalidDataException e)
            {
                throw new UserErrorException(e.Message);
            }
            catch (FileNotFoundException)
            {
                throw new UserErrorException($"{path}: there is no such file.");
            }
            catch (DirectoryNotFoundException)
            {
                throw new UserErrorException($"{path}: there is no such folder.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UserErrorException($"{path}: cannot be read: {e.Message}");
            }
        }

        return references;
    }
}
