// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// A script of an app.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct JsApp {
    pub url: Maybe<String>,
    pub template: Maybe<String>,
    pub element: Maybe<String>,
}
