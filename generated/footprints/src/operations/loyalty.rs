// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{active_campaign_list::ActiveCampaignList, campaign_list::CampaignList,
    code_change::CodeChange, code_check::CodeCheck, code_check_request::CodeCheckRequest,
    code_history::CodeHistory, code_history_request::CodeHistoryRequest, code_list::CodeList,
    code_list_item::CodeListItem, code_list_request::CodeListRequest, status::Status};

#[calls]
impl Client {
    /// Move a code from allocated to redeemed or blocked (`POST /api/loyaltyCode/change`).
    pub fn change_code(&self, #[form] body: &CodeChange) -> ChangeCode;

    /// Check whether a customer has a code of a campaign (`POST /api/loyaltyCode/check`).
    pub fn check_code(&self, #[form] body: &CodeCheckRequest) -> CheckCode;

    /// List active loyalty campaigns (`GET /api/loyaltyCode/active-campaigns`).
    pub fn list_active_campaigns(&self) -> ListActiveCampaigns;

    /// List loyalty campaigns (`GET /api/loyaltyCode/campaigns`).
    pub fn list_campaigns(&self) -> ListCampaigns;

    /// List the prizes of a customer (`POST /api/loyaltyCode/history`).
    pub fn list_code_history(&self, #[form] body: &CodeHistoryRequest) -> ListCodeHistory;

    /// List allocated, redeemed and blocked codes (`POST /api/loyaltyCode/list`).
    pub fn list_codes(&self, #[form] body: &CodeListRequest) -> ListCodes;
}

#[operation(POST, "/api/loyaltyCode/change")]
pub struct ChangeCode(Call<Status, Problem>);
#[operation(POST, "/api/loyaltyCode/check")]
pub struct CheckCode(Call<CodeCheck, Problem>);
#[operation(GET, "/api/loyaltyCode/active-campaigns")]
pub struct ListActiveCampaigns(Call<ActiveCampaignList, Problem>);
#[operation(GET, "/api/loyaltyCode/campaigns")]
pub struct ListCampaigns(Call<CampaignList, Problem>);
#[operation(POST, "/api/loyaltyCode/history")]
pub struct ListCodeHistory(Call<CodeHistory, Problem>);
#[operation(POST, "/api/loyaltyCode/list", pages(CodeListItem, page = "/page", items = "/clients",
    total = "/totalResults"))]
pub struct ListCodes(Call<CodeList, Problem>);
