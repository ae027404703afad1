//! The macros of `clientwright-runtime`, which re-exports them.
//!
//! They are made on the compiler's own token API alone, without a parser
//! library: they compile at once, and what they write is small, because the
//! generated crates have thousands of types.

mod answers;
mod attribute;
mod calls;
mod checked;
mod client_builder;
mod cursor;
mod emit;
mod inlined;
mod integer_enum;
mod operation;
mod paging;
mod parse;
mod record;
mod setters;
mod string_enum;
mod types;
mod union;

use proc_macro::TokenStream;

use parse::{parse_enum, parse_struct};

/// What an expansion gave, or the error at its place in the source.
fn finish(result: parse::Result<TokenStream>) -> TokenStream {
    result.unwrap_or_else(parse::Error::into_tokens)
}

/// Makes a struct a table of its fields, to be read and written as an object.
///
/// It becomes `#[non_exhaustive]`, and has `Record`, `Model` and with that `Encode` and `Value`, `Clone`, `Debug`,
/// `PartialEq` and serde's two traits. `#[record(new)]` is for one that is sent: `new` takes what is
/// required, and each other field has a setter. Texts are taken as `&str`, lists as slices, lists of
/// texts as `&[&str]`.
///
/// A field has to come unless it is an `Option` or a `Maybe`; as `Nullable` it may be `null`. What
/// its name and type do not say is in `#[wire(…)]`:
/// - `name = "…"`: the key on the wire, where it is not the field's name;
/// - `alias = "…"`: another key that is read as this one, as often as needed; it is never written,
///   and errors name the field by its own key;
/// - `read_only`, `write_only`: it is only received, or only sent;
/// - `secret`: `Debug` does not show it, and neither do errors;
/// - `form = "…"`: how a form writes it: `deep`, `comma`, `space`, `pipe`, or a media type;
/// - `rest`: the map of the keys that no field names; the last field.
///
/// ```
/// use clientwright_runtime::{Maybe, record, json};
///
/// /// A product.
/// #[record(new)]
/// pub struct Product {
///     /// Its number.
///     pub id: i64,
///     /// Its name.
///     pub name: Option<String>,
///     /// Its color, which may be `null`.
///     #[wire(name = "colour")]
///     pub color: Maybe<String>,
/// }
///
/// let product = Product::new(1).name("Cup").color_null();
/// assert_eq!(json::to_vec(&product), br#"{"id":1,"name":"Cup","colour":null}"#);
/// ```
///
/// What is not understood is an error:
///
/// ```compile_fail
/// #[clientwright_runtime::record]
/// struct Product {
///     #[wire(nam = "id")]
///     id: i64,
/// }
/// ```
#[proc_macro_attribute]
pub fn record(arguments: TokenStream, input: TokenStream) -> TokenStream {
    attribute::expand(arguments, input, parse_struct, record::write)
}

/// Makes an enum a text of which some values are known by name.
///
/// A variant stands for its name in `snake_case`, for another text with `#[wire(name = "…")]`;
/// `#[string_enum(kebab)]` and likewise `camel`, `pascal` and `screaming` (`SCREAMING_CASE`) say
/// another case of all. One variant, `Unknown(String)` or the like, keeps what the others do not
/// name. The documentation of each begins with its text.
///
/// It becomes `#[non_exhaustive]`, and has `as_str`, `AsRef<str>`, `Display`, `FromStr`, `From<&str>`, `Model` and with
/// that `Encode`, `Value` and `Text`, `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash` and serde's two traits.
///
/// ```
/// use clientwright_runtime::string_enum;
///
/// #[string_enum]
/// pub enum Channel {
///     TextMessage,
///     #[wire(name = "e-mail")]
///     Email,
///     Unknown(String),
/// }
///
/// assert_eq!(Channel::from("text_message"), Channel::TextMessage);
/// assert_eq!(Channel::Email.as_str(), "e-mail");
/// assert_eq!(Channel::from("fax").as_str(), "fax");
/// ```
#[proc_macro_attribute]
pub fn string_enum(arguments: TokenStream, input: TokenStream) -> TokenStream {
    attribute::expand(arguments, input, parse_enum, string_enum::write)
}

/// Makes an enum an integer of which some values are known by name.
///
/// Each variant has its integer, with which its documentation begins; one, `Unknown(i64)` or the
/// like, keeps what the others do not name. It becomes `#[non_exhaustive]`, and has `as_i64`,
/// `From<i64>`, `Display`, `Integer`, `Model` and with that `Encode` and `Value`, `Clone`, `Copy`, `Debug`, `PartialEq`, `Eq`,
/// `Hash` and serde's two traits.
///
/// ```
/// use clientwright_runtime::integer_enum;
///
/// #[integer_enum]
/// pub enum Level {
///     #[wire(value = 1)]
///     Low,
///     #[wire(value = -2)]
///     High,
///     Unknown(i64),
/// }
///
/// assert_eq!(Level::from(-2), Level::High);
/// assert_eq!(Level::from(7).as_i64(), 7);
/// ```
#[proc_macro_attribute]
pub fn integer_enum(arguments: TokenStream, input: TokenStream) -> TokenStream {
    attribute::expand(arguments, input, parse_enum, integer_enum::write)
}

/// Makes a newtype a text or a number that is checked when it is made.
///
/// `#[wire(…)]` says what is allowed: of a text `min_length` and `max_length`, in characters; of a
/// number `min`, `max`, `above`, `below` and, where it is whole, `step`. Writes `new`, `get`, `TryFrom`,
/// `Deref`, `Display`, `Encode`, `Value`, `Clone`, `Debug`, `PartialEq`, serde's two traits, and `Eq` and
/// `Hash` unless it is a float. What a server sends is read without a check.
///
/// ```
/// use clientwright_runtime::{Checked, json};
///
/// #[derive(Checked)]
/// #[wire(min_length = "2", max_length = "20")]
/// pub struct Name(String);
///
/// assert_eq!(Name::new("Ada").unwrap().get(), "Ada");
/// assert!(Name::new("A").is_err());
/// assert_eq!(json::from_slice::<Name>(br#""A""#).unwrap().len(), 1);
/// ```
#[proc_macro_derive(Checked, attributes(wire))]
pub fn checked(input: TokenStream) -> TokenStream {
    finish(checked::derive(input))
}

/// Makes an enum one of several types.
///
/// With `#[union(tag = "…")]` a property tells the variants apart, by the
/// `#[wire(name = "…")]` of each, of which there may be several; a variant with
/// `#[wire(other)]` takes what has no tag that is known. A tag that a value does
/// not bring is written: as a text, with `literal` beside `tag` as a number or a
/// boolean. Without a tag, the first
/// variant wins that reads with all keys known, failing that the one with the
/// fewest unknown ones. `#[wire(blank)]` marks a variant that does not lead back
/// to the union, where that cannot be seen from its type.
///
/// It becomes `#[non_exhaustive]`, and has `Choice`, `Model` and with that `Encode` and `Value`, `Clone`, `Debug`, `PartialEq`, serde's two
/// traits, and `From` for each payload that only one variant has; where that is
/// `String`, also from `&str`. Where a variant is a text, `as_str`; where one is
/// a number, `as_f64` and `as_i64`, which read a number that came as a text too.
///
/// ```
/// use clientwright_runtime::{union, json};
///
/// #[union]
/// pub enum Price {
///     Number(f64),
///     Text(String),
/// }
///
/// assert_eq!(json::from_slice::<Price>(b"1").unwrap(), Price::Number(1.0));
/// assert_eq!(Price::from("free"), Price::Text("free".to_owned()));
/// assert_eq!(Price::from("1.5").as_f64(), Some(1.5));
/// ```
#[proc_macro_attribute]
pub fn union(arguments: TokenStream, input: TokenStream) -> TokenStream {
    attribute::expand(arguments, input, parse_enum, union::write)
}

/// Makes an enum the bodies of answers that are told apart by their status, or
/// those of a callback by their media type.
///
/// A variant's body is JSON, with `#[wire(form)]` a form, with `#[wire(text)]` text, with
/// `#[wire(bytes)]` `Bytes`; a variant without a type takes no body. It becomes `#[non_exhaustive]`, and has `Answers`,
/// `Answer`, `Clone`, `Debug` and `PartialEq`.
///
/// ```
/// use clientwright_runtime::{Answers, Json, answers};
///
/// #[answers]
/// pub enum Problem {
///     NotFound(Json),
///     #[wire(text)]
///     Text(String),
/// }
///
/// assert_eq!(Problem::read("Text", b"no").unwrap().unwrap(), Problem::Text("no".to_owned()));
/// ```
#[proc_macro_attribute]
pub fn answers(arguments: TokenStream, input: TokenStream) -> TokenStream {
    attribute::expand(arguments, input, parse_enum, answers::write)
}

/// Gives the newtype of a `Builder` what every client's builder can do.
///
/// Writes setters that pass on to the builder within, and `build`, which makes
/// the type that the name has before `Builder`: a newtype of a `Connection`.
///
/// ```
/// use clientwright_runtime::{Api, BuildClient, BuildError, Builder, Connection};
///
/// static API: Api = Api { user_agent: "just-client/0.1.0", server: None, schemes: &[], security: &[], rate_limits: &[] };
///
/// #[derive(Clone, Debug)]
/// pub struct Client(Connection);
///
/// #[derive(Debug, BuildClient)]
/// pub struct ClientBuilder(Builder);
///
/// let builder = ClientBuilder(Builder::new(&API)).base_url("https://api.example.com");
/// let client: Result<Client, BuildError> = builder.build();
/// # let _ = client;
/// ```
#[proc_macro_derive(BuildClient)]
pub fn build_client(input: TokenStream) -> TokenStream {
    finish(client_builder::derive(input))
}

/// Makes a newtype of a call the request type of an operation.
///
/// `#[operation(METHOD, "/path", …)]`, followed by any of
/// - `id = "…"`: the `operationId`; the struct's name in lowerCamelCase unless told;
/// - `server = "…"`: where it goes, if not to where the API is: a URL, or a path at the same host;
/// - `accept = "…"`: the media type that is asked for, `application/json` unless told;
///   JSON is read as JSON, `text/*` as text, anything else as bytes;
/// - `stream(lines = Item)`: the answer can be read item by item: the JSON of `lines`, of a `sequence`, or of the `data` of
///   server-sent events, or `events` as objects; followed by `accept = "…"` where the media type is not the usual one, and by
///   `end = "…"`, the text behind the last item;
/// - `decode = json`: read as JSON whatever `accept` says;
/// - `envelope("product", "item")`: the answer is JSON and stands under this one key, or one of
///   these, of an object; what else is in that object is skipped;
/// - `body`: it is not sent without a body, for which its request type has setters;
/// - `retry` or `retry = false`: whether it can be repeated, where the method says otherwise;
/// - `idempotency_key = "…"`: the header by which the server knows a call that it had already;
/// - `rate_limit(10 / day, 1 / second)`: how often it may be called, besides what holds for the server;
/// - `pages(Item, page = "page")`: how its pages follow each other, and the type of what is in them: by `page` or `offset`,
///   arguments; by `cursor`, one as well, beside `next = "/meta/next"`, where the answer has it, or `last_item = "/id"`, where its
///   last item has; or by `link = "Link"`, where the answer has the URL. An argument is a parameter of the query, one of the path in
///   braces, or a field of the body behind a slash; what an answer has is in a header, or in the body behind a JSON pointer. Besides,
///   `items = "/data"` where the answer is not the array itself, `first`, `last`, `limit`, `max_limit`, `total`, `total_pages` and
///   `more`, which the fields of `Paging` explain;
/// - `security("a" | "b" & "c")`: alternatives of schemes that are needed
///   together; `security()` for none, `()` for the alternative without any;
/// - `error_when(200 = is_not("response", "OK"))`: what tells an answer that is a failure in spite
///   of its status: a key of it, and what the value there is (`is`) or is not (`is_not`);
/// - `errors(404 | 410 = Variant, 4XX = Variant, default = Variant)`: variants of the error type;
/// - `answers(200 = Variant, …)`: variants of the answer type;
/// - `docs = "…"`: where the vendor documents it.
///
/// The request type's `send` gives the future of the answer, `send_blocking` (with the feature
/// `blocking` of the runtime) waits for the answer, `stream` gives the items of the answer as they arrive or the
/// pieces of one that is [bytes](https://docs.rs/bytes) or what is in its pages, `pages` gives these as a whole, `call` the call within.
///
/// ```
/// use clientwright_runtime::{Call, Json, answers, operation};
///
/// #[answers]
/// pub enum Problem {
///     NotFound(Json),
/// }
///
/// #[operation(GET, "/products/{id}", errors(404 = NotFound))]
/// pub struct GetProduct(Call<Json, Problem>);
/// # fn main() {}
/// ```
#[proc_macro_attribute]
pub fn operation(arguments: TokenStream, input: TokenStream) -> TokenStream {
    finish(operation::expand(arguments, input))
}

/// Writes the functions of an `impl` that begin a call or add to one.
///
/// A function of a client (`&self`) begins the call of the operation whose request it returns; one of
/// a request (`self`) adds to it. An argument is a part of the path, called like the parameter;
/// elsewhere an attribute says where it goes, and what the parameter is called if not like the argument:
///
/// - `#[path("leadId")]`, `#[query]`, `#[query_reserved]`, `#[header("X-Trace")]`, `#[cookie]`,
///   `#[part_header("photo", "X-Size")]` of a part of the body;
/// - with a style behind the name: `#[path_as(PathStyle::Label)]`, `#[query_as("ids", QueryStyle::Comma)]`
///   and likewise `header_as` and `cookie_as`;
/// - a body: `#[json]`, `#[json_in("product")]` in an envelope, `#[json_as("application/merge-patch+json")]`,
///   `#[lines("application/jsonl")]` and `#[sequence("application/json-seq")]` for the items of a list,
///   `#[form]`, `#[multipart]`, `#[multipart_as("multipart/mixed", &[])]`, `#[text]`, `#[bytes("image/png")]` and
///   `#[file("image/png")]`; of a form or a multipart body also how a field is written, where that is not as its
///   type says: `#[form("tags" = "comma")]`.
///
/// `#[secret]` before that hides the value wherever a server repeats it.
///
/// Each is a method of `Call`, which has the same name. All functions are `#[inline]`.
///
/// ```
/// use clientwright_runtime::{Answers, Call, Connection, Json, answers, calls, operation};
///
/// #[answers]
/// pub enum Problem {}
///
/// pub struct Client(Connection);
///
/// #[calls]
/// impl Client {
///     /// Gets a product.
///     pub fn get_product(&self, id: i64) -> GetProduct;
/// }
///
/// #[operation(GET, "/products/{id}")]
/// pub struct GetProduct(Call<Json, Problem>);
/// #[calls]
/// impl GetProduct {
///     /// Which fields to send.
///     pub fn fields(self, #[query("field")] fields: &[&str]) -> Self;
/// }
/// # fn main() {}
/// ```
#[proc_macro_attribute]
pub fn calls(arguments: TokenStream, input: TokenStream) -> TokenStream {
    finish(calls::expand(arguments, input))
}

/// Marks every function of an `impl` as `#[inline]`.
///
/// The functions of generated clients are many and small, and most callers use
/// few of them: so none is compiled before it is called.
///
/// ```
/// struct Meters(f64);
///
/// #[clientwright_runtime::inlined]
/// impl Meters {
///     fn to_feet(&self) -> f64 {
///         self.0 / 0.3048
///     }
/// }
/// # assert_eq!(Meters(0.3048).to_feet(), 1.0);
/// ```
#[proc_macro_attribute]
pub fn inlined(arguments: TokenStream, input: TokenStream) -> TokenStream {
    finish(inlined::expand(arguments, input))
}
