//! How many repetitions a client has in hand, so that a server that is down is not asked three times as often.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many calls it takes to earn one repetition.
const CALLS: u32 = 5;

/// Repetitions in hand, shared by clones of a client: each call earns a fifth of one.
#[derive(Debug)]
pub(crate) struct Budget {
    /// In fifths.
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub(crate) fn new(in_hand: u32) -> Self {
        let most = in_hand.saturating_mul(CALLS);
        Self {
            left: AtomicU32::new(most),
            most,
        }
    }

    /// Counts a call.
    pub(crate) fn earn(&self) {
        let more = |left| (left < self.most).then(|| left + 1);
        // It fails where all is in hand.
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }

    /// Takes one repetition, if there is one.
    pub(crate) fn spend(&self) -> bool {
        let less = |left: u32| left.checked_sub(CALLS);
        let spent = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        spent.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn five_calls_earn_a_repetition() {
        let budget = Budget::new(2);
        budget.earn();
        assert!(budget.spend() && budget.spend() && !budget.spend());
        for _ in 0..4 {
            budget.earn();
        }
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
        assert!(!Budget::new(0).spend());
        assert!(Budget::new(u32::MAX).spend());
    }
}
