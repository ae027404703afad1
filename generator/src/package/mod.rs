//! What makes a crate of a client: its manifest and its README.

mod facts;

use std::path::Path;

use crate::api::{Api, Kind, Scheme, SchemeKind};
use crate::emit::{example, operation_id};
use crate::files::Files;
use crate::manifest::{Manifest, Runtime, manifest};
use crate::names::Names;
use crate::readme::{Credential, Doubtful, Group, Line, OwnServer, Readme, code, readme};
use crate::settings::Settings;

/// Adds both to the files of a client that is going to stand in `folder`.
pub(crate) fn add(
    files: &mut Files,
    api: &Api,
    names: &Names,
    settings: &Settings,
    runtime: &Runtime,
    folder: &Path,
) {
    let features = features(api, names);
    let counts = api.example_counts();
    let title = api.called();
    let manifest = manifest(&Manifest {
        spec: &api.origin,
        title: &title,
        settings,
        tags: &features,
        tests: files.get("tests/examples.rs").is_some(),
        needs: needs(api),
        runtime,
        folder,
    });
    files.insert("Cargo.toml", manifest);
    let readme = readme(&Readme {
        spec: &api.origin,
        package: &settings.package,
        version: &settings.version,
        library: &settings.library(),
        license: settings.license.as_deref(),
        title: &title,
        description: api.description.as_deref(),
        base_url: api.server.as_deref(),
        servers: servers(api, names),
        credentials: credentials(api, names),
        needed: facts::needed(api, names, &api.security),
        example: &first_call(api, names, &settings.library()),
        groups: groups(api, names),
        callbacks: facts::callbacks(api, names),
        problems: &problems(names),
        limits: facts::limits(api, names),
        paged: facts::paged(api, names),
        tested: (counts.examples, counts.samples),
        shown: shown(api, names),
        doubts: doubts(api, names),
        features: &features,
    });
    files.insert("README.md", readme);
}

/// The features of the runtime without which the client does not compile.
fn needs(api: &Api) -> &'static [&'static str] {
    let has_pattern = api
        .types
        .iter()
        .any(|def| matches!(&def.kind, Kind::Newtype(newtype) if newtype.has_pattern()));
    if has_pattern { &["pattern"] } else { &[] }
}

/// The features of tags, sorted. One tag is no choice.
fn features(api: &Api, names: &Names) -> Vec<String> {
    if api.tags.len() < 2 {
        return Vec::new();
    }
    let mut features: Vec<String> = names.tags.iter().map(|tag| tag.feature.clone()).collect();
    features.sort();
    features
}

fn problems(names: &Names) -> Vec<String> {
    let problems = names.problems.iter();
    problems.map(|name| format!("Problem::{name}")).collect()
}

/// How a test prepares the first answer that is shown.
fn shown(api: &Api, names: &Names) -> Option<String> {
    let shown = api.shown.first()?;
    let index = *shown.operations.first()?;
    let id = operation_id(&api.operations[index], &names.operations[index]);
    Some(match &shown.name {
        Some(name) => format!("recorder.on({id:?}).example({name:?})"),
        None => format!("recorder.on({id:?}).example_of({})", shown.status),
    })
}

/// The example as a whole program: what rustdoc hides is not hidden elsewhere.
fn first_call(api: &Api, names: &Names, library: &str) -> String {
    let lines = example(api, names, library);
    let shown = lines.iter().map(|line| match line.as_str() {
        "# Ok(())" => "    Ok(())".to_owned(),
        "" => String::new(),
        line => match line.strip_prefix("# ") {
            Some("}") => "}".to_owned(),
            Some(_) => {
                "#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {"
                    .to_owned()
            }
            None => format!("    {line}"),
        },
    });
    shown.collect::<Vec<_>>().join("\n")
}

fn servers(api: &Api, names: &Names) -> Vec<OwnServer> {
    let servers = api.servers.iter().zip(&names.servers);
    let servers = servers.map(|(server, method)| OwnServer {
        url: server.url.clone(),
        call: format!("{method}(url)"),
    });
    servers.collect()
}

fn credentials(api: &Api, names: &Names) -> Vec<Credential> {
    let schemes = api.schemes.iter().zip(&names.schemes);
    schemes
        .map(|(scheme, method)| credential(scheme, method))
        .collect()
}

fn credential(scheme: &Scheme, method: &str) -> Credential {
    let (arguments, sends) = match &scheme.kind {
        SchemeKind::Header(name) => (method, format!("header {}", code(name))),
        SchemeKind::Query(name) => (method, format!("query parameter {}", code(name))),
        SchemeKind::Cookie(name) => (method, format!("cookie {}", code(name))),
        SchemeKind::Basic => (
            "username, password",
            "user name and password, as Basic".to_owned(),
        ),
        SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => (method, "token, as Bearer".to_owned()),
        SchemeKind::Http(word) => (
            method,
            format!("{} and this text", code(&format!("Authorization: {word}"))),
        ),
    };
    Credential {
        call: format!("{method}({arguments})"),
        sends,
    }
}

fn doubts(api: &Api, names: &Names) -> Vec<Doubtful> {
    let operations = api.operations.iter().zip(&names.operations);
    let doubts = operations.flat_map(|(operation, own)| {
        operation.examples.doubts.iter().map(|doubt| Doubtful {
            operation: own.method.clone(),
            sample: doubt.sample.clone(),
            reason: doubt.reason.clone(),
        })
    });
    doubts.collect()
}

/// The operations by first tag; those without one come last.
fn groups(api: &Api, names: &Names) -> Vec<Group> {
    let tags = api.tags.iter().map(|tag| Some(tag.name.clone()));
    let groups = tags.chain([None]).map(|tag| {
        let operations = api.operations.iter().zip(&names.operations);
        let operations = operations
            .filter(|(operation, _)| operation.tag == tag)
            .map(|(operation, own)| Line {
                name: own.method.clone(),
                request: operation.place(),
                summary: operation.summary.clone(),
                needs: facts::needs(api, names, operation),
            });
        Group {
            operations: operations.collect(),
            tag,
        }
    });
    groups
        .filter(|group| !group.operations.is_empty())
        .collect()
}
