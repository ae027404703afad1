//! What a file imports, and what it has to call by its whole path because the
//! short name means something else there.
//!
//! Explicit names only: a glob in each of thousands of files costs the
//! compiler more than everything else in them.

use std::collections::{BTreeMap, BTreeSet};

use super::Names;
use crate::api::{Api, Content, Kind, Presence, Scalar, Type, TypeId};

/// Something that a file mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Symbol {
    /// In scope everywhere unless another thing has its name: `Option`.
    Prelude(&'static str),
    /// Of the standard library's collections.
    Collection(&'static str),
    /// Of the runtime.
    Runtime(&'static str),
    /// At the root of the client: `Client`, `Problem`.
    Client(&'static str),
    /// A declared type.
    Type(TypeId),
    /// Of the runtime's helpers for tests.
    Test(&'static str),
    /// The request type of an operation, by index into [`Api::operations`].
    Request(usize),
}

/// Where a file stands, below the root of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// `problem.rs`, `client.rs`
    Root,
    /// `operations/leads.rs`, `callbacks/incoming_message.rs`
    Operations,
    /// A module of types, by index into [`Names::modules`].
    Types(usize),
    /// `tests/examples/leads.rs`, where the client is called [`super::TESTED`] one level up.
    Tests,
}

/// The names by which a file calls what it mentions.
#[derive(Debug)]
pub struct Imports {
    /// What each symbol is called in this file: a name or a path.
    calls: BTreeMap<Symbol, String>,
    /// The paths to import, by crate or module, sorted; names within are sorted as well.
    pub uses: BTreeMap<String, BTreeSet<String>>,
}

impl Imports {
    /// What `symbol` is called in this file.
    pub fn call(&self, symbol: Symbol) -> &str {
        self.calls
            .get(&symbol)
            .map(String::as_str)
            .expect("a file mentions only the symbols that were collected for it")
    }

    /// Decides the names for a file that declares `own` and mentions `symbols`.
    pub fn plan(
        names: &Names,
        position: Position,
        own: &BTreeSet<String>,
        symbols: &BTreeSet<Symbol>,
    ) -> Self {
        let mut taken = own.clone();
        let mut calls = BTreeMap::new();
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        // Declared types come first: theirs are the names that a reader looks for.
        for symbol in symbols.iter().rev() {
            let (module, ident) = place(names, position, *symbol);
            let call = match (module, taken.insert(ident.clone())) {
                // Declared in this very file.
                (None, _) => ident,
                // One type under two names.
                (Some(module), false)
                    if uses.get(&module).is_some_and(|all| all.contains(&ident)) =>
                {
                    ident
                }
                (Some(module), true) => {
                    if !matches!(symbol, Symbol::Prelude(_)) {
                        uses.entry(module).or_default().insert(ident.clone());
                    }
                    ident
                }
                (Some(module), false) => format!("{module}::{ident}"),
            };
            calls.insert(*symbol, call);
        }
        Self { calls, uses }
    }
}

/// The path of the module that a symbol is found in, seen from `position`, and its name there.
fn place(names: &Names, position: Position, symbol: Symbol) -> (Option<String>, String) {
    match symbol {
        Symbol::Prelude(name) => {
            let module = match name {
                "Option" => "::std::option",
                "Vec" => "::std::vec",
                "Box" => "::std::boxed",
                "Result" => "::std::result",
                _ => "::std::string",
            };
            (Some(module.to_owned()), name.to_owned())
        }
        Symbol::Collection(name) => (Some("std::collections".to_owned()), name.to_owned()),
        Symbol::Runtime(name) => (Some("clientwright_runtime".to_owned()), name.to_owned()),
        Symbol::Client(name) => {
            let module = match position {
                Position::Root => "super".to_owned(),
                Position::Tests => format!("super::{}", super::TESTED),
                _ => "super::super".to_owned(),
            };
            (Some(module), name.to_owned())
        }
        Symbol::Test(name) => (
            Some("clientwright_runtime::test".to_owned()),
            name.to_owned(),
        ),
        Symbol::Request(index) => {
            let own = &names.operations[index];
            let module = format!("super::{}::operations::{}", super::TESTED, own.module);
            (Some(module), own.request.clone())
        }
        Symbol::Type(id) => {
            let declared = names.of(id);
            let target = &names.modules[declared.module];
            // In signatures, what a property is called goes before what its type is called.
            let (offering, ident) = match &declared.offered {
                Some((module, ident)) => (&names.modules[*module], ident),
                None => (target, &declared.ident),
            };
            let module = match position {
                Position::Types(index) => {
                    let here = &names.modules[index];
                    let mut members = here.members.iter();
                    if let Some(member) = members.find(|member| member.id == id) {
                        return (None, member.ident.clone());
                    }
                    match (here.shared, target.shared) {
                        (false, false) | (true, true) => format!("super::{}", target.name),
                        (false, true) => format!("super::shared::{}", target.name),
                        (true, false) => format!("super::super::{}", target.name),
                    }
                }
                Position::Operations => format!("super::super::{}", types_path(offering)),
                Position::Root => format!("super::{}", types_path(offering)),
                Position::Tests => format!("super::{}::{}", super::TESTED, types_path(offering)),
            };
            let ident = match position {
                Position::Types(_) => &declared.ident,
                _ => ident,
            };
            (Some(module), ident.clone())
        }
    }
}

fn types_path(module: &super::Module) -> String {
    match module.shared {
        true => format!("types::shared::{}", module.name),
        false => format!("types::{}", module.name),
    }
}

/// Collects the symbols of a type.
pub fn of_type(ty: &Type, symbols: &mut BTreeSet<Symbol>) {
    match ty {
        Type::Scalar(scalar) => symbols.extend(of_scalar(*scalar)),
        Type::List(item) => {
            symbols.insert(Symbol::Prelude("Vec"));
            of_type(item, symbols);
        }
        Type::Tuple(items) => items.iter().for_each(|item| of_type(item, symbols)),
        Type::Prefixed(array) => {
            symbols.insert(Symbol::Runtime("Prefixed"));
            let items = array.items.iter().chain([&array.rest]);
            items.for_each(|item| of_type(item, symbols));
        }
        Type::Maybe(inner) => {
            symbols.insert(Symbol::Runtime("Maybe"));
            of_type(inner, symbols);
        }
        Type::JsonText(inner) => {
            symbols.insert(Symbol::Runtime("JsonText"));
            of_type(inner, symbols);
        }
        Type::Map(value) => {
            symbols.insert(Symbol::Collection("BTreeMap"));
            symbols.insert(Symbol::Prelude("String"));
            of_type(value, symbols);
        }
        Type::Nullable(inner) => {
            symbols.insert(Symbol::Prelude("Option"));
            of_type(inner, symbols);
        }
        Type::Boxed(id) => {
            symbols.insert(Symbol::Prelude("Box"));
            symbols.insert(Symbol::Type(*id));
        }
        Type::Named(id) => {
            symbols.insert(Symbol::Type(*id));
        }
    }
}

/// The name of a scalar that is not a keyword of its own.
pub fn of_scalar(scalar: Scalar) -> Option<Symbol> {
    Some(match scalar {
        Scalar::Bool
        | Scalar::I32
        | Scalar::I64
        | Scalar::U32
        | Scalar::U64
        | Scalar::F32
        | Scalar::F64 => {
            return None;
        }
        Scalar::Number => Symbol::Runtime("Number"),
        Scalar::String => Symbol::Prelude("String"),
        Scalar::DateTime => Symbol::Runtime("DateTime"),
        Scalar::Date => Symbol::Runtime("Date"),
        Scalar::Time => Symbol::Runtime("Time"),
        Scalar::Duration => Symbol::Runtime("Duration"),
        Scalar::Decimal => Symbol::Runtime("Decimal"),
        Scalar::Base64 => Symbol::Runtime("Base64"),
        Scalar::Base64Url => Symbol::Runtime("Base64Url"),
        Scalar::File => Symbol::Runtime("File"),
        Scalar::Json => Symbol::Runtime("Json"),
    })
}

/// Collects the symbols of a declared type's declaration.
pub fn of_declaration(api: &Api, id: TypeId, symbols: &mut BTreeSet<Symbol>) {
    match &api.type_def(id).kind {
        Kind::Record(record) => {
            symbols.insert(Symbol::Runtime("record"));
            for field in &record.fields {
                match field.presence {
                    Presence::Required => {}
                    Presence::Optional => {
                        symbols.insert(Symbol::Prelude("Option"));
                    }
                    Presence::Nullable => {
                        symbols.insert(Symbol::Runtime("Nullable"));
                    }
                    Presence::Maybe => {
                        symbols.insert(Symbol::Runtime("Maybe"));
                    }
                }
                of_type(&field.ty, symbols);
            }
            if let Some(rest) = &record.rest {
                of_type(&Type::Map(Box::new(rest.clone())), symbols);
            }
        }
        Kind::StringEnum(_) => {
            symbols.insert(Symbol::Runtime("string_enum"));
            symbols.insert(Symbol::Prelude("String"));
        }
        Kind::IntegerEnum(_) => {
            symbols.insert(Symbol::Runtime("integer_enum"));
        }
        Kind::Newtype(newtype) => {
            symbols.insert(Symbol::Runtime("Checked"));
            of_type(&Type::Scalar(newtype.scalar), symbols);
        }
        Kind::Answers(answers) => {
            symbols.insert(Symbol::Runtime("answers"));
            for answer in answers {
                of_content(&answer.content, symbols);
            }
        }
        Kind::Union(union) => {
            symbols.insert(Symbol::Runtime("union"));
            for variant in &union.variants {
                of_type(&variant.ty, symbols);
            }
        }
    }
}

/// Collects the symbols of a body that comes back.
pub fn of_content(content: &Content, symbols: &mut BTreeSet<Symbol>) {
    match content {
        Content::Empty => {}
        Content::Json(_, ty) | Content::Form(ty) => of_type(ty, symbols),
        Content::Text(_) => {
            symbols.insert(Symbol::Prelude("String"));
        }
        Content::Bytes(_) => {
            symbols.insert(Symbol::Runtime("Bytes"));
        }
        Content::ByStatus(id) => {
            symbols.insert(Symbol::Type(*id));
        }
    }
}
