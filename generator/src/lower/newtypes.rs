//! Texts and numbers of a name as types of their own, which are checked when they are made.

use super::scalars;
use crate::api::{Newtype, Scalar};
use crate::constraints::{Constraints, Limit};
use crate::document::checked::{Schema, Shape};

/// What is checked of a component schema; `None` where nothing can be.
pub(crate) fn of(schema: &Schema) -> Option<Newtype> {
    let is_enum = match &schema.shape {
        Shape::String { values, .. } => !values.is_empty(),
        Shape::Integer { values, .. } => !values.is_empty(),
        Shape::Number { .. } => false,
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
            return Some(least.into_iter().chain(most).collect());
        }
        Scalar::I32 => (i128::from(i32::MIN), i128::from(i32::MAX)),
        Scalar::I64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        Scalar::U32 => (0, i128::from(u32::MAX)),
        Scalar::U64 => (0, i128::from(u64::MAX)),
        Scalar::F32 | Scalar::F64 => return Some(of_float(constraints)),
        _ => return None,
    };
    let mut limits = Vec::new();
    if let Some(least) = constraints.minimum.as_ref().and_then(whole) {
        let least = least.0.ceil() as i128 + i128::from(least.1 && least.0.fract() == 0.0);
        if least > range.0 && least <= range.1 {
            limits.push(("min", least.to_string()));
        }
    }
    if let Some(most) = constraints.maximum.as_ref().and_then(whole) {
        let most = most.0.floor() as i128 - i128::from(most.1 && most.0.fract() == 0.0);
        if most < range.1 && most >= range.0 {
            limits.push(("max", most.to_string()));
        }
    }
    let step = constraints.multiple_of.as_ref();
    let step = step.and_then(|step| step.parse::<u32>().ok());
    if let Some(step) = step.filter(|step| *step > 1 && *step <= i32::MAX as u32) {
        limits.push(("step", step.to_string()));
    }
    Some(limits)
}

/// A limit as a number, and whether it is itself beyond.
fn whole(limit: &Limit) -> Option<(f64, bool)> {
    let value = limit.value.parse::<f64>().ok();
    let value = value.filter(|value| value.is_finite())?;
    Some((value, limit.exclusive))
}

fn of_float(constraints: &Constraints) -> Vec<(&'static str, String)> {
    let limit = |limit: &Option<Limit>, including, excluding| {
        let (value, exclusive) = limit.as_ref().and_then(whole)?;
        Some((
            if exclusive { excluding } else { including },
            format!("{value:?}"),
        ))
    };
    let least = limit(&constraints.minimum, "min", "above");
    let most = limit(&constraints.maximum, "max", "below");
    least.into_iter().chain(most).collect()
}
