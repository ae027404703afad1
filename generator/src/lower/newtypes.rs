//! Texts and numbers of a name as types of their own, which are checked when they are made.

use super::scalars;
use crate::api::{Newtype, Scalar};
use crate::constraints::{Constraints, Limit};
use crate::document::checked::{Schema, Shape};
use crate::pattern;

/// What is checked of a component schema; `None` where nothing can be.
pub(crate) fn of(schema: &Schema) -> Option<Newtype> {
    let is_enum = match &schema.shape {
        Shape::String { values, .. } => !values.is_empty(),
        Shape::Integer { values, .. } | Shape::Number { values, .. } => !values.is_empty(),
        _ => return None,
    };
    let scalar = scalars::of(&schema.shape).filter(|_| !is_enum)?;
    let limits = limits(scalar, &schema.constraints)?;
    (!limits.is_empty()).then(|| Newtype {
        scalar,
        limits,
        constraints: schema.constraints.clone(),
    })
}

/// What says something that the type does not, in the words of the runtime.
fn limits(scalar: Scalar, constraints: &Constraints) -> Option<Vec<(&'static str, String)>> {
    let range = match scalar {
        Scalar::String => {
            let least = constraints
                .length
                .min
                .map(|min| ("min_length", min.to_string()));
            let most = constraints
                .length
                .max
                .map(|max| ("max_length", max.to_string()));
            let pattern = constraints.pattern.as_deref().and_then(pattern::translate);
            let pattern = pattern.map(|pattern| ("pattern", pattern));
            return Some(least.into_iter().chain(most).chain(pattern).collect());
        }
        Scalar::I32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Scalar::I64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        Scalar::U32 => (0, i128::from(u32::MAX)),
        Scalar::U64 => (0, i128::from(u64::MAX)),
        Scalar::F32 | Scalar::F64 => return Some(of_float(constraints)),
        _ => return None,
    };
    let mut limits = Vec::new();
    let least = constraints.minimum.as_ref();
    let least = least.and_then(|limit| whole(limit, f64::ceil, 1));
    if let Some(least) = least.filter(|least| *least > range.0 && *least <= range.1) {
        limits.push(("min", least.to_string()));
    }
    let most = constraints.maximum.as_ref();
    let most = most.and_then(|limit| whole(limit, f64::floor, -1));
    if let Some(most) = most.filter(|most| *most < range.1 && *most >= range.0) {
        limits.push(("max", most.to_string()));
    }
    let step = constraints.multiple_of.as_ref();
    let step = step.and_then(|step| step.parse::<u32>().ok());
    if let Some(step) = step.filter(|step| *step > 1 && *step <= i32::MAX as u32) {
        limits.push(("step", step.to_string()));
    }
    Some(limits)
}

/// The last whole number within a limit; `inwards` leads away from one that is itself beyond.
fn whole(limit: &Limit, round: fn(f64) -> f64, inwards: i128) -> Option<i128> {
    if let Ok(value) = limit.value.parse::<i128>() {
        return Some(if limit.exclusive {
            value + inwards
        } else {
            value
        });
    }
    let value = float(limit)?;
    let is_beyond = limit.exclusive && value.fract() == 0.0;
    Some(round(value) as i128 + if is_beyond { inwards } else { 0 })
}

fn float(limit: &Limit) -> Option<f64> {
    let value = limit.value.parse::<f64>().ok();
    value.filter(|value| value.is_finite())
}

fn of_float(constraints: &Constraints) -> Vec<(&'static str, String)> {
    let limit = |limit: &Option<Limit>, including, excluding| {
        let limit = limit.as_ref()?;
        let word = if limit.exclusive {
            excluding
        } else {
            including
        };
        Some((word, format!("{:?}", float(limit)?)))
    };
    let least = limit(&constraints.minimum, "min", "above");
    let most = limit(&constraints.maximum, "max", "below");
    least.into_iter().chain(most).collect()
}
