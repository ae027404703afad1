//! The content of a file.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::body::Body;
use crate::value::{Encode, Place, Value, View};

/// The content of a file, for a part of a multipart body or a whole body.
///
/// ```
/// use clientwright_runtime::{Body, File};
///
/// let photo = File::new(&b"\x89PNG"[..]).name("photo.png").content_type("image/png");
/// assert_eq!(photo.content.len(), 4);
///
/// # fn example() -> std::io::Result<()> {
/// let video = File::stream(Body::reader(std::fs::File::open("video.mp4")?)).name("video.mp4");
/// # let _ = video;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// The file name that the server is told.
    pub name: Option<String>,
    /// The media type of the content, such as `image/png`.
    pub content_type: Option<String>,
    /// The bytes of the file; none of one that is sent as it arrives.
    pub content: Bytes,
    source: Option<Source>,
}

/// A content that can be sent only once; clones of a file share it.
#[derive(Clone)]
struct Source(Arc<Mutex<Option<Body>>>);

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Source {}

impl File {
    /// A file without a name.
    pub fn new(content: impl Into<Bytes>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// A file without a name whose content is sent as it arrives, without holding it in memory.
    ///
    /// Such a file can be sent once, as a whole body or as a part of a multipart body: a call of
    /// it or of its clones after that fails, and so does one that has it elsewhere.
    pub fn stream(content: Body) -> Self {
        Self {
            source: Some(Source(Arc::new(Mutex::new(Some(content))))),
            ..Self::default()
        }
    }

    /// Whether the content is sent as it arrives.
    pub(crate) fn is_streamed(&self) -> bool {
        self.source.is_some()
    }

    /// The content, to be sent.
    pub(crate) fn body(&self) -> Result<Body, String> {
        let Some(Source(body)) = &self.source else {
            return Ok(self.content.clone().into());
        };
        let body = body.lock().unwrap_or_else(PoisonError::into_inner).take();
        body.ok_or_else(|| "a file that is sent as it arrives was sent before".to_owned())
    }

    /// Sets the name that the server is told.
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// Sets the media type of the content.
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.to_owned());
        self
    }
}

/// Shows how long the content is, not the content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content = match self.source {
            Some(_) => "a stream".to_owned(),
            None => format!("{} bytes", self.content.len()),
        };
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &format_args!("{content}"))
            .finish()
    }
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        Self::new(content)
    }
}

impl Encode for File {
    #[inline]
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

impl Value for File {
    #[inline]
    fn place(&mut self) -> Place<'_> {
        Place::File(self)
    }

    #[inline]
    fn blank() -> Self {
        Self::default()
    }
}
