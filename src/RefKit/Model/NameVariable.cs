namespace RefKit;

/// <summary>The name variables of CSL 1.0.2 (specification, Appendix IV).</summary>
public enum NameVariable
{
    /// <summary><c>author</c>: The author.</summary>
    Author,

    /// <summary><c>chair</c>: The chair of a session.</summary>
    Chair,

    /// <summary><c>collection-editor</c>: The editor of the series.</summary>
    CollectionEditor,

    /// <summary><c>compiler</c>: The compiler.</summary>
    Compiler,

    /// <summary><c>composer</c>: The composer.</summary>
    Composer,

    /// <summary><c>container-author</c>: The author of the container.</summary>
    ContainerAuthor,

    /// <summary><c>contributor</c>: A minor contributor, such as "with".</summary>
    Contributor,

    /// <summary><c>curator</c>: The curator of an exhibition.</summary>
    Curator,

    /// <summary><c>director</c>: The director of a film.</summary>
    Director,

    /// <summary><c>editor</c>: The editor.</summary>
    Editor,

    /// <summary><c>editorial-director</c>: The director of an editorial board (directeur de la publication).</summary>
    EditorialDirector,

    /// <summary><c>editor-translator</c>: The persons who edited and translated.</summary>
    EditorTranslator,

    /// <summary><c>executive-producer</c>: The executive producer.</summary>
    ExecutiveProducer,

    /// <summary><c>guest</c>: The guest of a broadcast.</summary>
    Guest,

    /// <summary><c>host</c>: The host of a broadcast.</summary>
    Host,

    /// <summary><c>illustrator</c>: The illustrator.</summary>
    Illustrator,

    /// <summary><c>interviewer</c>: The interviewer.</summary>
    Interviewer,

    /// <summary><c>narrator</c>: The narrator of an audio book.</summary>
    Narrator,

    /// <summary><c>organizer</c>: The organizer of an event.</summary>
    Organizer,

    /// <summary><c>original-author</c>: The author of the original version.</summary>
    OriginalAuthor,

    /// <summary><c>performer</c>: The performer.</summary>
    Performer,

    /// <summary><c>producer</c>: The producer.</summary>
    Producer,

    /// <summary><c>recipient</c>: The recipient of a letter.</summary>
    Recipient,

    /// <summary><c>reviewed-author</c>: The author of the reviewed item.</summary>
    ReviewedAuthor,

    /// <summary><c>script-writer</c>: The writer of the script.</summary>
    ScriptWriter,

    /// <summary><c>series-creator</c>: The creator of a series.</summary>
    SeriesCreator,

    /// <summary><c>translator</c>: The translator.</summary>
    Translator,
}
