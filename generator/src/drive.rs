//! Calls of a client as code, for a program that drives every operation of it
//! against a server: which calls is decided there, how they are written here,
//! as the tests of examples are.

use crate::api::{
    Api, Credential, MadeBody, MadeCall, Operation, Parameter, ParameterPlace, SchemeKind,
};
use crate::emit::{self, DrivenCall};
use crate::error::Error;
use crate::lower::made_body;
use crate::pipeline;
use crate::print;
use crate::request::Build;

pub use crate::data::Data;

/// What every credential of the client begins with; nothing else has it.
pub const SECRET: &str = "Zk7qSecret";

/// A call of an operation, with values of JSON.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method of the operation, in capitals.
    pub method: String,
    /// Its path template.
    pub path: String,
    /// What tells the call from others of the operation.
    pub label: String,
    /// Values of parameters: `in`, name, value.
    pub parameters: Vec<(String, String, Data)>,
    /// The media type of the body, and its value.
    pub body: Option<(String, Data)>,
    /// The security schemes whose credentials the client has; those of all where it is left out.
    pub schemes: Option<Vec<String>>,
}

/// A module of Rust with a function `drive` that makes all these calls. It
/// expects the client as `super::tested`, and `crate::Drive` with
///
/// - `fn url(&self) -> &str`, where all calls go,
/// - `fn call<T, P>(&mut self, operation: &str, label: &str, make: impl FnOnce() -> clientwright_runtime::Call<T, P>)`,
///   where answers and problems have `Debug`.
///
/// # Errors
///
/// Those of the description, as text, or which call does not fit it, or which operation has none.
pub fn module(build: &Build, calls: &[Call]) -> Result<String, String> {
    let (api, names) = pipeline::plan(build).map_err(|error: Error| error.to_string())?;
    let driven = calls.iter().map(|call| {
        made(&api, call).map_err(|why| format!("{} {}: {why}", call.method, call.path))
    });
    let driven = driven.collect::<Result<Vec<_>, String>>()?;
    all_driven(&api, &driven)?;
    let file = emit::emit_drive(&api, &names, &all_credentials(&api), &driven);
    let files = print::print(vec![file], "", &api.origin);
    Ok(files.iter().map(|(_, text)| text.to_owned()).collect())
}

fn all_driven(api: &Api, driven: &[DrivenCall]) -> Result<(), String> {
    for (index, operation) in api.operations.iter().enumerate() {
        if !driven.iter().any(|call| call.operation == index) {
            return Err(format!("nothing calls {}", operation.place()));
        }
    }
    Ok(())
}

fn made(api: &Api, call: &Call) -> Result<DrivenCall, String> {
    let mut operations = api.operations.iter();
    let index = operations
        .position(|operation| operation.method == call.method && operation.path == call.path)
        .ok_or("there is no such operation")?;
    let operation = &api.operations[index];
    let mut made = MadeCall::default();
    for parameter in &operation.required {
        let value = value_of(parameter, call);
        let value = value.ok_or_else(|| format!("the parameter {} is missing", parameter.name))?;
        made.required.push(value.clone());
    }
    let optional = operation.optional.iter().enumerate();
    made.optional = optional
        .filter_map(|(index, parameter)| Some((index, value_of(parameter, call)?.clone())))
        .collect();
    if made.required.len() + made.optional.len() != call.parameters.len() {
        return Err("the client does not have all of its parameters".to_owned());
    }
    made.body = match &call.body {
        Some((media, value)) => Some(body_of(operation, media, value)?),
        None if operation.body_argument().is_some() => return Err("the body is missing".to_owned()),
        None => None,
    };
    let schemes = call.schemes.as_ref();
    Ok(DrivenCall {
        operation: index,
        label: call.label.clone(),
        credentials: schemes.map(|keys| credentials(api, |key| keys.iter().any(|own| own == key))),
        made,
    })
}

fn value_of<'a>(parameter: &Parameter, call: &'a Call) -> Option<&'a Data> {
    let place = match parameter.place {
        _ if parameter.part.is_some() => "part",
        ParameterPlace::Path(_) => "path",
        ParameterPlace::Query(..) => "query",
        ParameterPlace::Header(_) => "header",
        ParameterPlace::Cookie(_) => "cookie",
    };
    let mut given = call.parameters.iter();
    let given = given.find(|(at, name, _)| at == place && *name == parameter.name);
    given.map(|(_, _, value)| value)
}

fn body_of(operation: &Operation, media: &str, value: &Data) -> Result<(usize, MadeBody), String> {
    let mut bodies = operation.bodies.iter();
    let index = bodies
        .position(|body| body.encoding.media_type() == media)
        .ok_or_else(|| format!("there is no body of {media}"))?;
    Ok((index, made_body(&operation.bodies[index], value)))
}

fn all_credentials(api: &Api) -> Vec<(usize, Credential)> {
    credentials(api, |_| true)
}

fn credentials(api: &Api, wanted: impl Fn(&str) -> bool) -> Vec<(usize, Credential)> {
    let schemes = api.schemes.iter().enumerate();
    let schemes = schemes.filter(|(_, scheme)| wanted(&scheme.key));
    let credentials = schemes.map(|(index, scheme)| {
        let credential = match scheme.kind {
            SchemeKind::Basic => Credential::Basic("user".to_owned(), format!("{SECRET}/+")),
            _ => Credential::Token(format!("{SECRET}/+")),
        };
        (index, credential)
    });
    credentials.collect()
}
