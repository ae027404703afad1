//! One limit, and the requests that count for it.

use std::collections::VecDeque;
use std::time::Duration;

use super::RateLimit;

/// Into how many parts its time is cut: so many numbers it takes at most, however many requests
/// a limit allows, and by so much of its time a request may have to wait too long.
const SLICES: u32 = 64;

/// A bucket of tokens: a request takes one, which comes back when the time of the limit has passed.
pub(super) struct Bucket {
    per: Duration,
    /// What was taken, in order.
    taken: VecDeque<Slice>,
    left: u64,
}

/// Tokens that come back together.
struct Slice {
    first: Duration,
    last: Duration,
    tokens: u64,
}

impl Bucket {
    pub(super) fn new(limit: &RateLimit) -> Self {
        Self {
            per: Duration::from_secs(limit.seconds),
            taken: VecDeque::new(),
            left: limit.requests.max(1),
        }
    }

    /// How long there is no token; nothing where there is one.
    pub(super) fn wait(&mut self, now: Duration) -> Option<Duration> {
        while let Some(slice) = self.taken.front() {
            let back = slice.last.saturating_add(self.per);
            if back > now {
                return (self.left == 0).then(|| back - now);
            }
            self.left += slice.tokens;
            self.taken.pop_front();
        }
        None
    }

    /// Takes a token, of which there has to be one.
    pub(super) fn take(&mut self, now: Duration) {
        self.left -= 1;
        let width = self.per / SLICES;
        match self.taken.back_mut() {
            Some(slice) if now < slice.first + width => {
                slice.last = slice.last.max(now);
                slice.tokens += 1;
            }
            _ => self.taken.push_back(Slice {
                first: now,
                last: now,
                tokens: 1,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Bucket, RateLimit, SLICES};

    fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn a_token_comes_back_when_its_time_has_passed() {
        let mut bucket = Bucket::new(&RateLimit::per_second(2));
        for now in [0, 400] {
            assert_eq!(bucket.wait(at(now)), None);
            bucket.take(at(now));
        }
        assert_eq!(bucket.wait(at(400)), Some(at(600)));
        assert_eq!(bucket.wait(at(999)), Some(at(1)));
        assert_eq!(bucket.wait(at(1000)), None);
        bucket.take(at(1000));
        assert_eq!(bucket.wait(at(1000)), Some(at(400)));
    }

    #[test]
    fn no_second_has_more_than_are_allowed() {
        let mut bucket = Bucket::new(&RateLimit::per_second(100));
        let mut taken = Vec::new();
        for now in (0..5000).filter(|now| now % 7 != 3) {
            if bucket.wait(at(now)).is_none() {
                bucket.take(at(now));
                taken.push(now);
            }
        }
        for (index, first) in taken.iter().enumerate() {
            let within = taken[index..].iter().take_while(|now| *now - first < 1000);
            assert!(within.count() <= 100);
        }
        // Little of what is allowed is given away.
        assert!(taken.len() >= 490, "{}", taken.len());
        assert!(bucket.taken.len() <= SLICES as usize + 1);
    }

    #[test]
    fn clocks_of_threads_may_be_read_out_of_order() {
        let mut bucket = Bucket::new(&RateLimit::per_second(2));
        bucket.take(at(500));
        bucket.take(at(499));
        assert_eq!(bucket.wait(at(499)), Some(at(1001)));
    }
}
