//! What descriptions say beyond OpenAPI, in keywords that begin with `x-`; each
//! has a section in docs/extensions.md.

use super::Holds::{Boolean, Count, Json, List, One, Text, Word};
use super::{Grammar, Keyword, Kind, represented};

/// All of ours, and where each of them stands.
pub const OURS: &[(&str, &str)] = &[
    ("x-aliases", "a schema"),
    ("x-codeSamples", "an operation"),
    ("x-discriminator-value", "a schema"),
    ("x-docs", "an operation"),
    ("x-doubt", "an entry of `examples`, or a code sample"),
    ("x-end-of-stream", "the media type of a response"),
    ("x-envelope", "a media type"),
    ("x-enum-descriptions", "a schema"),
    ("x-enum-varnames", "a schema"),
    ("x-enumNames", "a schema"),
    ("x-error-when", "the media type of a response"),
    ("x-ms-discriminator-value", "a schema"),
    ("x-ms-enum", "a schema"),
    ("x-pagination", "an operation"),
    ("x-rate-limit", "an operation, or at the top"),
    ("x-retry", "an operation"),
    ("x-rust-name", "a schema, a parameter or an operation"),
    ("x-webhooks", "a description, at its top"),
];

pub(super) const ALIASES: Keyword = represented("x-aliases", List(&Text));

/// Other tools have these as well.
pub(super) const TOLD_BY: Keyword = represented("x-discriminator-value", Text);

pub(super) const MS_TOLD_BY: Keyword = represented("x-ms-discriminator-value", Text);

/// Beside an example or a code sample that is at odds with the rest of the documentation: why.
pub(super) const DOUBT: Keyword = represented("x-doubt", Text);

pub(super) const RUST_NAME: Keyword = represented("x-rust-name", Text);

/// Other tools have these as well, so what is in them is a matter of a rule that forgives.
pub(super) const VALUE_NAMES: Keyword = represented("x-enum-varnames", Json);

pub(super) const OTHER_VALUE_NAMES: Keyword = represented("x-enumNames", Json);

pub(super) const MS_VALUE_NAMES: Keyword = represented("x-ms-enum", Json);

pub(super) const VALUE_DOCS: Keyword = represented("x-enum-descriptions", Json);

pub(super) const END: Keyword = represented("x-end-of-stream", Text);

pub(super) const ENVELOPE: Keyword = represented("x-envelope", Text);

pub(super) const RETRY: Keyword = represented("x-retry", Boolean);

pub(super) const RATE_LIMITS: Keyword = represented("x-rate-limit", List(&One(Kind::RateLimit)));

pub(super) const RATE_LIMIT: Grammar = Grammar::closed(
    "a rate limit",
    &[
        represented("requests", Count).required(),
        represented("per", Word(&["second", "minute", "hour", "day"])).required(),
    ],
);

pub(super) const PAGINATED: Keyword = represented("x-pagination", One(Kind::Pagination));

pub(super) const PAGINATION: Grammar = Grammar::closed(
    "a pagination",
    &[
        represented("style", Word(&["page", "offset", "cursor", "link"])).required(),
        represented("page", Text),
        represented("offset", Text),
        represented("cursor", Text),
        represented("limit", Text),
        represented("max-limit", Count),
        represented("next", Text),
        represented("last-item", Text),
        represented("items", Text),
        represented("total", Text),
        represented("total-pages", Text),
        represented("more", Text),
    ],
);

pub(super) const FAILS: Keyword = represented("x-error-when", One(Kind::ErrorWhen));

pub(super) const ERROR_WHEN: Grammar = Grammar::closed(
    "an error condition",
    &[
        represented("field", Text).required(),
        represented("is", Json),
        represented("is-not", Json),
    ],
);
