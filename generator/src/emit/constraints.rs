//! Constraints in short plain words, for docs.

use super::docs::code;
use crate::api::{Constraints, Limit, Range};

/// How long a pattern may be to be told.
const PATTERN: usize = 120;

/// A sentence that says what values have to be like: `1 to 10 characters, matching …`.
pub(super) fn sentence(constraints: &Constraints) -> Option<String> {
    let mut said = phrases(constraints);
    let each = constraints.each.as_deref().map(phrases);
    let each = each.filter(|each| !each.is_empty());
    said.extend(each.map(|each| format!("each item {}", each.join(", "))));
    let said = said.join(", ");
    let first = said.chars().next()?;
    let rest = &said[first.len_utf8()..];
    Some(format!("{}{rest}.", first.to_uppercase()))
}

fn phrases(constraints: &Constraints) -> Vec<String> {
    let Constraints {
        minimum,
        maximum,
        multiple_of,
        length,
        pattern,
        items,
        unique,
        keys,
        needed,
        listed,
        denied,
        encoding,
        media_type,
        each: _,
    } = constraints;
    let pattern = pattern.as_ref();
    let pattern = pattern.filter(|pattern| pattern.chars().count() <= PATTERN);
    let said = [
        numbers(minimum.as_ref(), maximum.as_ref()),
        multiple_of
            .as_ref()
            .map(|step| format!("a multiple of {step}")),
        count(*length, "character"),
        pattern.map(|pattern| format!("matching {}", code(pattern))),
        count(*items, "item"),
        unique.then(|| "no item twice".to_owned()),
        count(*keys, "key"),
        keys_of(needed),
        one_of(listed),
        (!denied.is_empty()).then(|| format!("not {}", list(denied, "or"))),
        encoding
            .as_ref()
            .map(|name| format!("encoded as {}", code(name))),
        media_type
            .as_ref()
            .map(|name| format!("holding {}", code(name))),
    ];
    said.into_iter().flatten().collect()
}

fn numbers(minimum: Option<&Limit>, maximum: Option<&Limit>) -> Option<String> {
    let least = minimum.map(|limit| match limit.exclusive {
        true => format!("more than {}", limit.value),
        false => format!("at least {}", limit.value),
    });
    let most = maximum.map(|limit| match limit.exclusive {
        true => format!("less than {}", limit.value),
        false => format!("at most {}", limit.value),
    });
    match (minimum, maximum) {
        (Some(least), Some(most)) if !least.exclusive && !most.exclusive => {
            Some(format!("from {} to {}", least.value, most.value))
        }
        _ => match (least, most) {
            (Some(least), Some(most)) => Some(format!("{least} and {most}")),
            (least, most) => least.or(most),
        },
    }
}

fn count(range: Range, word: &str) -> Option<String> {
    let many = |count: u64| match count {
        1 => format!("1 {word}"),
        _ => format!("{count} {word}s"),
    };
    Some(match (range.min, range.max) {
        (None, None) => return None,
        (Some(min), None) => format!("at least {}", many(min)),
        (None, Some(max)) => format!("at most {}", many(max)),
        (Some(min), Some(max)) if min == max => format!("exactly {}", many(min)),
        (Some(min), Some(max)) => format!("{min} to {}", many(max)),
    })
}

fn keys_of(needed: &[String]) -> Option<String> {
    match needed {
        [] => None,
        [only] => Some(format!("with the key {}", code(only))),
        several => Some(format!("with the keys {}", list(several, "and"))),
    }
}

fn one_of(values: &[String]) -> Option<String> {
    match values {
        [] => None,
        [only] => Some(format!("always {}", code(only))),
        several => Some(format!("one of {}", list(several, "and"))),
    }
}

/// `a`, `b` and `c`.
pub(super) fn list(values: &[String], word: &str) -> String {
    let values: Vec<String> = values.iter().map(|value| code(value)).collect();
    match values.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {word} {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
