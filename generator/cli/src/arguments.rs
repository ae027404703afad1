//! What may be typed. Nothing here looks at the disk.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Turns OpenAPI descriptions into Rust client crates.
#[derive(Debug, Parser)]
#[command(
    name = "clientwright",
    version,
    long_about = "\
Turns OpenAPI descriptions into Rust client crates.

Put one description for each API into `specs/`, then run `clientwright generate`: each becomes a
crate in `generated/`, to be committed and used like one written by hand. Run `clientwright check`
in CI to learn whether somebody forgot to.",
    after_long_help = EXIT_CODES
)]
pub struct Arguments {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  something has to be mended: errors in a description, edited files, crates that are out of date
  2  the command was not understood
  3  a file could not be read or written";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write a client crate for each description
    #[command(long_about = GENERATE, after_long_help = GENERATE_EXAMPLES)]
    Generate(Generate),
    /// Say whether the crates are what the descriptions say
    #[command(long_about = CHECK, after_long_help = CHECK_EXAMPLES)]
    Check(Check),
}

const GENERATE: &str = "\
Write a client crate for each description.

The crate of `specs/jumpseller.yaml` goes to `generated/jumpseller` and is called
`jumpseller-client`. Version, licence, description and keywords come from
`specs/jumpseller.settings.yaml`, if that exists.

Only files that change are written, and files that are no longer made are removed. Nothing at all
is written while any of the descriptions has errors.";

const GENERATE_EXAMPLES: &str = "\
Examples:
  clientwright generate
      every description in `specs/`, into `generated/`
  clientwright generate specs/jumpseller.yaml
      only this one
  clientwright generate petstore.json --out clients --runtime 0.1
      into `clients/petstore`, with this version of the runtime";

const CHECK: &str = "\
Say whether the crates are what the descriptions say.

Makes everything in memory, compares it with the disk, shows the differences and the command that
mends them. Writes nothing.";

const CHECK_EXAMPLES: &str = "\
Examples:
  clientwright check
      every description in `specs/` against `generated/`
  clientwright check specs/jumpseller.yaml --format json
      only this one, for a program to read";

/// `clientwright generate`
#[derive(Args, Debug)]
pub struct Generate {
    #[command(flatten)]
    pub common: Common,

    /// Write over files that were edited since they were generated
    #[arg(long)]
    pub force: bool,
}

/// `clientwright check`
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    pub common: Common,
}

/// What both commands take.
#[derive(Args, Debug)]
pub struct Common {
    /// Descriptions, in YAML or JSON [default: all of specs/]
    #[arg(value_name = "SPEC")]
    pub specs: Vec<PathBuf>,

    /// Folder in which each crate has a folder of its own
    #[arg(long, value_name = "DIR", default_value = "generated")]
    pub out: PathBuf,

    /// Where the crates find the runtime: a version, or a folder
    ///
    /// By default the version that belongs to this command, or `runtime/` where that holds it.
    #[arg(long, value_name = "PATH|VERSION")]
    pub runtime: Option<String>,

    /// How to show findings and results
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
}

/// How results are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: findings on standard error, results on standard output
    Text,
    /// For programs: one JSON object on standard output
    Json,
}
