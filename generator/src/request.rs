//! The request for a client, and the client that comes of it.

use std::env;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::error::Error;
use crate::files::{Difference, Files, Summary};
use crate::findings::Findings;
use crate::manifest::Runtime;
use crate::pipeline;
use crate::settings::{self, Settings};

/// A client to be made of a description: which one, and how.
///
/// In a build script, where [`build`](crate::build) does not do:
///
/// ```no_run
/// fn main() -> Result<(), clientwright_build::Error> {
///     clientwright_build::Build::new("specs/jumpseller.yaml")
///         .name("shop")               // clientwright_runtime::include_client!("shop")
///         .tags(["Products"])         // only what is needed
///         .generate()?;
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Build {
    pub(crate) spec: PathBuf,
    pub(crate) name: String,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) out_dir: Option<PathBuf>,
    pub(crate) package: Option<Runtime>,
    pub(crate) keep_going: bool,
    pub(crate) overlays: Vec<PathBuf>,
    pub(crate) denied: Vec<String>,
    pub(crate) report: Option<PathBuf>,
}

/// A client in memory: all its files, not yet written.
#[derive(Debug)]
pub struct Generated {
    pub(crate) files: Files,
    pub(crate) folder: Option<PathBuf>,
    pub(crate) counts: Counts,
    pub(crate) left_out: Vec<String>,
    pub(crate) findings: Findings,
}

/// How much there is in a client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Operations that the description has, or those of the tags asked for.
    pub operations_in: usize,
    /// Operations that the client has.
    pub operations_out: usize,
    /// Types that the client declares.
    pub types: usize,
    /// Examples of bodies and answers that the tests of its crate check.
    pub examples: usize,
    /// Samples of whole requests that they check.
    pub samples: usize,
    /// Examples and samples that the description doubts, and nothing checks.
    pub doubts: usize,
}

impl Build {
    /// Of the description in this file, YAML or JSON.
    ///
    /// The client is named after the file: `jumpseller` for
    /// `specs/jumpseller.yaml`.
    #[must_use]
    pub fn new(spec: impl AsRef<Path>) -> Self {
        let spec = spec.as_ref().to_owned();
        let name = settings::stem(&spec);
        Build {
            spec,
            name,
            tags: None,
            out_dir: None,
            package: None,
            keep_going: false,
            overlays: Vec::new(),
            denied: Vec::new(),
            report: None,
        }
    }

    /// The name that `include_client!` asks for.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// Only the operations whose first tag is one of these, and those without
    /// a tag.
    #[must_use]
    pub fn tags<T: AsRef<str>>(mut self, tags: impl IntoIterator<Item = T>) -> Self {
        self.tags = Some(
            tags.into_iter()
                .map(|tag| tag.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The folder for the files, instead of one of the client's name in
    /// `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.out_dir = Some(folder.as_ref().to_owned());
        self
    }

    /// A crate of its own, with a manifest that finds the runtime here, instead
    /// of a module.
    #[must_use]
    pub fn package(mut self, runtime: Runtime) -> Self {
        self.package = Some(runtime);
        self
    }

    /// Whether to go on where the description has errors: the operations that
    /// one reaches are left out, and no others. What cannot be read at all
    /// still fails.
    ///
    /// [`Generated::left_out`] lists them; in a build script Cargo shows each
    /// as a warning.
    ///
    /// ```no_run
    /// let client = clientwright_build::Build::new("specs/jumpseller.yaml")
    ///     .keep_going(true)
    ///     .render()?;
    /// for operation in client.left_out() {
    ///     eprintln!("without {operation}");
    /// }
    /// # Ok::<(), clientwright_build::Error>(())
    /// ```
    #[must_use]
    pub fn keep_going(mut self, keep_going: bool) -> Self {
        self.keep_going = keep_going;
        self
    }

    /// Changes the description by an [overlay](https://spec.openapis.org/overlay/latest.html), a
    /// file in YAML or JSON, before anything else looks at it. One after the other, where there
    /// are several; those that the settings list come first.
    ///
    /// So a description that a vendor keeps can be mended without editing it:
    ///
    /// ```no_run
    /// clientwright_build::Build::new("specs/jumpseller.yaml")
    ///     .overlay("specs/jumpseller.overlay.yaml")
    ///     .generate()?;
    /// # Ok::<(), clientwright_build::Error>(())
    /// ```
    #[must_use]
    pub fn overlay(mut self, file: impl AsRef<Path>) -> Self {
        self.overlays.push(file.as_ref().to_owned());
        self
    }

    /// Takes findings of a class for errors: a severity (`repair`, `note`), a class of the
    /// account (`repaired`, `approximated`, `ignored`, `unused`, `left-out`), or the code of a
    /// finding, such as `any-of`. With [`Build::keep_going`], what they reach is left out.
    ///
    /// ```no_run
    /// clientwright_build::Build::new("specs/jumpseller.yaml")
    ///     .deny("ignored")
    ///     .deny("any-of")
    ///     .generate()?;
    /// # Ok::<(), clientwright_build::Error>(())
    /// ```
    ///
    /// Where there is no such class, nothing is made, and an error says which is nearest.
    #[must_use]
    pub fn deny(mut self, class: impl AsRef<str>) -> Self {
        self.denied.push(class.as_ref().to_owned());
        self
    }

    /// Has [`Build::generate`] write the account of the description into this file, also where
    /// the description has errors; see [`Findings::report`].
    #[must_use]
    pub fn report(mut self, file: impl AsRef<Path>) -> Self {
        self.report = Some(file.as_ref().to_owned());
        self
    }

    /// Only looks for mistakes: what was mended and approximated, or an error
    /// with all findings where there are errors.
    ///
    /// ```no_run
    /// let findings = clientwright_build::Build::new("specs/jumpseller.yaml").lint()?;
    /// print!("{}", findings.text(false));
    /// # Ok::<(), clientwright_build::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the description cannot be read, or has errors.
    pub fn lint(&self) -> Result<Findings, Error> {
        pipeline::lint(self)
    }

    /// Makes the client in memory.
    ///
    /// # Errors
    ///
    /// Where the description cannot be read, or has errors.
    pub fn render(&self) -> Result<Generated, Error> {
        pipeline::run(self)
    }

    /// The file names of the description and its overlays, for the first line of each file.
    pub(crate) fn origin(&self, settings: &Settings) -> String {
        let overlays = settings.overlays.iter().chain(&self.overlays);
        let names = std::iter::once(&self.spec).chain(overlays).map(|file| {
            let name = file.file_name().unwrap_or_default();
            name.to_string_lossy().into_owned()
        });
        names.collect::<Vec<_>>().join(", ")
    }

    /// Where the files go; nowhere without `out_dir` and outside of a build
    /// script.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        let in_build_script = || Some(PathBuf::from(env::var_os("OUT_DIR")?).join(&self.name));
        self.out_dir.clone().or_else(in_build_script)
    }
}

impl Generated {
    /// The folder that it is for: none without [`Build::out_dir`] and outside
    /// of a build script.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Paths inside the folder, with forward slashes, and contents; by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter()
    }

    /// How many lines all files have together.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.lines()
    }

    /// How much there is in it.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The operations that errors reach, such as `GET /pets/{petId}`: none
    /// without [`Build::keep_going`].
    pub fn left_out(&self) -> impl Iterator<Item = &str> {
        self.left_out.iter().map(String::as_str)
    }

    /// What was mended or approximated, and the files that were read.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Writes what changed and removes what is no longer made, all or nothing.
    /// With `force`, also over files that somebody edited.
    ///
    /// # Errors
    ///
    /// Where the folder holds files that no run wrote, or that were edited
    /// since, and where reading or writing fails. The folder is as it was then.
    pub fn write(&self, force: bool) -> Result<Summary, Error> {
        Ok(self.files.write(self.target()?, force)?)
    }

    /// What [`Generated::write`] would do, without doing it.
    ///
    /// # Errors
    ///
    /// Where it would refuse, or reading fails.
    pub fn dry_run(&self, force: bool) -> Result<Summary, Error> {
        Ok(self.files.dry_run(self.target()?, force)?)
    }

    /// How the folder differs from what [`Generated::write`] would make of it.
    ///
    /// # Errors
    ///
    /// Where the folder is not one that was written by a run, or reading fails.
    pub fn compare(&self) -> Result<Vec<Difference>, Error> {
        Ok(self.files.compare(self.target()?)?)
    }

    fn target(&self) -> Result<&Path, Error> {
        self.folder().ok_or_else(|| {
            let mut found = Diagnostics::new();
            found.push(Diagnostic {
                code: "no-folder",
                severity: Severity::Fatal,
                message: "there is no folder to write into: `OUT_DIR` is not set".to_owned(),
                place: None,
                label: None,
                help: Some(
                    "only build scripts have `OUT_DIR`; elsewhere, call `out_dir`".to_owned(),
                ),
            });
            Findings::new(found, None).into()
        })
    }
}
