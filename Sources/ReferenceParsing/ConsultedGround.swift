/// Why a date is taken for the consulted one; the better ground has the higher value.
enum ConsultedGround: Int {
    /// A word before it says so: `accessed`.
    case said = 60
    /// A word that stands as a label says so: `Zugriff:`.
    case labelled = 58
    /// A word behind it says so: `2014年6月30日访问`.
    case saidBehind = 56
    /// `[cited 2014 Nov 30]`
    case cited = 52
    /// `[EB/OL]. (2012-05-03)[2013-06-11]`: the day in brackets is that of reading, the one in parentheses of issue.
    case typeMark = 50
    /// A word says so that says much else elsewhere: `(seen 2014-06-30)`.
    case hinted = 45
    /// `Web. 2 Aug. 2014.`, `[en ligne (13 janvier 2016)]`
    case medium = 42
    /// `http://… (Date: 03.08.2004)`
    case dated = 40
    /// `http://… (31. Juli 2004)`
    case bracketBehindURL = 36
    /// `http://…, Stand: 12.04.2008`: when nothing else is said, German lists mean the day of reading.
    case state = 34
    /// `http://…, 25.4.2007.`
    case behindURL = 32
    /// The second of two days, right before the URL, as the Modern Language Association prints it:
    /// `28 Mar. 2002. 15 May 2002 <http://…>`.
    case secondDay = 20
    /// `2012 4 abr 2016; 119: 412`: a later day between year and volume, where Vancouver style has `[cited …]`.
    case lostCue = 15

    init(_ kind: DateContext.Announcement.Kind) {
        self =
            switch kind {
            case .strong: .said
            case .noun: .labelled
            case .cited: .cited
            case .weak: .hinted
            case .date: .dated
            case .state, .anti: .state
            }
    }

    /// How sure the reader can be.
    var confidence: Double {
        switch self {
        case .said: 0.95
        case .labelled: 0.93
        case .saidBehind, .cited, .typeMark: 0.9
        case .hinted, .medium, .dated: 0.7
        case .bracketBehindURL, .state, .behindURL, .secondDay: 0.6
        case .lostCue: 0.4
        }
    }
}
