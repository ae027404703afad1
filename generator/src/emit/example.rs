//! The first call that a reader sees: a real operation of this very client,
//! with arguments that need no explanation.

use crate::api::{Api, Kind, Operation, Scalar, SchemeKind, Type};
use crate::names::Names;

/// The lines of a complete example; `root` is the path of the client.
pub(crate) fn example(api: &Api, names: &Names, root: &str) -> Vec<String> {
    let mut lines = vec![
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        format!("let client = {root}::Client::builder()"),
    ];
    if api.server.is_none() {
        lines.push("    .base_url(\"https://api.example.com\")".to_owned());
    }
    let needed = api.security.first().cloned().unwrap_or_default();
    for (scheme, name) in api.schemes.iter().zip(&names.schemes) {
        if needed.contains(&scheme.key) {
            let arguments = match scheme.kind {
                SchemeKind::Basic => "\"user\", \"password\"",
                _ => "\"secret\"",
            };
            lines.push(format!("    .{name}({arguments})"));
        }
    }
    lines.push("    .build()?;".to_owned());
    if let Some(call) = simplest_call(api, names, root) {
        lines.push(String::new());
        lines.push(format!("let answer = client.{call}.send().await?;"));
        lines.push("println!(\"{answer:?}\");".to_owned());
    }
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    lines
}

/// Of the operations whose arguments can be written down, a `GET` with the fewest.
fn simplest_call(api: &Api, names: &Names, root: &str) -> Option<String> {
    let candidates = api.operations.iter().zip(&names.operations);
    let candidates = candidates.filter(|(operation, _)| {
        operation.body_argument().is_none() && operation.security.is_none() && !operation.deprecated
    });
    let candidates = candidates.filter_map(|(operation, own)| {
        let arguments: Option<Vec<String>> = operation
            .required
            .iter()
            .map(|parameter| sample(api, names, root, &parameter.ty))
            .collect();
        Some((operation, own, arguments?))
    });
    let rank = |operation: &Operation, count: usize| {
        (operation.method != "GET", count, operation.path.clone())
    };
    candidates
        .min_by_key(|(operation, _, arguments)| rank(operation, arguments.len()))
        .map(|(_, own, arguments)| format!("{}({})", own.method, arguments.join(", ")))
}

/// An argument of this type, if it is simple enough.
fn sample(api: &Api, names: &Names, root: &str, ty: &Type) -> Option<String> {
    Some(match ty {
        Type::Scalar(Scalar::Bool) => "true".to_owned(),
        Type::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64) => "1".to_owned(),
        Type::Scalar(Scalar::F32 | Scalar::F64) => "1.5".to_owned(),
        Type::Scalar(Scalar::String) => "\"text\"".to_owned(),
        Type::Named(id) => {
            let Kind::StringEnum(_) = api.type_def(*id).kind else {
                return None;
            };
            let own = names.of(*id);
            let module = &names.modules[own.module];
            let shared = if module.shared { "shared::" } else { "" };
            let variant = own.members.first()?;
            let (module, ident) = (&module.name, &own.ident);
            format!("{root}::types::{shared}{module}::{ident}::{variant}")
        }
        _ => return None,
    })
}
