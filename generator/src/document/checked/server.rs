//! Servers.

/// `servers[]`.
#[derive(Clone, Debug)]
pub struct Server {
    /// With the defaults of its variables filled in.
    pub url: String,
    /// As it is written, each variable with its default: `https://{region=eu}.example.com`.
    pub template: String,
    /// The variables that the URL names.
    pub variables: Vec<ServerVariable>,
    /// Its description.
    pub description: Option<String>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name, as the URL has it.
    pub name: String,
    /// `default`.
    pub default: String,
    /// `enum`.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}
