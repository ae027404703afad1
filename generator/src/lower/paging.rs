//! How pages follow each other, and what is in them.

use crate::api::{Content, Kind, Operation, Paging, PagingBy, Scalar, Type, TypeDef};
use crate::document::checked::{Argument, Checked, Pagination, PaginationStyle, Told};

/// Says of all operations how they page. Their types are known.
pub(super) fn lower_paging(operations: &mut [Operation], types: &[TypeDef], checked: &Checked) {
    for from in &checked.operations {
        let Some(pagination) = &from.pagination else {
            continue;
        };
        let mut same = operations.iter_mut();
        let operation = same
            .find(|operation| operation.method == from.method && operation.key == from.key)
            .expect("every operation is lowered");
        // What an envelope adds is not in the type of the answer.
        let outer = usize::from(!operation.envelope.is_empty());
        let path = pagination.items.get(outer..).unwrap_or_default();
        let item = whole(types, &operation.answer).and_then(|whole| at(types, whole, path));
        // Where the description leaves it open, it is any JSON.
        let item = item.unwrap_or(Type::Scalar(Scalar::Json));
        operation.paging = Some(paging(pagination, item));
    }
}

fn paging(pagination: &Pagination, item: Type) -> Paging {
    let (by, usual) = match &pagination.style {
        PaginationStyle::Page(page) => (PagingBy::Page(argument(page)), 1),
        PaginationStyle::Offset(offset) => (PagingBy::Offset(argument(offset)), 0),
        PaginationStyle::Cursor(cursor, next) => {
            (PagingBy::Cursor(argument(cursor), told(next)), 0)
        }
        PaginationStyle::Last(cursor, key) => (PagingBy::Last(argument(cursor), key.clone()), 0),
        PaginationStyle::Link(next) => (PagingBy::Link(told(next)), 0),
    };
    let steps = pagination.items.iter();
    let steps = steps.map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1")));
    Paging {
        by,
        item,
        items: steps.collect(),
        first: pagination
            .first
            .filter(|first| *first != usual)
            .filter(is_written),
        last: pagination.last.filter(is_written),
        limit: pagination.limit.as_ref().map(argument),
        max_limit: pagination.max_limit.filter(is_written),
        total: pagination.total.as_ref().map(told),
        total_pages: pagination.total_pages.as_ref().map(told),
        more: pagination.more.as_ref().map(told),
    }
}

/// Whether the attribute takes a number: more pages than that are no limit.
fn is_written(number: &u64) -> bool {
    i64::try_from(*number).is_ok()
}

fn argument(argument: &Argument) -> String {
    match argument {
        Argument::Query(name) => name.clone(),
        Argument::Path(name) => format!("{{{name}}}"),
        Argument::Body(key) => format!("/{key}"),
    }
}

fn told(told: &Told) -> String {
    match told {
        Told::Body(place) | Told::Header(place) => place.clone(),
    }
}

/// The type of the body that has the items: of several answers, the one that has a body.
fn whole<'t>(types: &'t [TypeDef], answer: &'t Content) -> Option<&'t Type> {
    match answer {
        Content::Json(_, whole) => Some(whole),
        Content::ByStatus(id) => match &types[id.0].kind {
            Kind::Answers(answers) => answers.iter().find_map(|answer| match &answer.content {
                Content::Json(_, whole) => Some(whole),
                _ => None,
            }),
            _ => None,
        },
        _ => None,
    }
}

/// The type of the items of the array at the end of a path.
fn at(types: &[TypeDef], ty: &Type, path: &[String]) -> Option<Type> {
    match (ty, path.split_first()) {
        (Type::Nullable(inner), _) => at(types, inner, path),
        (Type::List(item), None) => Some((**item).clone()),
        (Type::List(item), Some((_, rest))) => at(types, item, rest),
        (Type::Named(id) | Type::Boxed(id), Some((key, rest))) => match &types[id.0].kind {
            Kind::Record(record) => {
                let mut fields = record.fields.iter();
                let field = fields.find(|field| field.name == *key)?;
                at(types, &field.ty, rest)
            }
            _ => None,
        },
        _ => None,
    }
}
