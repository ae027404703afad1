//! Commands that may neither hang nor eat up the memory.

use std::io::{self, Read, Seek};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a command left.
pub struct Ended {
    /// Nothing where its time was up.
    pub status: Option<ExitStatus>,
    /// What it wrote.
    pub output: String,
    /// What it complained of.
    pub complaints: String,
}

impl Ended {
    /// In one word, how it failed; nothing where it did not.
    pub fn failure(&self) -> Option<&'static str> {
        match self.status {
            None => Some("time"),
            Some(status) if status.success() => None,
            Some(_) if self.complaints.contains("memory allocation of") => Some("memory"),
            Some(_) if self.complaints.contains("overflowed its stack") => Some("stack"),
            Some(_) if self.complaints.contains("panicked at") => Some("panic"),
            // SIGXCPU, or SIGKILL for who takes no heed of that.
            Some(status) if matches!(status.signal(), Some(24 | 9)) => Some("time"),
            Some(status) if status.signal().is_some() => Some("crash"),
            Some(_) => Some("failed"),
        }
    }
}

/// The same command, ended by the kernel where it wants more memory than this,
/// or more time of a processor.
pub fn limited(megabytes: u64, seconds: u64, command: &Command) -> Command {
    let mut limited = Command::new("sh");
    limited.args([
        "-c",
        "ulimit -v \"$0\" && ulimit -t \"$1\" && shift && exec \"$@\"",
    ]);
    limited.arg((megabytes * 1024).to_string());
    limited.arg(seconds.to_string());
    limited.arg(command.get_program()).args(command.get_args());
    limited
}

/// Runs a command to its end, or to that of its time.
pub fn run(command: &mut Command, time: Duration) -> io::Result<Ended> {
    // Files take whatever comes, while nobody reads.
    let (mut output, mut complaints) = (tempfile::tempfile()?, tempfile::tempfile()?);
    command
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(complaints.try_clone()?);
    let mut child = command.process_group(0).spawn()?;
    let end = Instant::now() + time;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if Instant::now() > end {
            kill(&mut child)?;
            break None;
        }
        thread::sleep(Duration::from_millis(5));
    };
    let mut texts = [String::new(), String::new()];
    for (file, text) in [&mut output, &mut complaints].into_iter().zip(&mut texts) {
        file.rewind()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        *text = String::from_utf8_lossy(&bytes).into_owned();
    }
    let [output, complaints] = texts;
    Ok(Ended {
        status,
        output,
        complaints,
    })
}

/// Ends a command and all that it started.
fn kill(child: &mut Child) -> io::Result<()> {
    let group = format!("-{}", child.id());
    Command::new("kill")
        .args(["-KILL", "--", &group])
        .status()?;
    child.wait()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_too_long_is_ended_with_all_its_children() {
        let started = Instant::now();
        let mut sleep = Command::new("sh");
        sleep.args(["-c", "sleep 60; true"]);
        let ended = run(&mut sleep, Duration::from_millis(50)).unwrap();
        assert_eq!(ended.failure(), Some("time"));
        assert!(started.elapsed() < Duration::from_secs(30));
    }

    #[test]
    fn what_wants_too_much_is_ended_by_the_kernel() {
        let mut limits = Command::new("sh");
        limits.args(["-c", "ulimit -v; ulimit -t"]);
        let ended = run(&mut limited(64, 7, &limits), Duration::from_secs(30)).unwrap();
        assert_eq!(ended.output, "65536\n7\n");
        assert_eq!(ended.failure(), None);
        let mut busy = Command::new("sh");
        busy.args(["-c", "while :; do :; done"]);
        let ended = run(&mut limited(64, 1, &busy), Duration::from_secs(60)).unwrap();
        assert_eq!(ended.failure(), Some("time"));
    }
}
