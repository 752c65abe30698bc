import CEntryModel
import EntryLabelling

/// The labeller with the model that is part of the binary.
enum EmbeddedModel {
    /// Nil only if the binary was built with a file that is no model; a test says that it was not.
    static let labeller: EntryLabeller? = LabelModel(bytes: bytes).map(EntryLabeller.init)

    private static var bytes: [UInt8] {
        // The pointer leads to a constant of the binary of exactly this size, which is there as long as the process is.
        unsafe Array(UnsafeBufferPointer(start: entry_model_bytes(), count: entry_model_size()))
    }
}
