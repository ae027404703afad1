//! Which descriptions are meant.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::arguments::{Arguments, with_path};

/// A description to be made a client of.
#[derive(Clone, Debug)]
pub struct Description {
    /// How the table calls it: its path in the folder or list.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

impl Description {
    /// The folder of its crate. The ending stays, for `api.json` and `api.yaml` may stand side by side.
    pub fn folder(&self) -> String {
        self.name.replace('/', "--")
    }
}

/// Every description, by name.
pub fn all(arguments: &Arguments) -> io::Result<Vec<Description>> {
    let mut found = BTreeMap::new();
    for input in &arguments.inputs {
        let parent = input.parent().unwrap_or(Path::new("/"));
        if input.is_dir() {
            walk(input, input, &mut found)?;
        } else if input.extension().is_some_and(|end| end == "txt") {
            let root = arguments.root.as_deref().unwrap_or(parent);
            let lines = fs::read_to_string(input)?;
            for line in lines
                .lines()
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
            {
                add(root, root.join(line), &mut found)?;
            }
        } else {
            add(parent, input.clone(), &mut found)?;
        }
    }
    Ok(found.into_values().collect())
}

/// Adds each file in a folder that is called YAML or JSON.
fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, Description>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(root, &path, found)?;
        } else if matches!(extension(&path), "json" | "yaml" | "yml") {
            add(root, path, found)?;
        }
    }
    Ok(())
}

fn extension(path: &Path) -> &str {
    path.extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
}

fn add(root: &Path, path: PathBuf, found: &mut BTreeMap<String, Description>) -> io::Result<()> {
    fs::metadata(&path).map_err(|error| with_path(&path, error))?;
    let name = path.strip_prefix(root).unwrap_or(&path);
    let name = name.to_string_lossy().replace(['\t', '\n'], " ");
    let description = Description { name, path };
    if let Some(other) = found.insert(description.folder(), description.clone())
        && other.path != description.path
    {
        let (one, two) = (other.path.display(), description.path.display());
        return Err(io::Error::other(format!(
            "{one} and {two} would share a folder"
        )));
    }
    Ok(())
}
