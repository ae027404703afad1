//! As which variant a union begins that is still to be read: one that does not
//! contain the union again, or the beginning would have no end.

use crate::api::{Kind, Presence, Type, TypeDef};

/// Marks that variant in every union that contains itself.
pub(super) fn mark_blanks(types: &mut [TypeDef]) {
    let finite = find_finite(types);
    for def in types {
        if let Kind::Union(union) = &mut def.kind {
            let boxed = |ty: &Type| matches!(ty, Type::Boxed(_));
            if !union.variants.iter().any(|variant| boxed(&variant.ty)) {
                continue;
            }
            let mut variants = union.variants.iter_mut();
            if let Some(variant) = variants.find(|variant| is_finite(&variant.ty, &finite)) {
                variant.blank = true;
            }
        }
    }
}

/// Which types have values that end: those of which all that is required ends.
fn find_finite(types: &[TypeDef]) -> Vec<bool> {
    let mut finite = vec![false; types.len()];
    loop {
        let before = finite.clone();
        for (index, def) in types.iter().enumerate() {
            finite[index] = match &def.kind {
                Kind::Record(record) => record.fields.iter().all(|field| {
                    field.presence != Presence::Required || is_finite(&field.ty, &before)
                }),
                Kind::Union(union) => {
                    let mut variants = union.variants.iter();
                    variants.any(|variant| is_finite(&variant.ty, &before))
                }
                Kind::StringEnum(_)
                | Kind::IntegerEnum(_)
                | Kind::Newtype(_)
                | Kind::Answers(_) => true,
            };
        }
        if finite == before {
            return finite;
        }
    }
}

fn is_finite(ty: &Type, finite: &[bool]) -> bool {
    match ty {
        Type::Named(id) | Type::Boxed(id) => finite[id.0],
        Type::JsonText(inner) => is_finite(inner, finite),
        Type::Tuple(items) => items.iter().all(|item| is_finite(item, finite)),
        Type::Prefixed(array) => array.items.iter().all(|item| is_finite(item, finite)),
        Type::Scalar(_) | Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Maybe(_) => true,
    }
}
