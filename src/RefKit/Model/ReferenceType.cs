namespace RefKit;

/// <summary>The 45 item types of CSL 1.0.2 (specification, Appendix III).</summary>
public enum ReferenceType
{
    /// <summary><c>article</c>: A preprint, working paper or other article not in a periodical.</summary>
    Article,

    /// <summary><c>article-journal</c>: An article in a journal.</summary>
    ArticleJournal,

    /// <summary><c>article-magazine</c>: An article in a magazine.</summary>
    ArticleMagazine,

    /// <summary><c>article-newspaper</c>: An article in a newspaper.</summary>
    ArticleNewspaper,

    /// <summary><c>bill</c>: A proposed law.</summary>
    Bill,

    /// <summary><c>book</c>: A book, or a book-length work.</summary>
    Book,

    /// <summary><c>broadcast</c>: A radio or television broadcast, or a podcast episode.</summary>
    Broadcast,

    /// <summary><c>chapter</c>: A part of a book with its own title.</summary>
    Chapter,

    /// <summary><c>classic</c>: A classical or ancient work, often cited by standard divisions.</summary>
    Classic,

    /// <summary><c>collection</c>: An archival collection or a collection of works.</summary>
    Collection,

    /// <summary><c>dataset</c>: A data set.</summary>
    Dataset,

    /// <summary><c>document</c>: A work of no other type; the type to fall back on.</summary>
    Document,

    /// <summary><c>entry</c>: An entry in a database, dictionary or catalogue.</summary>
    Entry,

    /// <summary><c>entry-dictionary</c>: An entry in a dictionary.</summary>
    EntryDictionary,

    /// <summary><c>entry-encyclopedia</c>: An entry in an encyclopedia.</summary>
    EntryEncyclopedia,

    /// <summary><c>event</c>: An organised event itself, such as an exhibition or a conference.</summary>
    Event,

    /// <summary><c>figure</c>: An illustration or figure in a work.</summary>
    Figure,

    /// <summary><c>graphic</c>: A still visual work, such as a photograph or a painting.</summary>
    Graphic,

    /// <summary><c>hearing</c>: A hearing of a government body.</summary>
    Hearing,

    /// <summary><c>interview</c>: An interview of one or more persons.</summary>
    Interview,

    /// <summary><c>legal_case</c>: A judgment or a legal case.</summary>
    LegalCase,

    /// <summary><c>legislation</c>: A law or resolution in force.</summary>
    Legislation,

    /// <summary><c>manuscript</c>: An unpublished manuscript.</summary>
    Manuscript,

    /// <summary><c>map</c>: A geographic map.</summary>
    Map,

    /// <summary><c>motion_picture</c>: A film or another video recording.</summary>
    MotionPicture,

    /// <summary><c>musical_score</c>: The printed score of a piece of music.</summary>
    MusicalScore,

    /// <summary><c>pamphlet</c>: A short, often unpublished work of a few pages.</summary>
    Pamphlet,

    /// <summary><c>paper-conference</c>: A paper given at a conference and published in its proceedings.</summary>
    PaperConference,

    /// <summary><c>patent</c>: A patent for an invention.</summary>
    Patent,

    /// <summary><c>performance</c>: A live performance of a work.</summary>
    Performance,

    /// <summary><c>periodical</c>: A whole periodical, or an issue of one.</summary>
    Periodical,

    /// <summary><c>personal_communication</c>: A letter, e-mail or talk between persons.</summary>
    PersonalCommunication,

    /// <summary><c>post</c>: A post on a forum or a social medium.</summary>
    Post,

    /// <summary><c>post-weblog</c>: A post on a weblog.</summary>
    PostWeblog,

    /// <summary><c>regulation</c>: An administrative order of a government.</summary>
    Regulation,

    /// <summary><c>report</c>: A technical report, working paper or government report.</summary>
    Report,

    /// <summary><c>review</c>: A review of another work.</summary>
    Review,

    /// <summary><c>review-book</c>: A review of a book.</summary>
    ReviewBook,

    /// <summary><c>software</c>: A computer program, an app or a video game.</summary>
    Software,

    /// <summary><c>song</c>: A recording of sound, such as an album or a track.</summary>
    Song,

    /// <summary><c>speech</c>: A speech, lecture or presentation.</summary>
    Speech,

    /// <summary><c>standard</c>: A technical standard.</summary>
    Standard,

    /// <summary><c>thesis</c>: A thesis or dissertation.</summary>
    Thesis,

    /// <summary><c>treaty</c>: A treaty between nations.</summary>
    Treaty,

    /// <summary><c>webpage</c>: A website or a page on one.</summary>
    Webpage,
}
