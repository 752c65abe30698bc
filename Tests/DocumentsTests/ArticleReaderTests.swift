import Documents
import Testing

@Suite struct ArticleReaderTests {}
