// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;
use super::image::Image;

/// An image under its key.
#[derive(Record)]
#[non_exhaustive]
pub struct ImageEnvelope {
    pub image: Image,
}
