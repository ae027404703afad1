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
    /// Say what is wrong with the descriptions
    #[command(long_about = LINT, after_long_help = LINT_EXAMPLES)]
    Lint(Lint),
    /// Say what a finding means and how to mend it
    #[command(long_about = EXPLAIN, after_long_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),
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

const LINT: &str = "\
Say what is wrong with the descriptions.

Shows everything that `generate` would: errors, what is mended, and what is approximated or
ignored; each with its place, and with what to do. Writes nothing, and exits with 1 where there is
an error.

An example that contradicts its schema, or a sample that contradicts its operation, is an error
here; `generate` only notes it, since the client is right all the same.";

const LINT_EXAMPLES: &str = "\
Examples:
  clientwright lint
      every description in `specs/`
  clientwright lint petstore.json --format json
      only this one, for a program to read";

const EXPLAIN: &str = "\
Say what a finding means and how to mend it.

Shows the section of `docs/findings.md` about a code. Every finding has one, such as
`dangling-reference`.";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  clientwright explain dangling-reference";

/// `clientwright generate`
#[derive(Args, Debug)]
pub struct Generate {
    #[command(flatten)]
    pub common: Common,

    /// Write over files that were edited since they were generated
    #[arg(long)]
    pub force: bool,

    /// Write an account into this file, as JSON: what becomes of each keyword
    ///
    /// Also where there are errors. `docs/report.md` says what is in it.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

/// Something that can be denied.
fn class(typed: &str) -> Result<String, String> {
    clientwright_build::diagnostic::class::check(typed)?;
    Ok(typed.to_owned())
}

/// `clientwright check`
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    pub common: Common,
}

/// `clientwright lint`
#[derive(Args, Debug)]
pub struct Lint {
    #[command(flatten)]
    pub input: Input,
}

/// `clientwright explain`
#[derive(Args, Debug)]
pub struct Explain {
    /// The code of a finding, such as `dangling-reference`
    #[arg(value_name = "CODE")]
    pub code: String,
}

/// What all commands take that read descriptions.
#[derive(Args, Debug)]
pub struct Input {
    /// Descriptions, in YAML or JSON [default: all of specs/]
    #[arg(value_name = "SPEC")]
    pub specs: Vec<PathBuf>,

    /// Change the descriptions by this OpenAPI Overlay first; may be repeated
    ///
    /// After the overlays that the settings of a description list.
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,

    /// Take findings of a class for errors; may be repeated
    ///
    /// A severity (`note`, `repair`), a class of the report (`repaired`, `approximated`, `ignored`,
    /// `unused`, `left-out`), or the code of a finding, such as `any-of`.
    #[arg(long = "deny", value_name = "CLASS", value_parser = class)]
    pub denied: Vec<String>,

    /// How to show findings and results
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
}

/// What `generate` and `check` take.
#[derive(Args, Debug)]
pub struct Common {
    #[command(flatten)]
    pub input: Input,

    /// Folder in which each crate has a folder of its own
    #[arg(long, value_name = "DIR", default_value = "generated")]
    pub out: PathBuf,

    /// Where the crates find the runtime: a version, or a folder
    ///
    /// By default the version that belongs to this command, or `runtime/` where that holds it.
    #[arg(long, value_name = "PATH|VERSION")]
    pub runtime: Option<String>,

    /// Leave out the operations that an error reaches, instead of failing
    #[arg(long)]
    pub keep_going: bool,
}

/// How results are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: findings on standard error, results on standard output
    Text,
    /// For programs: one JSON object on standard output
    Json,
}
