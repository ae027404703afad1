//! Carries a plan out so that a folder is either all new or as it was.
//!
//! New contents are written into a folder inside the output folder, hence on
//! the same file system. Then each file in the way is moved aside and the new
//! one moved in. When a step fails, those before it are undone.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::plan::Plan;
use super::{Error, IoError, failed, list};

/// The name of the folder for new and old contents, while a run lasts.
pub(super) const NAME: &str = ".clientwright.tmp";

/// Does what the plan says; leaves everything as it was where that fails.
pub(super) fn carry_out(root: &Path, plan: &Plan<'_>) -> Result<(), Error> {
    let list = plan.list.as_deref().map(|list| (list::NAME, list));
    let write: Vec<(&str, &str)> = plan.write.iter().copied().chain(list).collect();
    if write.is_empty() && plan.remove.is_empty() {
        return Ok(());
    }
    let mut swap = Swap {
        root: root.to_owned(),
        aside: 0,
        done: Vec::new(),
    };
    match swap.run(&write, &plan.remove) {
        Ok(()) => {
            // The files are in place; an old copy that stays is no failure.
            let _ = fs::remove_dir_all(root.join(NAME));
            Ok(())
        }
        Err(error) => Err(swap.undo(error)),
    }
}

/// A run: what was done so far.
struct Swap {
    root: PathBuf,
    /// How many files were moved aside.
    aside: usize,
    done: Vec<Step>,
}

/// Something that can be undone.
enum Step {
    /// The folder for new and old contents made.
    Prepared(PathBuf),
    /// Moved from the first to the second.
    Moved(PathBuf, PathBuf),
    /// A folder made.
    Made(PathBuf),
    /// An empty folder removed.
    Removed(PathBuf),
}

impl Swap {
    fn run(&mut self, write: &[(&str, &str)], remove: &[&str]) -> Result<(), Error> {
        let root = self.root.clone();
        self.make_folder(&root)?;
        let temporary = self.root.join(NAME);
        if temporary.exists() {
            fs::remove_dir_all(&temporary).map_err(failed("remove", &temporary))?;
        }
        fs::create_dir(&temporary).map_err(failed("create", &temporary))?;
        self.done.push(Step::Prepared(temporary));
        for (at, (_, content)) in write.iter().enumerate() {
            let place = self.new_place(at);
            fs::write(&place, content).map_err(failed("write", &place))?;
        }
        for path in remove {
            let place = self.root.join(path);
            self.move_aside(&place)?;
            self.remove_empty_folders(&place);
        }
        for (at, (path, _)) in write.iter().enumerate() {
            let place = self.root.join(path);
            if let Some(folder) = place.parent() {
                self.make_folder(folder)?;
            }
            self.move_aside(&place)?;
            self.rename(self.new_place(at), place)?;
        }
        Ok(())
    }

    /// Where the content of the file to write at this index waits.
    fn new_place(&self, at: usize) -> PathBuf {
        self.root.join(NAME).join(format!("new-{at}"))
    }

    /// Moves a file out of the way, if there is one.
    fn move_aside(&mut self, place: &Path) -> Result<(), Error> {
        match fs::symlink_metadata(place) {
            Ok(found) if found.is_dir() => {
                let error =
                    io::Error::new(ErrorKind::IsADirectory, "there is a folder of that name");
                Err(failed("write", place)(error))
            }
            Ok(_) => {
                let aside = self.root.join(NAME).join(format!("old-{}", self.aside));
                self.aside += 1;
                self.rename(place.to_owned(), aside)
            }
            // Where a file stands for a folder, `make_folder` says so.
            Err(_) => Ok(()),
        }
    }

    fn rename(&mut self, from: PathBuf, to: PathBuf) -> Result<(), Error> {
        fs::rename(&from, &to).map_err(failed("move", &from))?;
        self.done.push(Step::Moved(from, to));
        Ok(())
    }

    /// Makes a folder and those above it, where they are not there yet.
    fn make_folder(&mut self, folder: &Path) -> Result<(), Error> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(above) = folder.parent() {
            self.make_folder(above)?;
        }
        match fs::create_dir(folder) {
            Ok(()) => self.done.push(Step::Made(folder.to_owned())),
            // Another run of the generator came first.
            Err(_) if folder.is_dir() => {}
            Err(error) => return Err(failed("create", folder)(error)),
        }
        Ok(())
    }

    /// Removes the folders that a file leaves empty, up to the root.
    fn remove_empty_folders(&mut self, file: &Path) {
        let inside = |folder: &&Path| *folder != self.root && folder.starts_with(&self.root);
        let folders: Vec<&Path> = file.ancestors().skip(1).take_while(inside).collect();
        for folder in folders {
            // Refuses a folder that is not empty, which is what is wanted.
            if fs::remove_dir(folder).is_err() {
                break;
            }
            self.done.push(Step::Removed(folder.to_owned()));
        }
    }

    /// Undoes all steps, the last first. Where that fails as well, says so and
    /// keeps what was moved aside.
    fn undo(self, error: Error) -> Error {
        let mut lost: Option<IoError> = None;
        for step in self.done.into_iter().rev() {
            let (place, undone) = match step {
                Step::Prepared(_) if lost.is_some() => continue,
                Step::Prepared(folder) => (folder.clone(), fs::remove_dir_all(folder)),
                Step::Moved(from, to) => (from.clone(), fs::rename(to, from)),
                Step::Made(folder) => (folder.clone(), fs::remove_dir(folder)),
                Step::Removed(folder) => (folder.clone(), fs::create_dir(folder)),
            };
            if let Err(source) = undone {
                lost.get_or_insert(IoError {
                    action: "put back",
                    path: place,
                    source,
                });
            }
        }
        lost.map_or(error, Error::Io)
    }
}
