// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::hook_event::HookEvent;

/// A hook, as it is sent.
#[record(new)]
pub struct HookEdit {
    pub event: HookEvent,
    pub url: String,
}
