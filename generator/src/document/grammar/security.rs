//! Security schemes.

use super::Holds::{Json, List, Map, One, Text, Word};
use super::{Grammar, Keys, Kind, documented, latest, represented};

pub(super) const SECURITY_SCHEME: Grammar = Grammar::of(
    "a security scheme",
    &[
        represented("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])).required(),
        represented("description", Text),
        represented("name", Text),
        represented("in", Word(&["query", "header", "cookie"])),
        represented("scheme", Text),
        documented("bearerFormat", Text),
        documented("flows", One(Kind::Flows)),
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
        documented("password", One(Kind::Flow)),
        documented("clientCredentials", One(Kind::Flow)),
        documented("authorizationCode", One(Kind::Flow)),
        latest("deviceAuthorization"),
    ],
);

pub(super) const FLOW: Grammar = Grammar::of(
    "a flow",
    &[
        documented("authorizationUrl", Text),
        documented("tokenUrl", Text),
        documented("refreshUrl", Text),
        documented("scopes", Map(&Json)),
        latest("deviceAuthorizationUrl"),
    ],
);
