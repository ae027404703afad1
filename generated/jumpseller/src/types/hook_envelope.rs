// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::hook::Hook;

/// A hook under its key.
#[record]
pub struct HookEnvelope {
    pub hook: Hook,
}
