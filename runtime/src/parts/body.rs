//! The body of a request, as it is given.

use bytes::Bytes;

use super::Parts;
use crate::content::Content;
use crate::encode::Encoding;
use crate::encode::header::HeaderStyle;
use crate::encode::multipart::PartHeader;
use crate::file::File;
use crate::frames::Between;
use crate::json;
use crate::shape::FormStyle;
use crate::value::Encode;

impl Parts {
    #[inline(never)]
    pub(crate) fn json(&mut self, media: &str, body: &dyn Encode) {
        self.without_streams(body);
        self.content = Content::Json(media.to_owned(), json::to_vec(body));
    }

    #[inline(never)]
    pub(crate) fn json_in(&mut self, media: &str, key: &str, body: &dyn Encode) {
        self.without_streams(body);
        self.content = Content::Json(media.to_owned(), json::to_vec_in(key, body));
    }

    #[inline(never)]
    pub(crate) fn items(&mut self, media: &str, between: Between, items: &dyn Encode) {
        self.without_streams(items);
        let content = between
            .all(items)
            .map(|text| Content::Other(media.to_owned(), Bytes::from(text).into()));
        self.put_content(content.ok_or_else(|| "these items are made of a list".to_owned()));
    }

    pub(crate) fn encoding(&mut self, fields: &[(&'static str, FormStyle)]) {
        self.encoding = Encoding(fields.to_vec());
    }

    #[inline(never)]
    pub(crate) fn form(&mut self, body: &dyn Encode) {
        if self.finite("field", "", body) {
            self.put_content(Content::form(body, &self.encoding));
        }
    }

    #[inline(never)]
    pub(crate) fn multipart(&mut self, media: &str, of: &[&str], body: &dyn Encode) {
        let found = self.look_for_secrets(body);
        if self.is_finite("field", "", found.infinite) {
            self.put_content(Content::multipart(media, of, body, &self.encoding));
        }
    }

    #[inline(never)]
    pub(crate) fn bytes(&mut self, media: &str, body: Bytes) {
        self.content = Content::Other(media.to_owned(), body.into());
    }

    /// Sends a file as the whole body; its own media type counts more than that of the operation.
    #[inline(never)]
    pub(crate) fn file(&mut self, media: &str, file: &File) {
        let media = file.content_type.as_deref().unwrap_or(media).to_owned();
        self.put_content(file.body().map(|body| Content::Other(media, body)));
    }

    #[inline(never)]
    pub(crate) fn body_field(&mut self, key: &str, value: &dyn Encode) {
        let found = self.look_for_secrets(value);
        let is_multipart = matches!(self.content, Content::Multipart(..));
        let is_text = is_multipart || matches!(self.content, Content::Form(_));
        if is_text && !self.is_finite("field", key, found.infinite.clone()) {
            return;
        }
        if !is_multipart && self.is_streamed(&found) {
            return;
        }
        if let Err(why) = self.content.put(key, value) {
            self.refuse(why);
        }
    }

    /// What is JSON takes any number, but no file that has no text.
    fn without_streams(&mut self, body: &dyn Encode) {
        let found = self.look_for_secrets(body);
        self.is_streamed(&found);
    }

    fn put_content(&mut self, content: Result<Content, String>) {
        match content {
            Ok(content) => self.content = content,
            Err(why) => self.refuse(why),
        }
    }

    #[inline(never)]
    pub(crate) fn part_header(&mut self, part: &str, name: &str, value: &dyn Encode) {
        let Some((_, value)) = self.as_header(name, value, HeaderStyle::Simple) else {
            return;
        };
        let same = |header: &PartHeader| header.part == part && header.name == name;
        self.part_headers.retain(|header| !same(header));
        self.part_headers.push(PartHeader {
            part: part.to_owned(),
            name: name.to_owned(),
            value: String::from_utf8_lossy(value.as_bytes()).into_owned(),
        });
    }
}
