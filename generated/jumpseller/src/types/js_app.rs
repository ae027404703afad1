// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// A script of an app.
#[record(new)]
pub struct JsApp {
    pub url: Maybe<String>,
    pub template: Maybe<String>,
    pub element: Maybe<String>,
}
