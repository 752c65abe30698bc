import FuzzTargets

/// The function that libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    if let violation = FuzzTarget.bibTeX.violation(of: bytes) {
        // A fuzzer keeps the inputs that trap.
        preconditionFailure(violation)
    }
    return 0
}
