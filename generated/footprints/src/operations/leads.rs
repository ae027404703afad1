// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, Date, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{created_id::CreatedId, document_type::DocumentType,
    document_upload::DocumentUpload, lead::Lead, lead_action_input::LeadActionInput,
    lead_action_list::LeadActionList, lead_action_type_list::LeadActionTypeList,
    lead_list_item::LeadListItem, lead_loss::LeadLoss, lead_update::LeadUpdate, new_lead::NewLead,
    new_prospect::NewProspect, nps_update::NpsUpdate, status::Status, status_with_id::StatusWithId,
    upload_result::UploadResult};

#[calls]
impl Client {
    /// Add a lead (`POST /api/lead`).
    pub fn create_lead(&self, #[form] body: &NewLead) -> CreateLead;

    /// Add an action to a lead (`POST /api/lead/action`).
    pub fn create_lead_action(&self, #[form] body: &LeadActionInput) -> CreateLeadAction;

    /// Add a prospect (`POST /api/prospect`).
    pub fn create_prospect(&self) -> CreateProspect;

    /// List the action types of the project (`GET /api/lead/action-types`).
    pub fn list_lead_action_types(&self) -> ListLeadActionTypes;

    /// List the actions of a lead (`GET /api/lead/actions/{leadId}`).
    pub fn list_lead_actions(&self, #[path("leadId")] lead_id: &str) -> ListLeadActions;

    /// List complete leads (`GET /api/lead`).
    ///
    /// Only leads that have a location, a catalogue, an offer and a consultant.
    pub fn list_leads(&self) -> ListLeads;

    /// Mark a lead as lost (`PUT /api/lead/{lead_id}/leadLost`).
    pub fn mark_lead_lost(&self, lead_id: &str, #[form] body: &LeadLoss) -> MarkLeadLost;

    /// Update a lead (`PUT /api/lead/{leadId}`).
    pub fn update_lead(
        &self, #[path("leadId")] lead_id: &str, #[form] body: &LeadUpdate,
    ) -> UpdateLead;

    /// Update an action of a lead (`PUT /api/lead/action/{actionId}`).
    pub fn update_lead_action(
        &self, #[path("actionId")] action_id: &str, #[form] body: &LeadActionInput,
    ) -> UpdateLeadAction;

    /// Set the net promoter score of a lead (`PUT /api/lead/{lead_id}/nps`).
    pub fn update_lead_nps(&self, lead_id: &str, #[form] body: &NpsUpdate) -> UpdateLeadNps;

    /// Upload documents of a lead (`PUT /api/lead/{leadId}/{documentType}`).
    /// - `document_type`: Kind of the documents.
    pub fn upload_lead_documents(
        &self, #[path("leadId")] lead_id: &str, #[path("documentType")] document_type: DocumentType,
        #[multipart] body: &DocumentUpload,
    ) -> UploadLeadDocuments;
}

#[operation(POST, "/api/lead")]
pub struct CreateLead(Call<CreatedId, Problem>);
#[operation(POST, "/api/lead/action")]
pub struct CreateLeadAction(Call<StatusWithId, Problem>);
#[operation(POST, "/api/prospect", body)]
pub struct CreateProspect(Call<CreatedId, Problem>);
#[calls]
impl CreateProspect {
    /// The body, as `application/x-www-form-urlencoded`.
    pub fn form(self, #[form] form: &NewProspect) -> Self;
    /// The body, as `application/json`.
    pub fn json(self, #[json] json: &NewProspect) -> Self;
}

#[operation(GET, "/api/lead/action-types")]
pub struct ListLeadActionTypes(Call<LeadActionTypeList, Problem>);
#[operation(GET, "/api/lead/actions/{leadId}")]
pub struct ListLeadActions(Call<LeadActionList, Problem>);
#[operation(GET, "/api/lead", pages(LeadListItem, page = "page", limit = "pageSize"))]
pub struct ListLeads(Call<Vec<LeadListItem>, Problem>);
#[calls]
impl ListLeads {
    pub fn start_date(self, #[query("startDate")] start_date: Date) -> Self;
    pub fn end_date(self, #[query("endDate")] end_date: Date) -> Self;
    /// Leads per page.
    pub fn page_size(self, #[query("pageSize")] page_size: i64) -> Self;
    /// Page number.
    pub fn page(self, #[query] page: i64) -> Self;
    /// Application key.
    pub fn app_key(self, #[query("appKey")] app_key: &str) -> Self;
}

#[operation(PUT, "/api/lead/{lead_id}/leadLost")]
pub struct MarkLeadLost(Call<Lead, Problem>);
#[operation(PUT, "/api/lead/{leadId}")]
pub struct UpdateLead(Call<Lead, Problem>);
#[operation(PUT, "/api/lead/action/{actionId}")]
pub struct UpdateLeadAction(Call<StatusWithId, Problem>);
#[operation(PUT, "/api/lead/{lead_id}/nps")]
pub struct UpdateLeadNps(Call<Status, Problem>);
#[operation(PUT, "/api/lead/{leadId}/{documentType}")]
pub struct UploadLeadDocuments(Call<UploadResult, Problem>);
