//! Parameters and bodies as arguments, each with the step of the call that takes it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{
    Api, Body, BodyEncoding, Parameter, ParameterPlace, PathStyle, QueryStyle, ValueStyle,
};
use crate::emit::signature::argument;
use crate::emit::types::{call, ident};
use crate::names::imports::{Imports, Symbol};

/// A parameter as an argument, with the method of the call that takes it.
pub(super) fn emit_argument(
    api: &Api,
    imports: &Imports,
    parameter: &Parameter,
    name: &str,
) -> TokenStream {
    let wire = &parameter.name;
    let key = (wire != name || parameter.part.is_some()).then(|| quote!(#wire));
    let style = style_name(parameter.place).map(|(name, variant)| {
        let name = call(imports, Symbol::Runtime(name));
        let variant = ident(variant);
        quote!(#name::#variant)
    });
    let step = match (parameter.place, &style) {
        _ if parameter.part.is_some() => "part_header",
        (ParameterPlace::Path(_), None) => "path",
        (ParameterPlace::Path(_), Some(_)) => "path_as",
        (ParameterPlace::Query(_, true), _) => "query_reserved",
        (ParameterPlace::Query(..), None) => "query",
        (ParameterPlace::Query(..), Some(_)) => "query_as",
        (ParameterPlace::Header(_), None) => "header",
        (ParameterPlace::Header(_), Some(_)) => "header_as",
        (ParameterPlace::Cookie(_), None) => "cookie",
        (ParameterPlace::Cookie(_), Some(_)) => "cookie_as",
    };
    let part = parameter.part.as_ref().map(|part| quote!(#part));
    let words: Vec<TokenStream> = [part, key, style].into_iter().flatten().collect();
    let attribute = match (step, words.as_slice()) {
        // What has no attribute is a part of the path.
        ("path", []) => None,
        (step, words) => {
            let step = ident(step);
            let words = (!words.is_empty()).then(|| quote!((#(#words),*)));
            Some(quote!(#[#step #words]))
        }
    };
    let secret = parameter.secret.then(|| quote!(#[secret]));
    let ty = argument(api, imports, &parameter.ty);
    let name = ident(name);
    quote!(#secret #attribute #name: #ty)
}

/// The runtime's name for a style, where it has to be said.
pub(super) fn style_name(place: ParameterPlace) -> Option<(&'static str, &'static str)> {
    match place {
        ParameterPlace::Path(style) => {
            let variant = match style {
                PathStyle::Simple => return None,
                PathStyle::SimpleExploded => "SimpleExploded",
                PathStyle::Label => "Label",
                PathStyle::LabelExploded => "LabelExploded",
                PathStyle::Matrix => "Matrix",
                PathStyle::MatrixExploded => "MatrixExploded",
                PathStyle::Space => "Space",
                PathStyle::Pipe => "Pipe",
                PathStyle::Tab => "Tab",
                PathStyle::Reserved => "Reserved",
                PathStyle::Json => "Json",
            };
            Some(("PathStyle", variant))
        }
        ParameterPlace::Query(style, reserved) => {
            let variant = match style {
                QueryStyle::Form if !reserved => return None,
                QueryStyle::Form => "Form",
                QueryStyle::Comma => "Comma",
                QueryStyle::Space => "Space",
                QueryStyle::Pipe => "Pipe",
                QueryStyle::Tab => "Tab",
                QueryStyle::Deep => "Deep",
                QueryStyle::Json => "Json",
                QueryStyle::Flag => "Flag",
                QueryStyle::Whole => "Whole",
                QueryStyle::WholeJson => "WholeJson",
            };
            Some(("QueryStyle", variant))
        }
        ParameterPlace::Header(style) => match style {
            ValueStyle::Other => Some(("HeaderStyle", "SimpleExploded")),
            ValueStyle::Json => Some(("HeaderStyle", "Json")),
            ValueStyle::Space => Some(("HeaderStyle", "Space")),
            ValueStyle::Pipe => Some(("HeaderStyle", "Pipe")),
            ValueStyle::Tab => Some(("HeaderStyle", "Tab")),
            ValueStyle::Plain | ValueStyle::Bare | ValueStyle::BareComma => None,
        },
        ParameterPlace::Cookie(style) => match style {
            ValueStyle::Plain | ValueStyle::Space | ValueStyle::Pipe | ValueStyle::Tab => None,
            ValueStyle::Other => Some(("CookieStyle", "Comma")),
            ValueStyle::Json => Some(("CookieStyle", "Json")),
            ValueStyle::Bare => Some(("CookieStyle", "Bare")),
            ValueStyle::BareComma => Some(("CookieStyle", "BareComma")),
        },
    }
}

/// A body as an argument, with the method of the call that takes it.
pub(super) fn emit_body(api: &Api, imports: &Imports, body: &Body, name: &str) -> TokenStream {
    let styles = body.styles.iter();
    let styles =
        styles.filter_map(|(field, style)| style.word().map(|word| quote!(#field = #word)));
    let styles: Vec<TokenStream> = styles.collect();
    let step = match &body.encoding {
        BodyEncoding::Json(_) if body.envelope.is_some() => {
            let key = &body.envelope;
            quote!(json_in(#key))
        }
        BodyEncoding::Json(media_type) if media_type == "application/json" => quote!(json),
        BodyEncoding::Json(media_type) => quote!(json_as(#media_type)),
        BodyEncoding::Lines(media_type) => quote!(lines(#media_type)),
        BodyEncoding::Sequence(media_type) => quote!(sequence(#media_type)),
        BodyEncoding::Form if body.styles.is_empty() => quote!(form),
        BodyEncoding::Form => quote!(form(#(#styles),*)),
        BodyEncoding::Multipart { media_type, .. } if media_type == "multipart/form-data" => {
            match body.styles.is_empty() {
                true => quote!(multipart),
                false => quote!(multipart(#(#styles),*)),
            }
        }
        BodyEncoding::Multipart {
            media_type,
            of_parts,
        } => quote!(multipart_as(#media_type, &[#(#of_parts),*] #(, #styles)*)),
        BodyEncoding::Text(media_type) if media_type == "text/plain" => quote!(text),
        BodyEncoding::Text(media_type) => quote!(bytes(#media_type)),
        BodyEncoding::Bytes(media_type) => quote!(file(#media_type)),
    };
    let name = ident(name);
    let ty = body_type(api, imports, body);
    quote!(#[#step] #name: #ty)
}

fn body_type(api: &Api, imports: &Imports, body: &Body) -> TokenStream {
    match body.encoding {
        BodyEncoding::Text(_) => quote!(&str),
        _ => argument(api, imports, &body.ty),
    }
}
