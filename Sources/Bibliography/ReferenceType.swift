/// The item types of [CSL 1.0.2](https://docs.citationstyles.org/en/1.0.2/specification.html#appendix-iii-types). Raw
/// values are CSL's names.
///
/// How the types of other formats map to them stands in one table, `TypeTable` of `BibliographyFormats`.
public enum ReferenceType: String, Hashable, Sendable, CaseIterable, Codable {
    /// An article of no known kind, such as a preprint.
    case article
    /// An article in a journal.
    case articleJournal = "article-journal"
    /// An article in a magazine.
    case articleMagazine = "article-magazine"
    /// An article in a newspaper.
    case articleNewspaper = "article-newspaper"
    /// A bill before a parliament.
    case bill
    /// A book.
    case book
    /// A radio or television programme.
    case broadcast
    /// A chapter of a book.
    case chapter
    /// A work of antiquity or another classic, cited by its own divisions.
    case classic
    /// A collection of items, as archives keep it.
    case collection
    /// Data.
    case dataset
    /// Anything else.
    case document
    /// An entry of a database, directory or catalogue.
    case entry
    /// An entry of a dictionary.
    case entryDictionary = "entry-dictionary"
    /// An entry of an encyclopedia.
    case entryEncyclopedia = "entry-encyclopedia"
    /// An event, such as a conference.
    case event
    /// A figure of another work.
    case figure
    /// A picture, photograph or other work of art.
    case graphic
    /// A hearing before a parliament or court.
    case hearing
    /// An interview.
    case interview
    /// A court's decision.
    case legalCase = "legal_case"
    /// A law, a decree.
    case legislation
    /// A work that was not published.
    case manuscript
    /// A map.
    case map
    /// A film or video.
    case motionPicture = "motion_picture"
    /// A musical score.
    case musicalScore = "musical_score"
    /// A pamphlet.
    case pamphlet
    /// A paper in proceedings.
    case paperConference = "paper-conference"
    /// A patent.
    case patent
    /// A performance.
    case performance
    /// A journal, newspaper or magazine as a whole.
    case periodical
    /// A letter, message or conversation.
    case personalCommunication = "personal_communication"
    /// A post in a forum or on a platform.
    case post
    /// A post of a weblog.
    case postWeblog = "post-weblog"
    /// An administrative rule.
    case regulation
    /// A report.
    case report
    /// A review.
    case review
    /// A review of a book.
    case reviewBook = "review-book"
    /// A program.
    case software
    /// A recording of sound.
    case song
    /// A talk, lecture or presentation.
    case speech
    /// A standard.
    case standard
    /// A thesis.
    case thesis
    /// A treaty.
    case treaty
    /// A page on the web.
    case webpage
}
