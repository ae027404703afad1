// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, Date, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    created_id::CreatedId, document_type::DocumentType, document_upload::DocumentUpload,
    lead::Lead, lead_action_input::LeadActionInput, lead_action_list::LeadActionList,
    lead_action_type_list::LeadActionTypeList, lead_list_item::LeadListItem,
    lead_loss::LeadLoss, lead_update::LeadUpdate, new_lead::NewLead,
    new_prospect::NewProspect, nps_update::NpsUpdate, status::Status,
    status_with_id::StatusWithId, upload_result::UploadResult,
};

#[inlined]
impl Client {
    /// Add a lead (`POST /api/lead`).
    pub fn create_lead(&self, body: &NewLead) -> CreateLead {
        CreateLead(self.0.call::<CreateLead>().form(body))
    }

    /// Add an action to a lead (`POST /api/lead/action`).
    pub fn create_lead_action(&self, body: &LeadActionInput) -> CreateLeadAction {
        CreateLeadAction(self.0.call::<CreateLeadAction>().form(body))
    }

    /// Add a prospect (`POST /api/prospect`).
    pub fn create_prospect(&self) -> CreateProspect {
        CreateProspect(self.0.call::<CreateProspect>())
    }

    /// List the action types of the project (`GET /api/lead/action-types`).
    pub fn list_lead_action_types(&self) -> ListLeadActionTypes {
        ListLeadActionTypes(self.0.call::<ListLeadActionTypes>())
    }

    /// List the actions of a lead (`GET /api/lead/actions/{leadId}`).
    pub fn list_lead_actions(&self, lead_id: &str) -> ListLeadActions {
        ListLeadActions(self.0.call::<ListLeadActions>().path("leadId", &lead_id))
    }

    /// List complete leads (`GET /api/lead`).
    ///
    /// Only leads that have a location, a catalogue, an offer and a consultant.
    pub fn list_leads(&self) -> ListLeads {
        ListLeads(self.0.call::<ListLeads>())
    }

    /// Mark a lead as lost (`PUT /api/lead/{lead_id}/leadLost`).
    pub fn mark_lead_lost(&self, lead_id: &str, body: &LeadLoss) -> MarkLeadLost {
        MarkLeadLost(self.0.call::<MarkLeadLost>().path("lead_id", &lead_id).form(body))
    }

    /// Update a lead (`PUT /api/lead/{leadId}`).
    pub fn update_lead(&self, lead_id: &str, body: &LeadUpdate) -> UpdateLead {
        UpdateLead(self.0.call::<UpdateLead>().path("leadId", &lead_id).form(body))
    }

    /// Update an action of a lead (`PUT /api/lead/action/{actionId}`).
    pub fn update_lead_action(
        &self,
        action_id: &str,
        body: &LeadActionInput,
    ) -> UpdateLeadAction {
        let call = self.0.call::<UpdateLeadAction>().path("actionId", &action_id);
        UpdateLeadAction(call.form(body))
    }

    /// Set the net promoter score of a lead (`PUT /api/lead/{lead_id}/nps`).
    pub fn update_lead_nps(&self, lead_id: &str, body: &NpsUpdate) -> UpdateLeadNps {
        let call = self.0.call::<UpdateLeadNps>().path("lead_id", &lead_id);
        UpdateLeadNps(call.form(body))
    }

    /// Upload documents of a lead (`PUT /api/lead/{leadId}/{documentType}`).
    /// - `document_type`: Kind of the documents.
    pub fn upload_lead_documents(
        &self,
        lead_id: &str,
        document_type: DocumentType,
        body: &DocumentUpload,
    ) -> UploadLeadDocuments {
        let call = self.0.call::<UploadLeadDocuments>().path("leadId", &lead_id);
        UploadLeadDocuments(call.path("documentType", &document_type).multipart(body))
    }
}

#[operation(POST, "/api/lead")]
pub struct CreateLead(Call<CreatedId, Problem>);
#[operation(POST, "/api/lead/action")]
pub struct CreateLeadAction(Call<StatusWithId, Problem>);
#[operation(POST, "/api/prospect", body)]
pub struct CreateProspect(Call<CreatedId, Problem>);
#[inlined]
impl CreateProspect {
    /// The body.
    pub fn form(self, form: &NewProspect) -> Self {
        Self(self.0.form(form))
    }

    /// The body.
    pub fn json(self, json: &NewProspect) -> Self {
        Self(self.0.json(json))
    }
}

#[operation(GET, "/api/lead/action-types")]
pub struct ListLeadActionTypes(Call<LeadActionTypeList, Problem>);
#[operation(GET, "/api/lead/actions/{leadId}")]
pub struct ListLeadActions(Call<LeadActionList, Problem>);
#[operation(GET, "/api/lead")]
pub struct ListLeads(Call<Vec<LeadListItem>, Problem>);
#[inlined]
impl ListLeads {
    pub fn start_date(self, start_date: Date) -> Self {
        Self(self.0.query("startDate", &start_date))
    }

    pub fn end_date(self, end_date: Date) -> Self {
        Self(self.0.query("endDate", &end_date))
    }

    /// Leads per page.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", &page_size))
    }

    /// Page number.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Application key.
    pub fn app_key(self, app_key: &str) -> Self {
        Self(self.0.query("appKey", &app_key))
    }
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
