//! A call that is about to be made: [`Call`].

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;

use crate::auth::Credential;
use crate::encode::cookie::CookieStyle;
use crate::encode::header::HeaderStyle;
use crate::encode::multipart::FORM_DATA;
use crate::encode::path::PathStyle;
use crate::encode::query::QueryStyle;
use crate::file::File;
use crate::frames::{Between, Items};
use crate::operation::Decode;
use crate::pages::{PageItems, Pages, Paging};
use crate::parts::Parts;
use crate::retry::Retries;
use crate::sending::Sending;
use crate::shape::FormStyle;
use crate::streaming::{Item, Streaming};
use crate::value::Encode;

/// A call that is about to be made. It answers `T`, or a problem `P`.
///
/// The request types of generated crates are made of it; their `call()` gives
/// it, for what the vendor's documentation left out.
///
/// What cannot be sent (an empty path argument, a line break in a header) comes
/// out of [`Call::send`] as an error that tells so, before anything is sent.
///
/// # What goes over the wire
///
/// What OpenAPI leaves open is the same in paths, queries, headers, cookies and forms:
/// - An absent value, an empty array and an empty object are not sent; `null` is an empty text.
/// - An object or array within another is JSON text, unless the style has a
///   notation for it: [`QueryStyle::Deep`], [`FormStyle::Deep`](crate::FormStyle::Deep).
/// - A floating-point number has no exponent and no more digits than it needs. One that is infinite
///   or not a number is `null` in a body of JSON and cannot be sent anywhere else.
/// - Of a value, all but RFC 3986's unreserved characters is percent-encoded;
///   forms follow HTML, with `+` for a blank; headers go as they are.
/// - Of a multipart body, each item of an array has a part of its own, an object
///   or an array of objects is one part of JSON, and a file without a name is called `blob`.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T, P> {
    parts: Box<Parts>,
    kind: PhantomData<fn() -> (T, P)>,
}

impl<T, P> From<Box<Parts>> for Call<T, P> {
    #[inline]
    fn from(parts: Box<Parts>) -> Self {
        Self {
            parts,
            kind: PhantomData,
        }
    }
}

impl<T, P> Call<T, P> {
    /// Puts an argument into the path, in place of `{name}`.
    #[inline]
    pub fn path(self, name: &str, value: &dyn Encode) -> Self {
        self.path_as(name, value, PathStyle::Simple)
    }

    /// Puts an argument into the path, in another style.
    #[inline]
    pub fn path_as(mut self, name: &str, value: &dyn Encode, style: PathStyle) -> Self {
        self.parts.path(name, value, style);
        self
    }

    /// Sets an argument of the query, in place of the one of that name; one that is absent
    /// or empty is left out. For a key that comes several times, give a list.
    ///
    /// Under the name of a credential of the client, it takes the place of that.
    #[inline]
    pub fn query(self, name: &str, value: &dyn Encode) -> Self {
        self.query_as(name, value, QueryStyle::Form)
    }

    /// Sets an argument of the query, in another style.
    #[inline]
    pub fn query_as(mut self, name: &str, value: &dyn Encode, style: QueryStyle) -> Self {
        self.parts.query(name, value, style, false);
        self
    }

    /// Sets an argument of the query whose reserved characters stay as they are
    /// (`allowReserved`), except `#`, `[`, `]`, `&`, `+` and `'`.
    #[inline]
    pub fn query_reserved(mut self, name: &str, value: &dyn Encode, style: QueryStyle) -> Self {
        self.parts.query(name, value, style, true);
        self
    }

    /// Sets a header, in place of the one that may have been there, also of one
    /// that the client sets by itself.
    #[inline]
    pub fn header(self, name: &str, value: &dyn Encode) -> Self {
        self.header_as(name, value, HeaderStyle::Simple)
    }

    /// Sets a header, in another style.
    #[inline]
    pub fn header_as(mut self, name: &str, value: &dyn Encode, style: HeaderStyle) -> Self {
        self.parts.header(name, value, style);
        self
    }

    /// Sets a cookie, in place of the one of that name, its value percent-encoded.
    #[inline]
    pub fn cookie(self, name: &str, value: &dyn Encode) -> Self {
        self.cookie_as(name, value, CookieStyle::Form)
    }

    /// Sets a cookie, in another style.
    #[inline]
    pub fn cookie_as(mut self, name: &str, value: &dyn Encode, style: CookieStyle) -> Self {
        self.parts.cookie(name, value, style);
        self
    }

    /// Sends a body of JSON.
    #[inline]
    pub fn json(self, body: &dyn Encode) -> Self {
        self.json_as("application/json", body)
    }

    /// Sends a body of JSON under another media type.
    #[inline]
    pub fn json_as(mut self, media: &str, body: &dyn Encode) -> Self {
        self.parts.json(media, body);
        self
    }

    /// Sends a body of JSON in an envelope: `{"key": body}`.
    ///
    /// What [`Call::body_field`] adds stands beside the key.
    #[inline]
    pub fn json_in(self, key: &str, body: &dyn Encode) -> Self {
        self.json_in_as("application/json", key, body)
    }

    /// Sends a body of JSON in an envelope under another media type.
    #[inline]
    pub fn json_in_as(mut self, media: &str, key: &str, body: &dyn Encode) -> Self {
        self.parts.json_in(media, key, body);
        self
    }

    /// Sends the items of a list as JSON, a line each: `application/jsonl`, or whatever the vendor calls it.
    ///
    /// Items that are not there yet are sent as a file: [`Body::lines`](crate::Body::lines).
    #[inline]
    pub fn lines(mut self, media: &str, items: &dyn Encode) -> Self {
        self.parts.items(media, Between::Lines, items);
        self
    }

    /// Sends the items of a list as JSON, each behind a byte `1E`: `application/json-seq`.
    ///
    /// Items that are not there yet are sent as a file: [`Body::sequence`](crate::Body::sequence).
    #[inline]
    pub fn sequence(mut self, media: &str, items: &dyn Encode) -> Self {
        self.parts.items(media, Between::Sequence, items);
        self
    }

    /// Sends an object as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn form(mut self, body: &dyn Encode) -> Self {
        self.parts.form(body);
        self
    }

    /// Sends an object as `multipart/form-data`.
    #[inline]
    pub fn multipart(self, body: &dyn Encode) -> Self {
        self.multipart_as(FORM_DATA, &[], body)
    }

    /// Sends an object, or a list, as another kind of multipart body, such as `multipart/mixed`.
    ///
    /// The properties of an object are parts with names, as those of a form. The items of a list are parts
    /// without, which have the media types `of` in their order, the last for all that follow. Where there is
    /// none, or an empty one, it is that of a file, of JSON or of plain text, as the item is.
    ///
    /// ```
    /// use clientwright_runtime::{Call, File, Json};
    ///
    /// # fn example(upload: Call<(), ()>) -> Call<(), ()> {
    /// let about = Json::from([("title", Json::from("A film"))]);
    /// upload.multipart_as("multipart/related", &["", "video/mp4"], &(about, File::new("…")))
    /// # }
    /// ```
    #[inline]
    pub fn multipart_as(mut self, media: &str, of: &[&str], body: &dyn Encode) -> Self {
        self.parts.multipart(media, of, body);
        self
    }

    /// Says how fields of a form or a multipart body are written that is given next, in place of how its type
    /// has them.
    ///
    /// ```
    /// use clientwright_runtime::{Call, FormStyle, Json};
    ///
    /// # fn example(call: Call<(), ()>, tags: &Json) -> Call<(), ()> {
    /// call.encoding(&[("tags", FormStyle::Joined(","))]).form(tags)
    /// # }
    /// ```
    #[inline]
    pub fn encoding(mut self, fields: &[(&'static str, FormStyle)]) -> Self {
        self.parts.encoding(fields);
        self
    }

    /// Sets a header of the parts of this name, in a multipart body.
    #[inline]
    pub fn part_header(mut self, part: &str, name: &str, value: &dyn Encode) -> Self {
        self.parts.part_header(part, name, value);
        self
    }

    /// Has a value hidden that is given as an argument too: nobody may see it but the server. What errors
    /// and `Debug` show of an answer that repeats it has `[secret]` in its place.
    ///
    /// ```
    /// # use clientwright_runtime::{Connection, Error, Json};
    /// async fn open(client: &Connection, pin: &str) -> Result<Json, Error<()>> {
    ///     let call = client.request::<Json, ()>("POST", "/vaults/{pin}");
    ///     Ok(call.path("pin", &pin).secret(&pin).send().await?.into_body())
    /// }
    /// ```
    #[inline]
    pub fn secret(mut self, value: &dyn Encode) -> Self {
        self.parts.secret(value);
        self
    }

    /// Sends text.
    #[inline]
    pub fn text(self, body: &str) -> Self {
        self.bytes("text/plain; charset=utf-8", body.to_owned())
    }

    /// Sends bytes, or a text, of a media type.
    #[inline]
    pub fn bytes(mut self, media: &str, body: impl Into<Bytes>) -> Self {
        self.parts.bytes(media, body.into());
        self
    }

    /// Sends a file as it is, under this media type if it has none of its own. Its name is not sent.
    #[inline]
    pub fn file(mut self, media: &str, body: &File) -> Self {
        self.parts.file(media, body);
        self
    }

    /// Adds a field to a body of JSON, form or multipart, which must have been
    /// given before; without a body, the field starts one of JSON.
    ///
    /// A field of JSON that is there already is replaced. Beside an envelope
    /// ([`Call::json_in`]) the field stands at the top, not within.
    #[inline]
    pub fn body_field(mut self, key: &str, value: &dyn Encode) -> Self {
        self.parts.body_field(key, value);
        self
    }

    /// Asks for an answer of another media type, and reads it in another way.
    ///
    /// The body is a `U`: [`Bytes`] or `String` for [`Decode::Bytes`] and [`Decode::Text`].
    #[inline]
    pub fn accept<U>(mut self, media: &'static str, decode: Decode) -> Call<U, P> {
        self.parts.accept = Some(media);
        self.parts.origin.decode = decode;
        Call::from(self.parts)
    }

    /// Sets how long the call may take as a whole, in place of the client's 60 seconds. Of a
    /// stream it is how long the head of the answer may take.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.parts.limits.timeout = timeout;
        self
    }

    /// Sets how many bytes of the answer may be held in memory, in place of the client's 64 MiB:
    /// of the whole answer, or of one item of a stream.
    #[inline]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.parts.limits.body = bytes;
        self
    }

    /// Sets how long a stream may stay silent while the next piece is waited for, in place of the
    /// client's 5 minutes.
    #[inline]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.parts.limits.idle_timeout = timeout;
        self
    }

    /// Sets the credential of a security scheme for this call, in place of that of the client.
    ///
    /// ```
    /// use clientwright_runtime::{Call, Credential, Error, Json};
    ///
    /// /// What one of many customers may see.
    /// async fn seen(orders: Call<Json, ()>, token: &str) -> Result<Json, Error<()>> {
    ///     let orders = orders.credential("bearer", &Credential::token(token));
    ///     Ok(orders.send().await?.into_body())
    /// }
    /// ```
    #[inline]
    pub fn credential(mut self, key: &str, credential: &Credential) -> Self {
        self.parts.credential(key, credential);
        self
    }

    /// Sets how often the call is repeated where it fails, in place of what holds for the client.
    #[inline]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.parts.retries = Some(Box::new(retries));
        self
    }

    /// Says how the pages of the operation follow each other, where the description does not. An
    /// argument of the path that changes from page to page is given after this.
    #[inline]
    pub fn paging(mut self, paging: &'static Paging) -> Self {
        self.parts.paging = Some(paging);
        self
    }

    /// What is compiled once, whatever the call answers.
    #[cfg(any(feature = "blocking", feature = "test"))]
    pub(crate) fn into_parts(self) -> Box<Parts> {
        self.parts
    }

    /// Sends the call. Dropping the future gives it up.
    #[inline]
    pub fn send(self) -> Sending<T, P> {
        Sending::new(self.parts)
    }

    /// Sends the call and gives the body of a success as it arrives, without holding it in memory.
    ///
    /// ```
    /// use std::io::Write;
    /// # use clientwright_runtime::{Bytes, Call};
    ///
    /// # async fn example(report: Call<Bytes, ()>) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut file = std::fs::File::create("report.pdf")?;
    /// let mut pieces = report.stream();
    /// while let Some(piece) = pieces.next().await {
    ///     file.write_all(&piece?)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn stream(self) -> Streaming<Bytes, P> {
        Streaming::new(self.parts, None)
    }

    /// Sends the call and gives the items of a success as they arrive.
    #[inline]
    pub fn items<I: Item>(self, items: Items) -> Streaming<I, P> {
        Streaming::new(self.parts, Some(items))
    }

    /// Sends the call for one page after the other, and gives each as a whole.
    #[inline]
    pub fn pages(self) -> Pages<T, P> {
        Pages::new(self.parts)
    }

    /// Sends the call for one page after the other, and gives what is in them.
    #[inline]
    pub fn page_items<I>(self) -> PageItems<I, P> {
        PageItems::new(self.parts)
    }
}

/// Shows which operation it is, nothing of what is sent.
impl<T, P> fmt::Debug for Call<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.parts.origin)
    }
}
