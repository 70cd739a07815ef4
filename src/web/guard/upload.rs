//! A form that may carry files, as browsers send it (RFC 7578). It comes the way of every form: past the origin check, within the
//! bounds of its path, in memory that is wiped.

use std::future::Future;
use std::pin::Pin;

use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_TYPE, HeaderMap};
use actix_web::{FromRequest, HttpRequest};
use bytes::Bytes;
use futures_util::StreamExt;
use zeroize::Zeroizing;

use super::body::MAX_BODY;
use super::form::{Protected, checked_body};
use crate::web::problem::Problem;

/// More is no form of ours.
const MAX_FIELDS: usize = 20;

/// The fields of a form, and the files that go along. No `Debug`: it holds what people wrote.
pub(crate) struct Uploaded {
    pub form: Protected,
    files: Vec<UploadedFile>,
}

/// A file that somebody has chosen.
pub(crate) struct UploadedFile {
    field: String,
    /// All of it, as it is on their disk.
    pub bytes: Zeroizing<Vec<u8>>,
}

impl Uploaded {
    /// The file of a field; `None` if none was chosen.
    pub(crate) fn file(&self, field: &str) -> Option<&UploadedFile> {
        self.files.iter().find(|file| file.field == field)
    }

    /// Reads a body; a form without files may come as other forms do.
    async fn parse(headers: &HeaderMap, body: Zeroizing<Vec<u8>>) -> Result<Self, Problem> {
        let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
        if !kind.to_ascii_lowercase().starts_with(b"multipart/form-data") {
            return Ok(Self { form: Protected::parse(&body), files: Vec::new() });
        }
        let (mut fields, mut files) = (Vec::new(), Vec::new());
        // What is read once more here is wiped by the allocator.
        let pieces: Vec<_> = body.chunks(16 * 1024).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        let mut parts = Multipart::new(headers, futures_util::stream::iter::<Vec<Result<Bytes, PayloadError>>>(pieces));
        while let Some(part) = parts.next().await {
            let mut part = part.map_err(|_| Problem::Malformed)?;
            let (field, chosen) = named(&part).ok_or(Problem::Malformed)?;
            let bytes = part.bytes(MAX_BODY).await.map_err(|_| Problem::Malformed)?.map_err(|_| Problem::Malformed)?;
            let bytes = Zeroizing::new(bytes.to_vec());
            match chosen {
                None => fields.push((field, bytes)),
                // A browser sends the field of a file without a name where none was chosen.
                Some(name) if name.is_empty() && bytes.is_empty() => {}
                Some(_) => files.push(UploadedFile { field, bytes }),
            }
            if fields.len() + files.len() > MAX_FIELDS {
                return Err(Problem::Malformed);
            }
        }
        Ok(Self { form: Protected::of(fields), files })
    }
}

/// The name of a field, and that of the file where it is one.
fn named(part: &Field) -> Option<(String, Option<String>)> {
    let said = part.content_disposition()?;
    let file = said.get_filename().or_else(|| said.get_filename_ext().map(|_| "?"));
    Some((said.get_name()?.to_owned(), file.map(str::to_owned)))
}

impl FromRequest for Uploaded {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (body, headers) = (checked_body(request), request.headers().clone());
        Box::pin(async move { Self::parse(&headers, body?.read().await?).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    async fn parsed(body: &[u8]) -> Result<Uploaded, Problem> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("multipart/form-data; boundary=----Grenze7MA4"));
        Uploaded::parse(&headers, Zeroizing::new(body.to_vec())).await
    }

    fn part(head: &str, content: &[u8]) -> Vec<u8> {
        [b"------Grenze7MA4\r\nContent-Disposition: form-data; ", head.as_bytes(), b"\r\n\r\n", content, b"\r\n"]
            .concat()
    }

    #[tokio::test]
    async fn what_a_browser_sends_is_fields_and_files_whatever_is_in_them() {
        let file: Vec<u8> = (0..300_000_u32).flat_map(|n| [(n % 251) as u8, b'\r', b'\n', b'-']).collect();
        for with_text_first in [true, false] {
            let text = part("name=\"toml\"", "zwei\r\nZeilen ä".as_bytes());
            let chosen = part("name=\"file\"; filename=\"Frage \u{fc}.toml\"\r\nContent-Type: application/toml", &file);
            let parts = if with_text_first { [text, chosen] } else { [chosen, text] };
            let sent = [parts.concat(), b"------Grenze7MA4--\r\n".to_vec()].concat();
            let read = parsed(&sent).await.map_err(|_| "refused").unwrap();
            assert_eq!(read.form.value("toml"), "zwei\nZeilen ä");
            assert!(read.file("file").is_some_and(|one| *one.bytes == file), "byte by byte");
            assert!(read.file("toml").is_none());
        }
    }

    #[tokio::test]
    async fn no_file_is_none_and_an_empty_one_is_there() {
        for (name, is_there) in [("", false), ("leer.toml", true)] {
            let head = format!("name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream");
            let sent = [part(&head, b""), b"------Grenze7MA4--\r\n".to_vec()].concat();
            let read = parsed(&sent).await.map_err(|_| "refused").unwrap();
            assert_eq!(read.file("file").is_some(), is_there, "{name}");
        }
    }

    #[tokio::test]
    async fn what_ends_in_the_middle_is_refused() {
        let whole = [part("name=\"file\"; filename=\"a\"", &[b'a'; 500]), b"------Grenze7MA4--\r\n".to_vec()].concat();
        for end in [0, 10, 60, whole.len() / 2] {
            assert!(parsed(&whole[..end]).await.is_err(), "{end}");
        }
        let many = [part("name=\"a\"", b"x").repeat(MAX_FIELDS + 1), b"------Grenze7MA4--\r\n".to_vec()].concat();
        assert!(parsed(&many).await.is_err());
    }
}
