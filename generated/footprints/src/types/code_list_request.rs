// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// Which codes to list.
#[record(new)]
pub struct CodeListRequest {
    /// All campaigns if absent.
    #[wire(name = "campaignInternalId")]
    pub campaign_internal_id: Option<String>,
    /// Text to look for in codes.
    #[wire(name = "searchTerm")]
    pub search_term: Option<String>,
    /// Page number, the first if absent.
    pub page: Option<i64>,
}
