// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{tax::Tax, tax_edit::TaxEdit, tax_envelope::TaxEnvelope};

#[calls]
impl Client {
    /// Create a tax (`POST /taxes.json`).
    pub fn create_tax(&self, #[json_in("tax")] body: &TaxEdit) -> CreateTax;

    /// Get a tax (`GET /taxes/{id}.json`).
    /// - `id`: Tax id.
    pub fn get_tax(&self, id: i32) -> GetTax;

    /// List all taxes (`GET /taxes.json`).
    pub fn list_taxes(&self) -> ListTaxes;
}

#[operation(POST, "/taxes.json", envelope("tax"), errors(404 = NotFound))]
pub struct CreateTax(Call<Tax, Problem>);
#[operation(GET, "/taxes/{id}.json", envelope("tax"), errors(404 = NotFound))]
pub struct GetTax(Call<Tax, Problem>);
#[operation(GET, "/taxes.json")]
pub struct ListTaxes(Call<Vec<TaxEnvelope>, Problem>);
