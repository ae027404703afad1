// Made by Clientwright from jokes-one.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(any(feature = "joke-of-the-day", feature = "jokes", feature = "private-jokes"))]
use jokes_one_client as tested;

/// Left out:
/// - `get_joke_of_the_day`, example of the answer 200 as application/xml: the client asks for
///   application/json
#[cfg(feature = "joke-of-the-day")]
#[path = "examples/joke_of_the_day.rs"]
#[rustfmt::skip]
mod joke_of_the_day;
/// Left out:
/// - `get_joke`, example of the answer 200 as application/xml: the client asks for
///   application/json
/// - `get_random_joke`, example of the answer 200 as application/xml: the client asks for
///   application/json
/// - `search_jokes`, example of the answer 200 as application/xml: the client asks for
///   application/json
#[cfg(feature = "jokes")]
#[path = "examples/jokes.rs"]
#[rustfmt::skip]
mod jokes;
#[cfg(feature = "private-jokes")]
#[path = "examples/private_jokes.rs"]
#[rustfmt::skip]
mod private_jokes;
