//! The only way a page gets at a posted form: past the origin check, within bounds, wiped afterwards.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::body::RequestBody;
use super::same_origin;
use crate::web::problem::{Failure, Problem};

type Extracting<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

/// The fields of a form that one of our own pages sent, in their order. No `Debug`: it holds what people wrote.
pub struct Protected {
    fields: Vec<(String, Zeroizing<String>)>,
}

impl Protected {
    /// Parses `application/x-www-form-urlencoded`; what is not UTF-8 becomes U+FFFD, every line end becomes one `\n`.
    pub fn parse(body: &[u8]) -> Self {
        let field = |(name, value): (Cow<'_, str>, Cow<'_, str>)| (name.into_owned(), with_plain_line_ends(&value));
        Self { fields: form_urlencoded::parse(body).map(field).collect() }
    }

    /// The same of fields that came one by one.
    pub(super) fn of(fields: Vec<(String, Zeroizing<Vec<u8>>)>) -> Self {
        let field = |(name, value): (String, Zeroizing<Vec<u8>>)| {
            (name, with_plain_line_ends(&String::from_utf8_lossy(&value)))
        };
        Self { fields: fields.into_iter().map(field).collect() }
    }

    /// The first value of a field, or nothing when the form has no such field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All fields, in the order in which they stand in the form.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The form without the fields of these names.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        self.fields.retain(|(name, _)| !names.contains(&name.as_str()));
        self
    }

    /// Leaves it to whoever asks for the form of this request next: a body can be read once.
    pub(crate) fn leave_to(self, request: &HttpRequest) {
        request.extensions_mut().insert(self);
    }
}

/// CR LF is one line end, as is a CR or a LF alone: the core and the script read texts in the same way.
pub(crate) fn with_plain_line_ends(text: &str) -> Zeroizing<String> {
    let without_pairs = Zeroizing::new(text.replace("\r\n", "\n"));
    Zeroizing::new(without_pairs.replace('\r', "\n"))
}

impl FromRequest for Protected {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        if let Some(left) = request.extensions_mut().remove::<Self>() {
            return Box::pin(async move { Ok(left) });
        }
        let body = checked_body(request);
        Box::pin(async move { Ok(Self::parse(&body?.read().await?)) })
    }
}

/// A JSON document that one of our own pages sent.
pub(crate) struct ProtectedJson<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for ProtectedJson<T> {
    type Error = Problem;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let body = checked_body(request);
        Box::pin(async move { serde_json::from_slice(&body?.read().await?).map(Self).map_err(|_| Problem::Malformed) })
    }
}

/// The body of a request that one of our own pages sent; nothing of it has been read yet.
pub(super) fn checked_body(request: &HttpRequest) -> Result<RequestBody, Problem> {
    same_origin::check(request.headers())?;
    RequestBody::from(request).ok_or_else(|| Problem::Internal(Failure::new("request", "its body was taken before")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_of_the_core() {
        for (sent, expected) in
            [("a%0D%0D%0Ab", "a\n\nb"), ("a%0Db", "a\nb"), ("a%0A%0Db", "a\n\nb"), ("a%0D%0Ab%0Ac", "a\nb\nc")]
        {
            assert_eq!(Protected::parse(format!("x={sent}").as_bytes()).value("x"), expected, "{sent}");
        }
    }

    #[test]
    fn fields_keep_their_order_and_lose_their_escapes() {
        let form = Protected::parse(b"F14=a%0D%0Ab+%C3%A4&F03=x&F03=y&bad=%FF");
        let fields: Vec<_> = form.fields().collect();
        assert_eq!(fields, [("F14", "a\nb ä"), ("F03", "x"), ("F03", "y"), ("bad", "\u{fffd}")]);
        assert_eq!((form.value("F03"), form.value("none")), ("x", ""));
    }
}
