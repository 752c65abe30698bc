import PageMetadata

extension ReferenceVerification {
    /// The same with more findings, sorted in.
    public func adding(_ more: [Finding]) -> ReferenceVerification {
        let all = findings + more
        let sorted = all.enumerated()
            .sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }
            .map(\.element)
        return replacing(evidence: evidence, findings: sorted)
    }

    /// The same without the text of pages, which only judging needs: a run over many references stays small.
    public var withoutPageTexts: ReferenceVerification {
        let attempts = evidence.attempts.map { attempt in
            let captures = attempt.captures.map { CaptureObservation(capture: $0.capture, page: $0.page?.withoutText) }
            return Attempt(
                candidate: attempt.candidate, live: attempt.live.withoutText, timeline: attempt.timeline,
                captures: captures)
        }
        let evidence = Evidence(
            reference: evidence.reference, articleIssued: evidence.articleIssued, runDate: evidence.runDate,
            isOffline: evidence.isOffline, attempts: attempts, notAttempted: evidence.notAttempted,
            citations: evidence.citations, hasTextCitations: evidence.hasTextCitations,
            isListedWithoutCitation: evidence.isListedWithoutCitation)
        return replacing(evidence: evidence, findings: findings)
    }

    private func replacing(evidence: Evidence, findings: [Finding]) -> ReferenceVerification {
        ReferenceVerification(
            evidence: evidence, verdict: verdict, decidingAttempt: decidingAttempt, liveComparison: liveComparison,
            captureComparison: captureComparison, comparedCapture: comparedCapture, accessed: accessed,
            findings: findings, liveReason: liveReason)
    }
}

extension LiveCheck {
    fileprivate var withoutText: LiveCheck {
        guard let observation else { return self }
        return .observed(
            LiveObservation(
                exchange: observation.exchange, bodyDigest: observation.bodyDigest,
                page: observation.page?.withoutText,
                sibling: observation.sibling.map {
                    SiblingProbe(status: $0.status, finalURL: $0.finalURL, redirectCount: $0.redirectCount, text: "")
                }, sharedDestinationCount: observation.sharedDestinationCount))
    }
}

extension PageDescription {
    fileprivate var withoutText: PageDescription {
        var copy = self
        copy.text = ""
        copy.mainText = ""
        return copy
    }
}
