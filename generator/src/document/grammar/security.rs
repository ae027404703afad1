//! Security schemes.

use super::Holds::{Json, List, Map, One, Text, Word};
use super::{Grammar, Keys, Kind, documented, latest, represented};

pub(super) const SECURITY_SCHEME: Grammar = Grammar::of(
    "a security scheme",
    &[
        represented(
            "type",
            Word(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
        )
        .required(),
        represented("description", Text),
        represented("name", Text),
        represented("in", Word(&["query", "header", "cookie"])),
        represented("scheme", Text),
        documented("bearerFormat", Text),
        represented("flows", One(Kind::Flows)),
        documented("openIdConnectUrl", Text),
        latest("oauth2MetadataUrl"),
        latest("deprecated"),
    ],
);

pub(super) const SECURITY_REQUIREMENT: Grammar =
    Grammar::keys("a security requirement", &[], Keys::Any, List(&Text));

pub(super) const FLOWS: Grammar = Grammar::of(
    "a flows object",
    &[
        documented("implicit", One(Kind::Flow)),
        represented("password", One(Kind::Flow)),
        represented("clientCredentials", One(Kind::Flow)),
        represented("authorizationCode", One(Kind::Flow)),
        latest("deviceAuthorization"),
    ],
);

pub(super) const FLOW: Grammar = Grammar::of(
    "a flow",
    &[
        documented("authorizationUrl", Text),
        represented("tokenUrl", Text),
        represented("refreshUrl", Text),
        documented("scopes", Map(&Json)),
        latest("deviceAuthorizationUrl"),
    ],
);
