public import Bibliography
import Foundation
import Web

/// Derives verification from evidence. It never fetches, opens or asks the time: the same evidence gives the same
/// verification.
public struct Judge: Sendable {
    /// What a user set.
    public let settings: JudgeSettings

    /// Creates a judge.
    public init(settings: JudgeSettings = JudgeSettings()) {
        self.settings = settings
    }

    /// Judges one reference.
    public func verification(of evidence: Evidence) -> ReferenceVerification {
        let judgement = Judgement(evidence, settings: settings)
        let deciding = judgement.decidingAttempt
        var live: [FieldComparison] = []
        if let attempt = deciding?.attempt, let observation = attempt.live.observation, let page = observation.page,
            observation.exchange.answer.map({ (200...299).contains($0.status) }) ?? false
        {
            live = PageComparison(of: evidence.reference, with: page).fields
        }
        return ReferenceVerification(
            evidence: evidence, verdict: judgement.verdict, decidingAttempt: judgement.deciding, liveComparison: live,
            captureComparison: deciding?.captured?.fields ?? [], comparedCapture: deciding?.bracket.nearest,
            accessed: deciding?.accessed, findings: judgement.findings, liveReason: deciding?.live.reason)
    }

    /// Whether evidence gathered so far confirms one reading of a URL, so that no further reading need be tried.
    public func isConfirmed(_ attempt: Attempt, of reference: Reference) -> Bool {
        let evidence = Evidence(
            reference: reference, articleIssued: nil, runDate: .distantPast, isOffline: false, attempts: [attempt],
            citations: [], hasTextCitations: false)
        return Judgement.confirms(Judgement(evidence, settings: settings).verdict)
    }
}
