// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{account_overview::AccountOverview, new_sub_account::NewSubAccount,
    sub_account::SubAccount, sub_account_update::SubAccountUpdate};

#[calls]
impl Client {
    /// Create a sub-account (`POST /api/me/children`).
    pub fn create_sub_account(&self, #[json] body: &NewSubAccount) -> CreateSubAccount;

    /// Get the account itself (`GET /api/me/account`).
    pub fn get_account(&self) -> GetAccount;

    /// Get an overview of the account (`GET /api/me`).
    pub fn get_account_overview(&self) -> GetAccountOverview;

    /// Get a sub-account (`GET /api/me/children/{child}`).
    /// - `child`: Id of the sub-account.
    pub fn get_sub_account(&self, child: &str) -> GetSubAccount;

    /// List all sub-accounts (`GET /api/me/children`).
    pub fn list_sub_accounts(&self) -> ListSubAccounts;

    /// Update a sub-account (`PUT /api/me/children/{child}`).
    /// - `child`: Id of the sub-account.
    pub fn update_sub_account(
        &self, child: &str, #[json] body: &SubAccountUpdate,
    ) -> UpdateSubAccount;
}

#[operation(POST, "/api/me/children", security("apiKey" | "account"), errors(400 = ProblemDetails))]
pub struct CreateSubAccount(Call<SubAccount, Problem>);
#[operation(GET, "/api/me/account", security("apiKey" | "account"), errors(400 = ProblemDetails))]
pub struct GetAccount(Call<SubAccount, Problem>);
#[operation(GET, "/api/me", security("apiKey" | "account"), errors(400 = ProblemDetails))]
pub struct GetAccountOverview(Call<AccountOverview, Problem>);
#[operation(GET, "/api/me/children/{child}", security("apiKey" | "account"),
    errors(400 = ProblemDetails))]
pub struct GetSubAccount(Call<SubAccount, Problem>);
#[operation(GET, "/api/me/children", security("apiKey" | "account"), errors(400 = ProblemDetails))]
pub struct ListSubAccounts(Call<Vec<SubAccount>, Problem>);
#[operation(PUT, "/api/me/children/{child}", security("apiKey" | "account"),
    errors(400 = ProblemDetails))]
pub struct UpdateSubAccount(Call<SubAccount, Problem>);
