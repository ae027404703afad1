// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{credit::Credit, credit_type::CreditType,
    subaccount_add_etat::SubaccountAddEtat, subaccount_add_request::SubaccountAddRequest,
    subaccount_edit_etat::SubaccountEditEtat, subaccount_edit_request::SubaccountEditRequest};

#[calls]
impl Client {
    /// Add a sub-account (`POST /subaccount`).
    pub fn add_subaccount(&self, #[json] body: &SubaccountAddRequest) -> AddSubaccount;

    /// Set price, credit or restrictions of a sub-account (`PUT /subaccount`).
    ///
    /// `subAccountEdit` says which: `setPrice` with a country code and a price, `addCredit` with an
    /// amount, `setRestriction` with restrictions, each with the key of the sub-account.
    pub fn edit_subaccount(&self, #[json] body: &SubaccountEditRequest) -> EditSubaccount;

    /// Get the credit of the account (`GET /credit`).
    /// - `credit`: What to tell; `1` for euros, `2` for the number of SMS that they buy as well.
    pub fn get_credit(&self, #[query] credit: CreditType) -> GetCredit;
}

#[operation(POST, "/subaccount", envelope("etat"), security(), errors(400 = Erreur))]
pub struct AddSubaccount(Call<SubaccountAddEtat, Problem>);
#[operation(PUT, "/subaccount", envelope("etat"), retry = false, security(), errors(400 = Erreur))]
pub struct EditSubaccount(Call<SubaccountEditEtat, Problem>);
#[operation(GET, "/credit", envelope("etat"), errors(400 = Erreur))]
pub struct GetCredit(Call<Credit, Problem>);
