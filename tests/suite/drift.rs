//! `generated/` is what `specs/` gives.

use clientwright_build::{Build, Runtime};

use crate::support::{descriptions, repository, stem};

#[test]
fn generated_is_what_the_specs_give() {
    for spec in descriptions("specs") {
        let vendor = stem(&spec);
        let client = Build::new(&spec)
            .package(Runtime::Path(repository("runtime")))
            .out_dir(repository("generated").join(&vendor));
        let differences = client
            .render()
            .and_then(|client| client.compare())
            .expect("a description without errors");
        assert!(
            differences.is_empty(),
            "generated/{vendor} is not what specs/{vendor}.yaml gives; \
             `cargo run -p clientwright -- generate` mends it\n{differences:#?}"
        );
    }
}
