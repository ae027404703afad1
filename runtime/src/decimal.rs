//! A decimal number that travels as a text (`format: decimal`).

use crate::number::is_number;
use crate::text::checked_text;
use crate::value::Text;

checked_text! {
    /// A decimal number that travels as a text, such as `"12.50"`; read from a JSON number as well.
    ///
    /// A decimal that travels as a JSON number is a [`Number`](crate::Number).
    ///
    /// ```
    /// use clientwright_runtime::{Decimal, json};
    ///
    /// let price: Decimal = json::from_slice(b"12.50").unwrap();
    /// assert_eq!(price.as_str(), "12.50");
    /// assert_eq!(json::to_vec(&price), br#""12.50""#);
    /// ```
    Decimal, "a decimal number such as 12.50", "0", is_decimal
}

impl Text for Decimal {
    fn as_text(&self) -> &str {
        self.as_str()
    }

    fn put_text(&mut self, text: &str) -> Result<(), &'static str> {
        *self = text.parse().map_err(|_| "a decimal number such as 12.50")?;
        Ok(())
    }

    fn put_number(&mut self, number: &str) -> Result<(), &'static str> {
        self.put_text(number)
    }
}

/// As in JSON, except that a sign `+`, zeros in front and a missing zero before the point pass too.
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let trimmed = unsigned.trim_start_matches('0');
    match trimmed.as_bytes() {
        [b'1'..=b'9', ..] => is_number(trimmed.as_bytes()),
        [b'.', ..] => is_number(format!("0{trimmed}").as_bytes()),
        _ => is_number(format!("0{trimmed}").as_bytes()) && trimmed.len() < unsigned.len(),
    }
}
