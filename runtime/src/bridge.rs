//! The bridge to serde, for values that go through other people's code.
//!
//! Writing walks the view into any `Serializer`, with everything that is in
//! the value. Reading turns whatever a `Deserializer` gives into JSON text,
//! which the one reader reads: so there is one set of rules.

mod deserialize;
mod serialize;

pub use deserialize::deserialize;
pub use serialize::serialize;
