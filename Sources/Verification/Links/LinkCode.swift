import Web

/// The stable codes of outcomes, besides `http-` with a status and the codes of ``TransferFailure/Kind``.
public enum LinkCode {
    /// A permanent redirect leads to the page (301, 308).
    public static let movedPermanently = "moved-permanently"
    /// A temporary redirect leads to the page (302, 303, 307).
    public static let movedTemporarily = "moved-temporarily"
    /// The registry knows the DOI, whatever the publisher's server answers.
    public static let doiRegistered = "doi-registered"
    /// The registry does not know the DOI.
    public static let doiNotRegistered = "doi-not-registered"
    /// A page that asks for a sign of life or a login stands in the way.
    public static let challenge = "challenge"
    /// A success status for a page that is not there.
    public static let softNotFound = "soft-404"
    /// The page answers, and has no such place.
    public static let fragmentNotFound = "fragment-not-found"
    /// The page answers, and was too long to be searched for the place.
    public static let fragmentNotChecked = "fragment-not-checked"
    /// There is no such file.
    public static let fileNotFound = "file-not-found"
    /// There is such a file.
    public static let fileFound = "file-found"
    /// The FTP server has such a file or folder.
    public static let ftpFound = "ftp-found"
    /// The mail address is well formed; whether anybody reads it is not asked.
    public static let mailSyntax = "mail-syntax"
    /// What stands there cannot be read as a URL or mail address.
    public static let syntax = "syntax"
    /// An inline comment leaves it out.
    public static let comment = "comment"
    /// A pattern leaves it out.
    public static let pattern = "pattern"
    /// The run asked nothing of the network.
    public static let offline = "offline"
    /// A scheme that is not asked.
    public static let scheme = "scheme"
}
