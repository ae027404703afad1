//! Each tag compiles alone: with its feature and no other, no file that is there imports from one that is not.

use std::collections::{BTreeMap, BTreeSet};

use clientwright_build::{Build, Generated, Runtime};

use crate::support::{descriptions, repository, stem};

/// The path of a module from the root of the crate, such as `types::shared::size`.
type Module = String;

#[test]
fn what_is_there_with_one_tag_imports_nothing_that_is_not() {
    let mut tested = BTreeSet::new();
    let mut specs = descriptions("tests/cases");
    specs.push(repository("specs/jumpseller.yaml"));
    for spec in specs {
        let client = Build::new(&spec).package(Runtime::default()).render();
        let client = client.expect("a client");
        let modules = modules(file(&client, "src/lib.rs").expect("each crate has it"));
        let features: BTreeSet<&String> = modules.values().flatten().flatten().collect();
        for feature in features {
            let is_there = |module: &Module| match modules.get(module) {
                Some(Some(features)) => features.contains(feature),
                _ => true,
            };
            for module in modules.keys().filter(|module| is_there(module)) {
                let path = format!("src/{}.rs", module.replace("::", "/"));
                for import in imports(module, file(&client, &path).unwrap_or_default()) {
                    let name = stem(&spec);
                    assert!(
                        is_there(&import),
                        "{name}: with `{feature}` alone, {module} imports {import}, which is not there"
                    );
                    tested.insert(name);
                }
            }
        }
    }
    for name in ["tags", "jumpseller"] {
        assert!(tested.contains(name), "{name} has no features");
    }
}

fn file<'c>(client: &'c Generated, path: &str) -> Option<&'c str> {
    client
        .files()
        .find(|(name, _)| *name == path)
        .map(|(_, text)| text)
}

/// The modules of a crate, each with the features of which it needs one, if it needs any.
fn modules(lib: &str) -> BTreeMap<Module, Option<BTreeSet<String>>> {
    let mut modules = BTreeMap::new();
    let mut around: Vec<&str> = Vec::new();
    let mut features: Option<BTreeSet<String>> = None;
    for line in lib.lines().map(str::trim) {
        if line == "}" {
            around.pop();
        }
        if line.starts_with("#[cfg(") {
            features = Some(BTreeSet::new());
        }
        if let Some(features) = &mut features {
            features.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
        let Some((_, module)) = line.split_once("pub mod ") else {
            continue;
        };
        if let Some(name) = module.strip_suffix(" {") {
            around.push(name);
        } else if let Some(name) = module.strip_suffix(';') {
            let path = around.iter().chain([&name]).copied();
            modules.insert(path.collect::<Vec<_>>().join("::"), features.take());
        }
        features = None;
    }
    modules
}

/// The modules that a file imports from or offers something of.
fn imports(module: &str, text: &str) -> Vec<Module> {
    let mut imported = Vec::new();
    for statement in text.split(';') {
        let lines = statement.lines().map(str::trim);
        let lines = lines.filter(|line| !line.starts_with("//"));
        let statement = lines.collect::<Vec<_>>().join(" ");
        let Some((_, tree)) = statement.split_once("use super::") else {
            continue;
        };
        let tree = format!("super::{tree}");
        let (lead, leaves) = tree.split_once('{').unwrap_or(("", &tree));
        for leaf in leaves.trim_end_matches('}').split(',') {
            let mut at: Vec<&str> = module.split("::").collect();
            let whole = format!("{lead}{}", leaf.trim());
            for word in whole.split("::") {
                match word {
                    "super" => _ = at.pop(),
                    word => at.push(word),
                }
            }
            at.pop();
            imported.push(at.join("::"));
        }
    }
    imported
}
