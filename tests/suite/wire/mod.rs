//! What the clients of the fixtures send and decode: a module for each fixture.

mod all_of;
mod answer_headers;
mod any_of;
mod api_keys;
mod arrays;
mod basic;
mod blocking;
mod callbacks;
mod collection_formats;
mod complex_types;
mod conditions;
mod constants;
mod cursors;
mod discriminators;
mod envelopes;
mod error_when;
mod errors;
mod examples;
mod external_refs;
mod form_encodings;
mod form_flat;
mod form_nested;
mod formats;
mod header_parameters;
mod idempotency_keys;
mod identifiers;
mod inline_schemas;
mod integer_enums;
mod item_bodies;
mod json_bodies;
mod json_texts;
mod limits;
mod literal_tags;
mod loose_yaml;
mod maps;
mod media_types;
mod mended;
mod multipart;
mod multipart_parts;
mod names;
mod newtypes;
mod nullable;
mod number_enums;
mod oauth2;
mod open_objects;
mod openapi_31;
mod openapi_32;
mod other_answers;
mod overlays;
mod page_links;
mod pages;
mod parents;
mod passwords;
mod patch_bodies;
mod path_parameters;
mod paths;
mod pattern_properties;
mod query_parameters;
mod query_strings;
mod rate_limits;
mod read_write_only;
mod recursion;
mod retries;
mod rust_names;
mod scalar_unions;
mod security;
mod server_variables;
mod servers;
mod several_answers;
mod shared_messages;
mod shared_properties;
mod silent_answers;
mod silent_bodies;
mod silent_json_schema;
mod silent_operations;
mod silent_parameters;
mod silent_schemas;
mod silent_security;
mod streams;
mod string_enums;
mod structs;
mod styles;
mod subtypes;
mod swagger_2;
mod tags;
mod text_bodies;
mod tuples;
mod two_bodies;
mod value_names;

use crate::support::{descriptions, repository, stem};

/// A client of a fixture that answers through a recorder.
macro_rules! client {
    ($recorder:expr) => {
        client::Client::builder()
            .transport($recorder.clone())
            .build()
            .expect("a fixture with a server")
    };
}
pub(crate) use client;

#[test]
fn every_fixture_is_on_the_wire() {
    for case in descriptions("tests/cases") {
        let test = repository(&format!("tests/suite/wire/{}.rs", stem(&case)));
        assert!(test.exists(), "{test:?} is missing");
    }
}
