//! Samples of requests: the command `curl` in `x-codeSamples` is read as curl
//! would read it, compared with the operation that it stands under, and taken
//! apart into the arguments of a call.

mod body;
mod curl;
mod shell;
mod url;
mod values;

use std::collections::HashSet;

use crate::check::build::Built;
use crate::check::build::parameter::OWN_HEADERS;
use crate::check::meaning::examples::complaints;
use crate::data::Data;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity, codes};
use crate::document::checked::{
    CodeSample, Given, Location, Operation, SampleRequest, SchemaId, Scheme, SchemeKind,
};

use curl::Command;
use url::{Url, decoded};

pub(super) use values::json;

/// What became of each sample of each operation.
pub(super) type Read = Vec<Vec<Result<SampleRequest, String>>>;

/// Reads all samples. What is wrong is found.
pub(super) fn check(built: &Built<'_>, found: &mut Diagnostics) -> Read {
    let mut told = HashSet::new();
    let operations = built.checked.operations.iter();
    let operations = operations.map(|operation| {
        let samples = operation.samples.iter();
        let samples = samples.map(|sample| {
            if sample.doubt.is_some() {
                return Err("it is doubted".to_owned());
            }
            if !is_shell(sample) {
                return Err(format!("samples in {} are not read", sample.lang));
            }
            let mut reader = Reader {
                built,
                operation,
                wrong: Vec::new(),
            };
            let read = reader.read(&sample.source);
            let first = reader.wrong.first().map(|wrong| wrong.message.clone());
            let last = read.as_ref().err().map(|why| Wrong::of(why.clone()));
            for Wrong { message, about } in reader.wrong.into_iter().chain(last) {
                if told.insert((sample.place, message.clone())) {
                    let name = sample.label.as_ref().unwrap_or(&sample.lang);
                    let message = format!(
                        "the sample `{name}` of {} {}: {message}",
                        operation.method, operation.path
                    );
                    let finding = Diagnostic::new(Severity::Note, codes::WRONG_SAMPLE, message);
                    found.push(finding.at(place(built, sample, &about)));
                }
            }
            first.map_or(read, Err)
        });
        samples.collect()
    });
    operations.collect()
}

/// Where a piece of a sample stands.
fn place(built: &Built<'_>, sample: &CodeSample, piece: &str) -> Place {
    let node = sample.place.node;
    node.map_or(sample.place, |node| {
        built.source().place_within(node, piece)
    })
}

/// Whether a sample is a command for a shell.
fn is_shell(sample: &CodeSample) -> bool {
    let lang = sample.lang.to_ascii_lowercase();
    ["shell", "curl", "bash", "sh", "console", "terminal"]
        .iter()
        .any(|known| {
            lang == *known || lang.starts_with(&format!("{known} ")) || lang.contains("curl")
        })
}

/// Headers that curl or a browser sets by itself, and that say nothing of the API.
const LEFTOVERS: &[&str] = &[
    "host",
    "user-agent",
    "content-length",
    "connection",
    "cache-control",
    "pragma",
    "postman-token",
    "accept-encoding",
    "accept-language",
    "origin",
    "referer",
    "dnt",
    "x-requested-with",
    "upgrade-insecure-requests",
    "expect",
];

/// A sample that is being read.
struct Reader<'b> {
    built: &'b Built<'b>,
    operation: &'b Operation,
    /// What is wrong, and does not keep the sample from being a call.
    wrong: Vec<Wrong>,
}

/// What is wrong with a sample.
struct Wrong {
    message: String,
    /// The piece of the sample that it is about.
    about: String,
}

impl Wrong {
    /// About what the message quotes first.
    fn of(message: String) -> Self {
        let about = message.split('`').nth(1).unwrap_or_default().to_owned();
        Self { message, about }
    }

    /// About the sample as a whole.
    fn whole(message: String) -> Self {
        let about = String::new();
        Self { message, about }
    }
}

impl<'b> Reader<'b> {
    /// The request; what keeps it from being a call is the error.
    fn read(&mut self, text: &str) -> Result<SampleRequest, String> {
        let command = curl::read(shell::curl(text)?)?;
        if command.method != self.operation.method {
            let message = format!("it is a `{}`", command.method);
            self.wrong.push(Wrong::of(message));
        }
        let url = Url::read(&command.url);
        let place = url::place(self.operation, &url.path)
            .ok_or_else(|| format!("it goes to `{}`", url.path))?;
        let mut request = SampleRequest {
            method: command.method.clone(),
            base_url: self.base_url(&url, &place.prefix),
            ..SampleRequest::default()
        };
        self.path(&url, &place, &mut request);
        let mut pairs = self.without_fixed(&url);
        let mut cookies = self.headers(&command, &mut request);
        self.credentials(&command, &mut pairs, &mut cookies, &mut request);
        self.query(&pairs, &mut request);
        self.cookies(&cookies, &mut request);
        self.complete(&request);
        self.body(command.body, &mut request)?;
        Ok(request)
    }

    /// Where it goes, unless that is left open; compared with the servers that are known.
    fn base_url(&mut self, url: &Url, prefix: &str) -> Option<String> {
        if url.is_open() {
            return None;
        }
        let base = format!("{}{prefix}", url.origin);
        let own = &self.operation.servers;
        let servers = if own.is_empty() {
            &self.built.checked.servers
        } else {
            own
        };
        let servers = servers
            .iter()
            .map(|server| server.url.trim_end_matches('/'));
        let servers: Vec<&str> = servers.filter(|server| server.contains("://")).collect();
        let is_known = servers
            .iter()
            .any(|server| server.eq_ignore_ascii_case(&base));
        if !servers.is_empty() && !is_known {
            let message = format!("it goes to `{base}`, and the server is `{}`", servers[0]);
            self.wrong.push(Wrong::of(message));
        }
        Some(base)
    }

    fn path(&mut self, url: &Url, place: &url::Place, request: &mut SampleRequest) {
        let path = url.path.get(place.prefix.len()..).unwrap_or_default();
        path.clone_into(&mut request.path);
        for (name, text) in &place.arguments {
            let value = self.argument(Location::Path, name, std::slice::from_ref(text));
            // A number that the reader has to fill in.
            if let (Data::Number(number), true) = (&value, url::is_placeholder(text)) {
                request.path = request.path.replacen(text.as_str(), number, 1);
            }
            request
                .arguments
                .push((Location::Path, name.clone(), value));
        }
    }

    /// The pairs of the query, less those that belong to the path of the operation.
    fn without_fixed(&self, url: &Url) -> Vec<(String, Option<String>)> {
        let fixed = self
            .operation
            .path
            .split_once('?')
            .map_or("", |(_, fixed)| fixed);
        let fixed: Vec<&str> = fixed.split(['&', '#']).collect();
        let is_fixed = |name: &str, value: &Option<String>| {
            let pair = value
                .as_ref()
                .map_or(name.to_owned(), |value| format!("{name}={value}"));
            fixed.contains(&pair.as_str())
        };
        let pairs = url.query.iter();
        pairs
            .filter(|(name, value)| !is_fixed(name, value))
            .cloned()
            .collect()
    }

    /// A value of a parameter, compared with its schema.
    fn argument(&mut self, location: Location, name: &str, texts: &[String]) -> Data {
        let mut parameters = self.operation.parameters.iter();
        let parameter = parameters.find(|one| one.location == location && one.name == name);
        let Some(parameter) = parameter else {
            return Data::Text(texts.first().cloned().unwrap_or_default());
        };
        let value = values::parameter(self.built, parameter, texts);
        let text = texts.first().map_or("", String::as_str);
        self.compare(&value, parameter.schema, &format!("`{name}`"), Some(text));
        value
    }

    /// Tells what is wrong with a value.
    fn compare(&mut self, value: &Data, schema: Option<SchemaId>, what: &str, about: Option<&str>) {
        let Some(schema) = schema else {
            return;
        };
        if let Some((source, root, _)) = values::json(&value.to_string()) {
            let found = complaints(self.built, &source, root, schema);
            self.wrong.extend(found.into_iter().map(|message| {
                let wrong = Wrong::of(message.replace("the sample", what));
                let about = about.map_or(wrong.about, str::to_owned);
                Wrong { about, ..wrong }
            }));
        }
    }

    fn query(&mut self, pairs: &[(String, Option<String>)], request: &mut SampleRequest) {
        let decoded_pairs = pairs.iter().map(|(name, value)| {
            let value = value.as_deref().unwrap_or_default();
            (decoded(name, true), decoded(value, true))
        });
        let decoded_pairs: Vec<(String, String)> = decoded_pairs.collect();
        let mut taken = vec![false; pairs.len()];
        let parameters = self.operation.parameters.iter();
        for parameter in parameters.filter(|parameter| parameter.location == Location::Query) {
            let given = body::of_parameter(self.built, parameter, &decoded_pairs, &mut taken);
            if let Some(value) = given {
                let what = format!("`{}`", parameter.name);
                self.compare(&value, parameter.schema, &what, None);
                request
                    .arguments
                    .push((Location::Query, parameter.name.clone(), value));
            }
        }
        for ((name, value), taken) in pairs.iter().zip(&taken) {
            if !taken {
                self.wrong.push(Wrong::of(format!(
                    "there is no query parameter `{}`",
                    decoded(name, true)
                )));
            }
            let number = self.is_number(&decoded(name, true));
            let value = value
                .as_ref()
                .map(|value| match number && url::is_placeholder(value) {
                    true => values::NUMBER.to_owned(),
                    false => value.clone(),
                });
            request.query.push((name.clone(), value));
        }
        // What the path has is sent as well.
        let fixed = self
            .operation
            .path
            .split_once('?')
            .map_or("", |(_, fixed)| fixed);
        for pair in fixed.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            request
                .query
                .push((name.to_owned(), Some(value.to_owned())));
        }
    }

    /// Whether a query parameter is a number, so that a placeholder cannot be.
    fn is_number(&self, name: &str) -> bool {
        let mut parameters = self.operation.parameters.iter();
        let parameter = parameters.find(|one| one.location == Location::Query && one.name == name);
        let schema = parameter.and_then(|parameter| parameter.schema);
        matches!(values::scalar(self.built, schema, "{x}"), Data::Number(_))
    }

    /// The headers that are parameters, and what is expected of the others. Gives the cookies.
    fn headers(&mut self, command: &Command, request: &mut SampleRequest) -> Vec<(String, String)> {
        let mut cookies = Vec::new();
        for (name, value) in &command.headers {
            let lower = name.to_ascii_lowercase();
            if lower == "cookie" {
                let pairs = value
                    .split(';')
                    .filter_map(|pair| pair.trim().split_once('='));
                cookies.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
                continue;
            }
            if LEFTOVERS.contains(&lower.as_str()) || lower.starts_with("sec-") {
                continue;
            }
            let mut parameters = self.operation.parameters.iter();
            let parameter = parameters.find(|one| {
                one.location == Location::Header && one.name.eq_ignore_ascii_case(name)
            });
            if let Some(parameter) = parameter {
                let name = parameter.name.clone();
                let value = self.argument(Location::Header, &name, std::slice::from_ref(value));
                request.arguments.push((Location::Header, name, value));
            } else if !OWN_HEADERS.contains(&lower.as_str()) && !self.is_credential(&lower) {
                self.wrong
                    .push(Wrong::of(format!("there is no header `{name}`")));
            }
            if lower == "accept" && value.contains("*/*") {
                continue;
            }
            request.headers.push((name.clone(), value.clone()));
        }
        cookies
    }

    fn is_credential(&self, header: &str) -> bool {
        let mut schemes = self.built.checked.schemes.values();
        schemes.any(|scheme| match &scheme.kind {
            SchemeKind::ApiKey {
                location: Location::Header,
                name,
            } => name.eq_ignore_ascii_case(header),
            _ => false,
        })
    }

    /// The credentials of the first alternative that is complete.
    fn credentials(
        &mut self,
        command: &Command,
        pairs: &mut Vec<(String, Option<String>)>,
        cookies: &mut Vec<(String, String)>,
        request: &mut SampleRequest,
    ) {
        let checked = &self.built.checked;
        let alternatives = self
            .operation
            .security
            .as_ref()
            .unwrap_or(&checked.security);
        let given = |key: &String| {
            let scheme = checked.schemes.get(key)?;
            Some((key.clone(), credential(scheme, command, pairs, cookies)?))
        };
        let mut complete = alternatives.iter().filter_map(|schemes| {
            let all: Option<Vec<_>> = schemes.iter().map(given).collect();
            all
        });
        // One that needs nothing is complete always, and comes last.
        let first = complete.clone().find(|all| !all.is_empty());
        let Some(all) = first.or_else(|| complete.next()) else {
            if let Some(needed) = alternatives.first() {
                let message = format!("it lacks the credentials `{}`", needed.join("` and `"));
                self.wrong.push(Wrong::whole(message));
            }
            return;
        };
        for (key, _) in &all {
            match &checked.schemes[key].kind {
                SchemeKind::ApiKey {
                    location: Location::Query,
                    name,
                } => {
                    let (own, rest) = std::mem::take(pairs)
                        .into_iter()
                        .partition(|(known, _)| decoded(known, true) == *name);
                    request.query.extend::<Vec<_>>(own);
                    *pairs = rest;
                }
                SchemeKind::ApiKey {
                    location: Location::Cookie,
                    name,
                } => {
                    let (own, rest): (Vec<_>, Vec<_>) = std::mem::take(cookies)
                        .into_iter()
                        .partition(|(known, _)| known == name);
                    request.cookies.extend(own);
                    *cookies = rest;
                }
                _ => {}
            }
        }
        request.credentials = all;
        request.basic = command.user.clone();
    }

    fn cookies(&mut self, cookies: &[(String, String)], request: &mut SampleRequest) {
        for (name, value) in cookies {
            let mut parameters = self.operation.parameters.iter();
            // Others are what a browser had from before.
            if parameters.any(|one| one.location == Location::Cookie && one.name == *name) {
                let text = decoded(value, false);
                let argument = self.argument(Location::Cookie, name, std::slice::from_ref(&text));
                request
                    .arguments
                    .push((Location::Cookie, name.clone(), argument));
                request.cookies.push((name.clone(), value.clone()));
            }
        }
    }

    /// Looks whether every required parameter is there.
    fn complete(&mut self, request: &SampleRequest) {
        for one in self.operation.parameters.iter().filter(|one| one.required) {
            let mut given = request.arguments.iter();
            if !given.any(|(location, name, _)| *location == one.location && *name == one.name) {
                let message = format!("it lacks the parameter `{}`, which is required", one.name);
                self.wrong.push(Wrong::whole(message));
            }
        }
    }
}

/// What a command gives for a scheme.
fn credential(
    scheme: &Scheme,
    command: &Command,
    pairs: &[(String, Option<String>)],
    cookies: &[(String, String)],
) -> Option<Given> {
    let header = |name: &str| {
        let mut headers = command.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    };
    let behind = |word: &str| {
        let value = header("authorization")?;
        let (scheme, token) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case(word).then(|| token.trim())
    };
    match &scheme.kind {
        SchemeKind::ApiKey { location, name } => {
            let value = match location {
                Location::Query => {
                    let mut pairs = pairs.iter();
                    let (_, value) = pairs.find(|(known, _)| decoded(known, true) == *name)?;
                    decoded(value.as_deref().unwrap_or_default(), true)
                }
                Location::Cookie => {
                    let mut cookies = cookies.iter();
                    cookies.find(|(known, _)| known == name)?.1.clone()
                }
                Location::Header | Location::Path => header(name)?.to_owned(),
            };
            Some(Given::Token(value)).filter(|value| *value != Given::Token(String::new()))
        }
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => {
            Some(Given::Token(behind("bearer")?.to_owned()))
        }
        SchemeKind::Http(word) => Some(Given::Token(behind(word)?.to_owned())),
        SchemeKind::Basic => match &command.user {
            Some((user, password)) => Some(Given::Basic(user.clone(), password.clone())),
            None => {
                let text = body::base64(behind("basic")?)?;
                let (user, password) = text.split_once(':')?;
                Some(Given::Basic(user.to_owned(), password.to_owned()))
            }
        },
    }
}
