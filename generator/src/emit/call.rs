//! A call made from values: code that a careful engineer would write by hand,
//! for tests. What fits its type is a literal; everything else is read from
//! its JSON when the test runs, so that the code compiles whatever the values are.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::signature::symbols;
use super::text::{json, text};
use super::types::{call, ident};
use crate::api::{
    Api, Body, BodyEncoding, Credential, Data, Field, Kind, MadeBody, MadeCall, Operation,
    Presence, Scalar, Type,
};
use crate::names::imports::{Imports, Symbol};
use crate::names::{Names, OperationNames};

/// What the code of a call is made with.
pub(super) struct Calls<'a> {
    pub api: &'a Api,
    pub names: &'a Names,
    pub imports: &'a Imports,
}

/// Collects what the code of a call mentions.
pub(super) fn collect(
    api: &Api,
    operation: &Operation,
    made: &MadeCall,
    all: &mut BTreeSet<Symbol>,
) {
    all.insert(Symbol::Client("Client"));
    let optional = made.optional.iter();
    let optional = optional.map(|(index, value)| (&operation.optional[*index].ty, value));
    let required = operation.required.iter().map(|parameter| &parameter.ty);
    for (ty, value) in required.zip(&made.required).chain(optional) {
        collect_argument(api, ty, value, all);
    }
    if let Some((index, body)) = &made.body {
        let body_type = &operation.bodies[*index];
        match body {
            MadeBody::Value(value, files) if !is_text(body_type) => {
                collect_argument(api, &body_type.ty, value, all);
                if !files.is_empty() {
                    symbols(&body_type.ty, all);
                    all.insert(Symbol::Runtime("File"));
                    all.insert(Symbol::Test("value"));
                    let maybe = known(api, &body_type.ty).iter().any(|field| {
                        let named = files.iter().any(|(name, _)| *name == field.name);
                        named && field.presence == Presence::Maybe
                    });
                    all.extend(maybe.then_some(Symbol::Runtime("Maybe")));
                }
            }
            MadeBody::Text(_) if matches!(body_type.encoding, BodyEncoding::Bytes(_)) => {
                all.insert(Symbol::Runtime("File"));
            }
            MadeBody::Value(..) | MadeBody::Text(_) => {}
        }
    }
}

fn collect_argument(api: &Api, ty: &Type, value: &Data, all: &mut BTreeSet<Symbol>) {
    match (variant(api, ty, value), literal(ty, value)) {
        (Some(_), _) => symbols(ty, all),
        (None, Some(_)) => {}
        (None, None) => {
            all.insert(Symbol::Test("value"));
            if matches!(ty, Type::List(_)) {
                all.insert(Symbol::Prelude("Vec"));
            }
        }
    }
}

impl Calls<'_> {
    /// A client with the credentials of a call, and `recorder` for a transport.
    pub(super) fn client(&self, made: &MadeCall) -> TokenStream {
        let base_url = made.base_url.as_ref().map(|url| {
            let url = text(url);
            quote!(.base_url(#url))
        });
        let builder = self.builder(base_url, &made.credentials);
        // In a test, where a client that cannot be built is a failure.
        quote!(#builder.transport(recorder.clone()).build().unwrap())
    }

    /// The builder of a client, told first where it goes, with these credentials.
    pub(super) fn builder(
        &self,
        goes: Option<TokenStream>,
        credentials: &[(usize, Credential)],
    ) -> TokenStream {
        let client = call(self.imports, Symbol::Client("Client"));
        let credentials = credentials.iter().map(|(scheme, credential)| {
            let name = ident(&self.names.schemes[*scheme]);
            match credential {
                Credential::Token(token) => {
                    let token = text(token);
                    quote!(.#name(#token))
                }
                Credential::Basic(user, password) => {
                    let (user, password) = (text(user), text(password));
                    quote!(.#name(#user, #password))
                }
            }
        });
        quote!(#client::builder() #goes #(#credentials)*)
    }

    /// The statements that make the body, where it is an object.
    pub(super) fn body(&self, operation: &Operation, made: &MadeCall) -> TokenStream {
        let Some((index, MadeBody::Value(value, files))) = &made.body else {
            return TokenStream::new();
        };
        let ty = &operation.bodies[*index].ty;
        if is_text(&operation.bodies[*index]) || variant(self.api, ty, value).is_some() {
            return TokenStream::new();
        }
        if literal(ty, value).is_some() {
            return TokenStream::new();
        }
        let read = call(self.imports, Symbol::Test("value"));
        let value = json(value);
        if files.is_empty() {
            let list = matches!(ty, Type::List(_)).then(|| {
                let vec = call(self.imports, Symbol::Prelude("Vec"));
                quote!(: #vec<_>)
            });
            return quote!(let body #list = #read(#value););
        }
        let name = super::types::owned(self.imports, ty);
        let files = self.files(ty, files);
        quote! {
            let mut body: #name = #read(#value);
            #files
        }
    }

    /// What gives the files among the fields of a body their names.
    fn files(&self, ty: &Type, files: &[(String, String)]) -> TokenStream {
        let Type::Named(id) = ty else {
            return TokenStream::new();
        };
        let mut statements = TokenStream::new();
        for (field, member) in known(self.api, ty).iter().zip(&self.names.of(*id).members) {
            let named = files.iter().filter(|(name, _)| *name == field.name);
            let file = call(self.imports, Symbol::Runtime("File"));
            let named: Vec<TokenStream> = named
                .map(|(_, name)| {
                    let name = text(name);
                    quote!(#file::new("").name(#name))
                })
                .collect();
            let (first, is_list) = match (named.first(), &field.ty) {
                (None, _) => continue,
                (Some(first), Type::List(_)) => (first, true),
                (Some(first), _) => (first, false),
            };
            let value = match is_list {
                true => quote!(vec![#(#named),*]),
                false => first.clone(),
            };
            let value = match field.presence {
                Presence::Required => value,
                Presence::Optional | Presence::Nullable => quote!(Some(#value)),
                Presence::Maybe => {
                    let maybe = call(self.imports, Symbol::Runtime("Maybe"));
                    quote!(#maybe::Value(#value))
                }
            };
            let member = ident(member);
            statements.extend(quote!(body.#member = #value;));
        }
        statements
    }

    /// The call itself: a request that is ready to be sent.
    pub(super) fn call(
        &self,
        operation: &Operation,
        own: &OperationNames,
        made: &MadeCall,
    ) -> TokenStream {
        let method = ident(&own.method);
        let required = operation.required.iter().zip(&made.required);
        let required = required.map(|(parameter, value)| self.argument(&parameter.ty, value));
        let body = made.body.as_ref();
        let body =
            body.map(|(index, body)| (*index, self.body_argument(&operation.bodies[*index], body)));
        let (argument, setter) = match (operation.body_argument(), body) {
            (Some(_), Some((_, body))) => (Some(body), None),
            (_, Some((index, body))) => {
                let name = ident(&own.bodies[index]);
                (None, Some(quote!(.#name(#body))))
            }
            (_, None) => (None, None),
        };
        let arguments = required.chain(argument);
        let optional = made.optional.iter().map(|(index, value)| {
            let name = ident(&own.optional[*index]);
            let value = self.argument(&operation.optional[*index].ty, value);
            quote!(.#name(#value))
        });
        quote!(client.#method(#(#arguments),*) #(#optional)* #setter)
    }

    fn body_argument(&self, body: &Body, made: &MadeBody) -> TokenStream {
        match (made, &body.encoding) {
            (MadeBody::Text(value), BodyEncoding::Bytes(_)) => {
                let value = text(value);
                let file = call(self.imports, Symbol::Runtime("File"));
                quote!(&#file::new(#value))
            }
            (MadeBody::Text(value), _) => text(value),
            (MadeBody::Value(value, _), _) => {
                let inline = variant(self.api, &body.ty, value).is_some()
                    || literal(&body.ty, value).is_some();
                match inline {
                    true => self.argument(&body.ty, value),
                    false if by_value(self.api, &body.ty) => quote!(body),
                    false => quote!(&body),
                }
            }
        }
    }

    /// A value as an argument of its type.
    fn argument(&self, ty: &Type, value: &Data) -> TokenStream {
        if let (Type::Named(id), Some(index)) = (ty, variant(self.api, ty, value)) {
            let name = call(self.imports, Symbol::Type(*id));
            let variant = ident(&self.names.of(*id).members[index]);
            return quote!(#name::#variant);
        }
        if let Some(literal) = literal(ty, value) {
            return literal;
        }
        let read = call(self.imports, Symbol::Test("value"));
        let value = json(value);
        match ty {
            Type::List(_) => {
                let vec = call(self.imports, Symbol::Prelude("Vec"));
                quote!(&#read::<#vec<_>>(#value))
            }
            _ if by_value(self.api, ty) => quote!(#read(#value)),
            _ => quote!(&#read(#value)),
        }
    }
}

/// The fields of a record.
fn known<'a>(api: &'a Api, ty: &Type) -> &'a [Field] {
    match ty {
        Type::Named(id) => match &api.type_def(*id).kind {
            Kind::Record(record) => &record.fields,
            _ => &[],
        },
        _ => &[],
    }
}

/// Whether the body is given as it is, rather than as a value.
fn is_text(body: &Body) -> bool {
    matches!(
        body.encoding,
        BodyEncoding::Text(_) | BodyEncoding::Bytes(_)
    )
}

/// Whether an argument of this type is given by value.
fn by_value(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => matches!(
            api.type_def(*id).kind,
            Kind::StringEnum(_) | Kind::IntegerEnum(_)
        ),
        Type::Scalar(
            Scalar::Json | Scalar::File | Scalar::Base64 | Scalar::Base64Url | Scalar::String,
        ) => false,
        Type::Map(_) | Type::List(_) | Type::JsonText(_) | Type::Prefixed(_) => false,
        _ => true,
    }
}

/// Which value of an enum it is.
fn variant(api: &Api, ty: &Type, value: &Data) -> Option<usize> {
    let Type::Named(id) = ty else {
        return None;
    };
    match (&api.type_def(*id).kind, value) {
        (Kind::StringEnum(values), Data::Text(text)) => {
            values.iter().position(|known| known.value == *text)
        }
        (Kind::IntegerEnum(values), Data::Number(text)) => {
            let number = text.parse::<i64>().ok()?;
            values.iter().position(|known| known.value == number)
        }
        _ => None,
    }
}

/// A value that can be written down as an argument.
fn literal(ty: &Type, value: &Data) -> Option<TokenStream> {
    Some(match (ty, value) {
        (Type::Scalar(Scalar::String), value) => text(&value.text()?),
        (Type::Scalar(scalar), value) => plain(*scalar, value)?,
        (Type::List(item), Data::List(items)) => {
            let Type::Scalar(scalar) = **item else {
                return None;
            };
            let items: Option<Vec<_>> = items
                .iter()
                .map(|item| match scalar {
                    Scalar::String => Some(text(&item.text()?)),
                    _ => plain(scalar, item),
                })
                .collect();
            let items = items?;
            quote!(&[#(#items),*])
        }
        _ => return None,
    })
}

/// A number or a boolean.
fn plain(scalar: Scalar, value: &Data) -> Option<TokenStream> {
    let signed = |literal: Literal, negative: bool| match negative {
        true => quote!(-#literal),
        false => quote!(#literal),
    };
    Some(match (scalar, value) {
        (Scalar::Bool, Data::Boolean(value)) => quote!(#value),
        (Scalar::I32, Data::Number(text)) => {
            let value: i32 = text.parse().ok()?;
            signed(Literal::u32_unsuffixed(value.unsigned_abs()), value < 0)
        }
        (Scalar::I64, Data::Number(text)) => {
            let value: i64 = text.parse().ok()?;
            signed(Literal::u64_unsuffixed(value.unsigned_abs()), value < 0)
        }
        (Scalar::U32, Data::Number(text)) => {
            signed(Literal::u32_unsuffixed(text.parse().ok()?), false)
        }
        (Scalar::U64, Data::Number(text)) => {
            signed(Literal::u64_unsuffixed(text.parse().ok()?), false)
        }
        (Scalar::F32 | Scalar::F64, Data::Number(text)) => {
            // One with more digits than clippy likes is read.
            let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
            let short = text.len() < 8 && !text.contains(['e', 'E']);
            short.then(|| signed(Literal::f64_unsuffixed(value.abs()), value < 0.0))?
        }
        _ => return None,
    })
}
