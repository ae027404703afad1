//! What error answers hold: one enum for the whole client, chosen from by operation and status.

use std::collections::BTreeSet;

use quote::quote;

use super::types::call;
use super::{Emitted, answers};
use crate::api::Api;
use crate::names::Names;
use crate::names::imports::{Imports, Position, Symbol, of_content};

pub(super) fn emit_problem(api: &Api, names: &Names) -> Emitted {
    let mut mentioned: BTreeSet<Symbol> = [Symbol::Runtime("answers")].into();
    for problem in &api.problems {
        of_content(&problem.content, &mut mentioned);
    }
    let own = ["Error", "Problem"].map(str::to_owned).into();
    let imports = Imports::plan(names, Position::Root, &own, &mentioned);
    let attribute = call(&imports, Symbol::Runtime("answers"));
    let problems = api.problems.iter().zip(&names.problems);
    let variants =
        problems.map(|(problem, name)| answers::emit_variant(&imports, &problem.content, name));
    let items = vec![
        quote! {
            /// Why a call failed.
            pub type Error = clientwright_runtime::Error<Problem>;
        },
        quote! {
            /// What error answers hold, as far as the description says it.
            #[#attribute]
            pub enum Problem {
                #(#variants)*
            }
        },
    ];
    Emitted::new("problem.rs".to_owned(), &imports, items)
}
