//! Values where the documentation shows none, but a call needs one.

use crate::api::{Api, Credential, Data, Kind, Operation, Presence, Scalar, SchemeKind, Type};

/// A value of a type.
pub(super) fn stand_in(api: &Api, ty: &Type) -> Data {
    of(api, ty, 0)
}

fn of(api: &Api, ty: &Type, depth: usize) -> Data {
    let text = |text: &str| Data::Text(text.to_owned());
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::Bool => Data::Boolean(true),
            Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64 => Data::Number("1".to_owned()),
            Scalar::F32 | Scalar::F64 | Scalar::Number => Data::Number("1.5".to_owned()),
            Scalar::DateTime => text("2024-02-29T12:30:00Z"),
            Scalar::Date => text("2024-02-29"),
            Scalar::Time => text("12:30:00Z"),
            Scalar::Duration => text("PT1H"),
            Scalar::Decimal => text("1.5"),
            Scalar::Base64 | Scalar::Base64Url => text("AQID"),
            Scalar::String | Scalar::File | Scalar::Json => text("text"),
        },
        Type::List(item) => Data::List(vec![of(api, item, depth + 1)]),
        Type::Tuple(items) => {
            let items = items.iter().map(|item| of(api, item, depth + 1));
            Data::List(items.collect())
        }
        Type::JsonText(inner) => Data::Text(of(api, inner, depth + 1).to_string()),
        Type::Map(_) => Data::Object(Vec::new()),
        Type::Prefixed(array) => {
            let items = array.items.iter().take(array.least);
            Data::List(items.map(|item| of(api, item, depth + 1)).collect())
        }
        Type::Nullable(inner) | Type::Maybe(inner) => of(api, inner, depth),
        Type::Named(id) | Type::Boxed(id) => match &api.type_def(*id).kind {
            _ if depth > 20 => Data::Null,
            Kind::Record(record) => {
                let fields = record.fields.iter();
                let fields = fields.filter(|field| field.presence == Presence::Required);
                let entries =
                    fields.map(|field| (field.name.clone(), of(api, &field.ty, depth + 1)));
                Data::Object(entries.collect())
            }
            Kind::StringEnum(values) => text(values.first().map_or("text", |first| &first.value)),
            Kind::IntegerEnum(values) => {
                Data::Number(values.first().map_or(0, |first| first.value).to_string())
            }
            Kind::Newtype(newtype) => of(api, &Type::Scalar(newtype.scalar), depth),
            Kind::Union(union) => match union.variants.first() {
                Some(first) => of(api, &first.ty, depth + 1),
                None => Data::Null,
            },
            Kind::Answers(_) => Data::Null,
        },
    }
}

/// Where calls go if the client has to be told.
pub(super) fn base_url(api: &Api) -> Option<String> {
    let needed = api.server.is_none();
    needed.then(|| "https://api.example.com".to_owned())
}

/// Credentials of the first alternative that an operation has.
pub(super) fn credentials(api: &Api, operation: &Operation) -> Vec<(usize, Credential)> {
    let security = operation.security.as_ref().unwrap_or(&api.security);
    let needed = security.first().map_or(&[][..], Vec::as_slice);
    let schemes = api.schemes.iter().enumerate();
    let schemes = schemes.filter(|(_, scheme)| needed.contains(&scheme.key));
    let credentials = schemes.map(|(index, scheme)| {
        let credential = match scheme.kind {
            SchemeKind::Basic => Credential::Basic("user".to_owned(), "password".to_owned()),
            _ => Credential::Token("secret".to_owned()),
        };
        (index, credential)
    });
    credentials.collect()
}
