// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::hook_event::HookEvent;

/// A hook, as it is sent.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct HookEdit {
    pub event: HookEvent,
    pub url: String,
}
