//! The derives of `clientwright-runtime`.
