//! The client written down: paths and tokens, one small file for each kind of
//! item that is generated. Decides nothing: what an item is was decided in
//! `lower`, what it is called in `names`.

mod answers;
mod call;
mod callback;
mod client;
mod constraints;
mod docs;
mod drive;
mod escape;
mod example;
mod examples;
mod headers;
mod integer_enum;
mod newtype;
mod operation;
mod operation_docs;
mod problem;
mod record;
mod root;
mod servers;
mod shown;
mod signature;
mod string_enum;
mod text;
mod types;
mod union;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, Kind};
use crate::names::imports::{Imports, Position, Symbol, of_declaration};
use crate::names::{Member, Module, Names};
pub(crate) use drive::{DrivenCall, emit_drive};
pub(crate) use example::example;
pub(crate) use examples::emit_examples;
pub(crate) use operation::operation_id;

/// Which form the client takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A crate of its own, of this name in code: `just_client`.
    Crate(String),
    /// A module of the crate whose build script makes it.
    Module,
}

/// A file of the client, as tokens.
#[derive(Debug)]
pub struct Emitted {
    /// Below `src/`, with forward slashes.
    pub path: String,
    /// Documentation of the file itself: lines of Markdown.
    pub docs: Vec<String>,
    /// Attributes of the file itself.
    pub attributes: TokenStream,
    /// What is in it. Imports stand together; everything else gets a blank line around it.
    pub items: Vec<TokenStream>,
}

impl Emitted {
    fn new(path: String, imports: &Imports, items: Vec<TokenStream>) -> Self {
        Self {
            path,
            docs: Vec::new(),
            attributes: TokenStream::new(),
            items: types::emit_uses(imports).into_iter().chain(items).collect(),
        }
    }
}

/// Writes a client down.
pub fn emit(api: &Api, names: &Names, form: &Form) -> Vec<Emitted> {
    let mut files = vec![
        root::emit_root(api, names, form),
        client::emit_client(api, names),
        problem::emit_problem(api, names),
    ];
    files.extend(headers::emit_headers(api, names));
    files.extend(operation::emit_operations(api, names));
    files.extend(callback::emit_callbacks(api, names));
    files.extend(shown::emit_shown(api, names));
    files.extend((0..names.modules.len()).map(|index| emit_types(api, names, index)));
    files
}

/// A module of types.
fn emit_types(api: &Api, names: &Names, index: usize) -> Emitted {
    let module = &names.modules[index];
    let own: BTreeSet<String> = module
        .members
        .iter()
        .map(|member| member.ident.clone())
        .collect();
    let declared = || module.members.iter().filter(|member| member.declared);
    let mut symbols: BTreeSet<Symbol> = BTreeSet::new();
    for member in declared() {
        of_declaration(api, member.id, &mut symbols);
    }
    let imports = Imports::plan(names, Position::Types(index), &own, &symbols);
    let offered = emit_offered(names, module);
    let types = declared().map(|member| emit_declared(api, names, &imports, member));
    let folder = if module.shared {
        "types/shared"
    } else {
        "types"
    };
    Emitted::new(
        format!("{folder}/{}.rs", module.name),
        &imports,
        offered.into_iter().chain(types).collect(),
    )
}

/// The shared types that are found in this module as well, under the names that they have here.
fn emit_offered(names: &Names, module: &Module) -> Option<TokenStream> {
    let offered = module.members.iter().filter(|member| !member.declared);
    let offered = offered.map(|member| {
        let declared = names.of(member.id);
        let module = types::ident(&names.modules[declared.module].name);
        let theirs = types::ident(&declared.ident);
        let ours = (member.ident != declared.ident).then(|| {
            let ours = types::ident(&member.ident);
            quote!(as #ours)
        });
        quote!(#module::#theirs #ours)
    });
    let offered: Vec<TokenStream> = offered.collect();
    match offered.as_slice() {
        [] => None,
        [only] => Some(quote!(pub use super::shared::#only;)),
        several => Some(quote!(pub use super::shared::{#(#several),*};)),
    }
}

fn emit_declared(api: &Api, names: &Names, imports: &Imports, member: &Member) -> TokenStream {
    let def = api.type_def(member.id);
    let own = names.of(member.id);
    match &def.kind {
        Kind::Record(record) => record::emit_record(imports, def, record, own),
        Kind::StringEnum(values) => string_enum::emit_string_enum(imports, def, values, own),
        Kind::IntegerEnum(values) => integer_enum::emit_integer_enum(imports, def, values, own),
        Kind::Newtype(newtype) => newtype::emit_newtype(imports, def, newtype, own),
        Kind::Union(union) => union::emit_union(imports, def, union, own),
        Kind::Answers(answers) => answers::emit_answers(imports, def, answers, own),
    }
}
