//! Prism: a server that judges requests by a description, and answers by it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

const PACKAGE: &str = "@stoplight/prism-cli@5.14.2";

/// How long Prism may be silent where it has something to say.
const PATIENCE: Duration = Duration::from_secs(120);

/// A path that no description has. Its request is the last, and so all of the log stands before it.
const LAST: &str = "/the-referee-is-done";

/// What Prism answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// The examples of the description.
    Examples,
    /// What it makes of the schemas, always the same.
    Made,
}

/// A running Prism.
pub struct Prism {
    child: Child,
    url: String,
    log: Receiver<String>,
    operations: usize,
}

/// Where Prism is, fetched if need be; nothing where there is no Node.js.
pub fn install() -> io::Result<Option<PathBuf>> {
    let mut npx = Command::new("npx");
    let npx = npx.arg("--yes").arg(format!("--package={PACKAGE}"));
    let npx = npx.args(["--", "sh", "-c", "command -v prism"]);
    let output = match npx.stderr(Stdio::inherit()).output() {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let path = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    match output.status.success() && !path.is_empty() {
        true => Ok(Some(PathBuf::from(path))),
        false => Err(io::Error::other(format!("npx cannot fetch {PACKAGE}"))),
    }
}

impl Prism {
    /// Starts to serve a description, at a port that is free.
    pub fn start(program: &Path, spec: &str, answers: Answers) -> io::Result<Self> {
        let mut command = Command::new(program);
        command.args(["mock", "--port", "0", "--host", "127.0.0.1"]);
        if answers == Answers::Made {
            command.args(["--dynamic", "--seed", "1"]);
        }
        command.arg(spec).env("NO_COLOR", "1").stdin(Stdio::null());
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take();
        let (lines, log) = channel();
        thread::spawn(move || {
            let output = output
                .into_iter()
                .flat_map(|output| BufReader::new(output).lines());
            for line in output.map_while(Result::ok) {
                if lines.send(line).is_err() {
                    break;
                }
            }
        });
        let mut prism = Self {
            child,
            url: String::new(),
            log,
            operations: 0,
        };
        loop {
            let line = prism.line()?;
            if let Some((_, url)) = line.split_once("Prism is listening on ") {
                url.trim().clone_into(&mut prism.url);
                return Ok(prism);
            }
            // Every operation is announced with an address.
            prism.operations += usize::from(line.contains(" http://127.0.0.1:"));
        }
    }

    /// Where it serves.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many operations it found in the description.
    pub fn operations(&self) -> usize {
        self.operations
    }

    /// What it says of each request that it got, in order: its errors.
    pub fn requests(&mut self) -> io::Result<Vec<Vec<String>>> {
        let address = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "GET {LAST} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
        )?;
        stream.read_to_end(&mut Vec::new())?;
        let mut requests: Vec<Vec<String>> = Vec::new();
        loop {
            let line = self.line()?;
            if line.contains("[HTTP SERVER]") && line.contains(LAST) {
                return Ok(requests);
            }
            if line.ends_with("Request received") {
                requests.push(Vec::new());
            }
            if let (Some(request), Some(fault)) = (requests.last_mut(), fault(&line)) {
                request.push(fault.to_owned());
            }
        }
    }

    fn line(&mut self) -> io::Result<String> {
        let line = self.log.recv_timeout(PATIENCE);
        line.map_err(|_| io::Error::other("Prism fell silent or ended"))
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // There is nobody left to be told where it ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a line of the log finds fault with. Warnings are about the choice of an answer.
fn fault(line: &str) -> Option<&str> {
    let (_, fault) = line.split_once(" error     ")?;
    Some(fault.trim())
}
