//! Stamps: what they were made of has not changed while they are the same.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

/// The stamp of some values.
pub fn of(value: impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The stamp of a file.
pub fn file(path: &Path) -> io::Result<String> {
    Ok(of(fs::read(path)?))
}

/// The stamp of every file in a folder.
pub fn folder(path: &Path) -> io::Result<String> {
    let mut entries: Vec<_> = fs::read_dir(path)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    let mut stamps = Vec::new();
    for entry in entries {
        let path = entry.path();
        let stamp = match path.is_dir() {
            true => folder(&path)?,
            false => file(&path)?,
        };
        stamps.push((entry.file_name(), stamp));
    }
    Ok(of(stamps))
}
