//! What the one reader and the one writer make of JSON.

mod fields;
mod limits;
mod numbers;
mod texts;

use clientwright_runtime::Value;
use clientwright_runtime::json::{from_slice, to_vec};

fn read<T: Value>(text: &str) -> T {
    from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn fails<T: Value + std::fmt::Debug>(text: &str) -> String {
    match from_slice::<T>(text.as_bytes()) {
        Ok(value) => panic!("{text} was read as {value:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn written(value: &dyn clientwright_runtime::Encode, expected: &str) {
    assert_eq!(String::from_utf8(to_vec(value)).unwrap(), expected);
}
