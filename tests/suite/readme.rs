//! The numbers in README.md are those of the descriptions.

use std::fs;

use clientwright_build::{Build, Runtime};

use crate::support::{descriptions, repository, stem};

#[test]
fn the_table_of_vendors_is_true() {
    let readme = fs::read_to_string(repository("README.md")).expect("a README");
    for spec in descriptions("specs") {
        let vendor = stem(&spec);
        let client = Build::new(&spec).package(Runtime::default()).render();
        let counts = client.expect("a description without errors").counts();
        let row = format!(
            "| [`specs/{vendor}.yaml`](specs/{vendor}.yaml) | [`generated/{vendor}`](generated/{vendor}) | {} | {} | {} | {} |",
            counts.operations_out, counts.examples, counts.samples, counts.doubts,
        );
        assert!(
            readme.contains(&row),
            "README.md lacks the row of {vendor}:\n{row}"
        );
    }
}
