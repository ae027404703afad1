//! One part: what it is called, what it holds, and what stands above that.

use bytes::Bytes;
use http::HeaderValue;

use crate::File;
use crate::body::Body;

/// A part of a multipart body.
pub(crate) struct Part {
    /// The items of a list are parts without a name.
    pub(super) name: Option<String>,
    pub(super) file_name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) content: Body,
}

/// A header of the parts of a name.
#[derive(Clone)]
pub(crate) struct PartHeader {
    pub(crate) part: String,
    /// As the description spells it.
    pub(crate) name: String,
    pub(crate) value: String,
}

impl Part {
    /// The name of the field.
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The same once more; nothing of one that can be sent only once.
    pub(crate) fn again(&self) -> Option<Self> {
        Some(Self {
            name: self.name.clone(),
            file_name: self.file_name.clone(),
            content_type: self.content_type.clone(),
            content: self.content.whole()?.clone().into(),
        })
    }

    pub(super) fn of_text(name: &str, text: String, content_type: Option<&str>) -> Self {
        Self {
            name: Some(name.to_owned()),
            file_name: None,
            content_type: content_type.map(str::to_owned),
            content: Bytes::from(text).into(),
        }
    }

    /// A file without a name is called `blob`, as browsers do: without any, servers take it for text.
    pub(super) fn of_file(
        name: &str,
        file: &File,
        content_type: Option<&str>,
    ) -> Result<Self, String> {
        let content_type = file.content_type.as_deref().or(content_type);
        Ok(Self {
            name: Some(name.to_owned()),
            file_name: Some(file.name.as_deref().unwrap_or("blob").to_owned()),
            content_type: Some(
                content_type
                    .unwrap_or("application/octet-stream")
                    .to_owned(),
            ),
            content: file.body()?,
        })
    }

    /// Names are quoted; a media type stands bare and could end the line.
    pub(super) fn check(&self) -> Result<(), String> {
        match &self.content_type {
            Some(media) if HeaderValue::from_str(media).is_err() => Err(format!(
                "the media type of the part `{}` has characters that cannot be sent",
                self.name.as_deref().unwrap_or_default()
            )),
            _ => Ok(()),
        }
    }

    /// The headers, those of the call among them that are for parts of this name.
    pub(super) fn head(&self, boundary: &str, headers: &[PartHeader]) -> String {
        let mut head = format!("--{boundary}");
        match (&self.name, &self.file_name) {
            (Some(name), _) => {
                let name = quoted(name);
                head.push_str(&format!(
                    "\r\nContent-Disposition: form-data; name=\"{name}\""
                ));
            }
            (None, Some(_)) => head.push_str("\r\nContent-Disposition: attachment"),
            (None, None) => {}
        }
        if let Some(file_name) = &self.file_name {
            head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
        }
        if let Some(content_type) = &self.content_type {
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        let own = |header: &&PartHeader| self.name.as_ref() == Some(&header.part);
        for PartHeader { name, value, .. } in headers.iter().filter(own) {
            head.push_str(&format!("\r\n{name}: {value}"));
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// A name between quotes, by the rule of HTML.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
