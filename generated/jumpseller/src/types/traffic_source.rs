// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Where an order came from.
#[record]
pub struct TrafficSource {
    pub source_name: Maybe<String>,
    pub medium: Maybe<String>,
    pub campaign: Maybe<String>,
    pub referral_url: Maybe<String>,
    pub referral_code: Maybe<String>,
    pub referral_source: Maybe<String>,
    pub user_agent: Maybe<String>,
    pub first_page_visited: Maybe<String>,
    pub first_page_visited_at: Maybe<String>,
}
