// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::hook::Hook;

/// A hook under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct HookEnvelope {
    pub hook: Hook,
}
