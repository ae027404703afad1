// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::union;

#[union]
pub enum V {
    Integer(i64),
    String(String),
}
