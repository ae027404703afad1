//! The allowed name that a misspelt one is nearest to.

/// The nearest of `allowed`, if it is near enough that `found` is likely to be
/// a slip: two letters, or one in words of three or four.
///
/// ```
/// use clientwright_build::diagnostic::nearest::nearest;
///
/// assert_eq!(nearest("strng", ["string", "object"]), Some("string"));
/// assert_eq!(nearest("banana", ["string", "object"]), None);
/// ```
#[must_use]
pub fn nearest<'a>(found: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = found.chars().collect();
    // Nobody misspells words that are this long, and comparing them costs.
    if letters.len() > 200 {
        return None;
    }
    let limit = match letters.len() {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    };
    allowed
        .into_iter()
        .filter(|name| *name != found && name.len() <= 800)
        .filter_map(|name| {
            if name.eq_ignore_ascii_case(found) {
                return Some((0, name));
            }
            let distance = distance(&letters, &name.chars().collect::<Vec<_>>(), limit)?;
            Some((distance, name))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters have to be added, left out, changed or swapped with their
/// neighbour; `None` where that is more than `limit`.
fn distance(left: &[char], right: &[char], limit: usize) -> Option<usize> {
    if limit == 0 || left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, b) in right.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            let mut cost = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                cost = cost.min(before[j - 1] + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|cost| *cost <= limit)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_slips_and_nothing_else() {
        let allowed = ["type", "title", "description", "items", "in"];
        for (found, expected) in [
            ("tpye", Some("type")),
            ("Type", Some("type")),
            ("desciption", Some("description")),
            ("item", Some("items")),
            ("id", None),
            ("", None),
            ("type", None),
            ("responses", None),
        ] {
            assert_eq!(nearest(found, allowed), expected, "{found}");
        }
    }
}
