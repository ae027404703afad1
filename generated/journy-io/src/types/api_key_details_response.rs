// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{api_key_details::ApiKeyDetails, meta::Meta};

/// What is known of an API key.
#[record]
pub struct ApiKeyDetailsResponse {
    pub meta: Meta,
    pub data: ApiKeyDetails,
}
