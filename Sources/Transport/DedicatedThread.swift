import Glibc

/// A thread of our own, for work that blocks: no such call belongs on a cooperative thread.
///
/// A thread must be joined or let go, once; ``join()`` and ``letGo()`` see to the once.
package final class DedicatedThread: Sendable {
    private let thread: pthread_t
    private let isSettled = Locked(false)

    /// What the thread is to do, in a box that a C pointer can name.
    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread.
    ///
    /// - Throws: ``TransportError`` when the system grants no thread.
    package init(running body: @escaping @Sendable () -> Void) throws(TransportError) {
        // The new thread takes the reference over; when there is none, it is released here.
        let work = unsafe Unmanaged.passRetained(Work(body))
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            throw TransportError(.systemResources, "no thread could be started for transfers (error \(code))")
        }
        self.thread = thread
    }

    /// Waits until the thread has ended. Call it only when the thread is known to be ending: it blocks.
    package func join() {
        if settle() { _ = pthread_join(thread, nil) }
    }

    /// Lets the thread end on its own, unwaited for.
    package func letGo() {
        if settle() { _ = pthread_detach(thread) }
    }

    private func settle() -> Bool {
        isSettled.withLock { isSettled in
            defer { isSettled = true }
            return !isSettled
        }
    }
}
