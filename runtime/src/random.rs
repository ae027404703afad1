//! Numbers by chance, from what the hash maps of `std` are seeded with; on the web, from `getrandom`.

/// A number from 0 to 1; nothing secret may depend on it.
pub(crate) fn chance() -> f64 {
    // Without any chance, the longest wait does no harm.
    bits().map_or(1.0, |[high, _]| {
        f64::from((high >> 32) as u32) / f64::from(u32::MAX)
    })
}

/// A text that no other call has: a UUID of version 4.
pub(crate) fn uuid() -> Option<String> {
    let [high, low] = bits()?;
    let (version, variant) = (0x4000, 0x8000_0000_0000_0000);
    let high = (high & !0xF000) | version;
    let low = (low & 0x3FFF_FFFF_FFFF_FFFF) | variant;
    Some(format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF,
    ))
}

#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
fn bits() -> Option<[u64; 2]> {
    use std::hash::{BuildHasher, RandomState};

    // The seeds are those of a thread, which a process that was forked has as well.
    let own = (std::time::SystemTime::now(), std::process::id());
    Some([0, 1].map(|half| RandomState::new().hash_one((own, half))))
}

/// Here, `std` has the same seeds every time.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
fn bits() -> Option<[u64; 2]> {
    Some([getrandom::u64().ok()?, getrandom::u64().ok()?])
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::uuid;

    #[test]
    fn no_two_are_the_same() {
        let all: HashSet<String> = (0..1000).filter_map(|_| uuid()).collect();
        assert_eq!(all.len(), 1000);
        for text in all {
            let lengths: Vec<usize> = text.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{text}");
            assert_eq!(&text[14..15], "4", "{text}");
            assert!(matches!(&text[19..20], "8" | "9" | "a" | "b"), "{text}");
        }
    }
}
