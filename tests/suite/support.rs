//! What the tests have in common.

use std::fs;
use std::path::{Path, PathBuf};

use clientwright_runtime::Recorder;

/// Runs a future to its end.
pub fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime without drivers needs nothing of the system")
        .block_on(future)
}

/// A transport that answers every one of a few requests with the same JSON.
pub fn json(body: &str) -> Recorder {
    Recorder::new().answer(200, "application/json", body.to_owned())
}

/// A transport that answers once, without a body.
pub fn nothing() -> Recorder {
    Recorder::new().answer(204, "text/plain", "")
}

/// A file or folder of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The descriptions in a folder of the repository, sorted.
pub fn descriptions(folder: &str) -> Vec<PathBuf> {
    let folder = repository(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder that can be listed").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.ends_with(".yaml") && !name.ends_with(".settings.yaml") && !name.starts_with('.')
        })
        .collect();
    files.sort();
    files
}

/// The stem of a file's name.
pub fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
