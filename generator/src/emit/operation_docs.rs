//! What the docs of an operation say: its method, and its setters.

use super::constraints::sentence;
use super::docs::{code, with_values};
use crate::api::{Operation, Parameter, ParameterPlace, QueryStyle, Scalar, Type};
use crate::names::OperationNames;

/// Summary, method and path in one line, then the description and what is said of the arguments.
pub(super) fn describe(operation: &Operation, own: &OperationNames) -> String {
    let place = code(&operation.place());
    // In the same line, since every operation of a vendor may have it.
    let docs = documented(operation);
    let mut text = match &operation.summary {
        Some(summary) => format!("{} ({place}{docs}).", summary.trim().trim_end_matches('.')),
        None => format!("{place}{docs}."),
    };
    let description = operation.description.as_ref();
    if let Some(description) = description.filter(|_| description != operation.summary.as_ref()) {
        text.push_str("\n\n");
        text.push_str(description);
    }
    let arguments = operation.required.iter().zip(&own.required);
    let arguments = arguments.filter_map(|(parameter, name)| {
        let description = parameter.description.as_deref();
        let description = description.filter(|description| !repeats(description, name));
        let said = match (description, sentence(&parameter.constraints)) {
            (None, None) => return None,
            (Some(description), None) => description.to_owned(),
            (None, Some(limits)) => limits,
            (Some(description), Some(limits)) => {
                let description = description.trim_end();
                let stop = if description.ends_with(['.', '!', '?', ':']) {
                    ""
                } else {
                    "."
                };
                format!("{description}{stop} {limits}")
            }
        };
        Some(format!("\n- `{name}`: {said}"))
    });
    text.extend(arguments);
    text
}

/// Where the vendor's documentation has the operation, where that can be followed.
fn documented(operation: &Operation) -> String {
    match &operation.docs {
        Some(docs) if docs.contains("://") => {
            let address: Vec<&str> = docs.split_whitespace().collect();
            format!(", see {}", address.join(" "))
        }
        _ => String::new(),
    }
}

/// Whether a description says no more than a name: `Lead id.` of `lead_id`.
fn repeats(description: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    letters(description) == letters(name)
}

/// What is said of a parameter, what the server takes without it, and what is sent for nothing.
pub(super) fn parameter_docs(parameter: &Parameter) -> Option<String> {
    let name = &parameter.name;
    let default = parameter.default.as_deref();
    let description = parameter.description.as_deref();
    let described = with_values(description, &parameter.constraints, default);
    let empty = match (&parameter.place, &parameter.ty) {
        (ParameterPlace::Query(QueryStyle::Flag, _), _) => Some(format!(
            "`true` sends {} without a value, and `false` nothing.",
            code(name)
        )),
        (ParameterPlace::Query(QueryStyle::Form, _), Type::Scalar(Scalar::String))
            if parameter.allow_empty =>
        {
            Some(format!(
                "Empty text is sent as {}.",
                code(&format!("{name}="))
            ))
        }
        _ => None,
    };
    let part = parameter.part.as_deref();
    let part = part.map(|part| format!("The header {} of the part {}.", code(name), code(part)));
    let said = [part, described, empty];
    let said: Vec<String> = said.into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join("\n\n"))
}
