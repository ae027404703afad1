//! What may be typed.

use std::io;
use std::path::{Path, PathBuf};

use clap::Parser;

/// Generates a client of each description, compiles it, and writes a table of what came of it.
#[derive(Debug, Parser)]
pub struct Arguments {
    /// Descriptions, folders of descriptions, or lists (`.txt`) that name one a line
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    /// Where the paths in a list begin; else the folder of the list
    #[arg(long)]
    pub root: Option<PathBuf>,
    /// Where the table, its summary and the crates go
    #[arg(long, default_value = "target/corpus")]
    pub out: PathBuf,
    /// The folder of the runtime that the crates are compiled with
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../runtime"))]
    pub runtime: PathBuf,
    /// How many descriptions are generated, and crates compiled, at a time
    #[arg(long, default_value_t = 2)]
    pub jobs: usize,
    /// How many crates are compiled in one workspace
    #[arg(long, default_value_t = 40)]
    pub batch: usize,
    /// Seconds of a processor that one run of the generator may take
    #[arg(long, default_value_t = 60)]
    pub seconds: u64,
    /// Memory that one run of the generator may take, in MB
    #[arg(long, default_value_t = 4096)]
    pub memory: u64,
    /// Seconds that the compiler may take for a batch
    #[arg(long, default_value_t = 1800)]
    pub check_seconds: u64,
    /// Compile the tests of the crates too
    #[arg(long)]
    pub tests: bool,
    /// Compile nothing
    #[arg(long)]
    pub no_check: bool,
}

impl Arguments {
    /// With folders that hold wherever a command runs.
    pub fn made_absolute(mut self) -> io::Result<Self> {
        std::fs::create_dir_all(&self.out)?;
        for folder in [&mut self.out, &mut self.runtime]
            .into_iter()
            .chain(&mut self.root)
        {
            *folder = folder.canonicalize()?;
        }
        for input in &mut self.inputs {
            *input = input
                .canonicalize()
                .map_err(|error| with_path(input, error))?;
        }
        Ok(self)
    }

    /// Where the crates are.
    pub fn crates(&self) -> PathBuf {
        self.out.join("crates")
    }
}

/// An error that says which file it is about.
pub fn with_path(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
