// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{tax::Tax, tax_edit::TaxEdit, tax_envelope::TaxEnvelope};

#[inlined]
impl Client {
    /// Create a tax (`POST /taxes.json`).
    pub fn create_tax(&self, body: &TaxEdit) -> CreateTax {
        CreateTax(self.0.call::<CreateTax>().json_in("tax", body))
    }

    /// Get a tax (`GET /taxes/{id}.json`).
    /// - `id`: Tax id.
    pub fn get_tax(&self, id: i32) -> GetTax {
        GetTax(self.0.call::<GetTax>().path("id", &id))
    }

    /// List all taxes (`GET /taxes.json`).
    pub fn list_taxes(&self) -> ListTaxes {
        ListTaxes(self.0.call::<ListTaxes>())
    }
}

#[operation(POST, "/taxes.json", envelope("tax"), errors(404 = NotFound))]
pub struct CreateTax(Call<Tax, Problem>);
#[operation(GET, "/taxes/{id}.json", envelope("tax"), errors(404 = NotFound))]
pub struct GetTax(Call<Tax, Problem>);
#[operation(GET, "/taxes.json")]
pub struct ListTaxes(Call<Vec<TaxEnvelope>, Problem>);
