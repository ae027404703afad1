// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;
use super::image::Image;

/// An image under its key.
#[record]
pub struct ImageEnvelope {
    pub image: Image,
}
