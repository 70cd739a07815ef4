//! A connection without a browser: exactly these bytes, in exactly these pieces.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

/// A TCP connection to one listener.
pub struct Wire {
    stream: TcpStream,
    host: String,
}

/// An answer as it came over the wire.
pub struct Raw {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Wire {
    /// Connects to the listener at `base`, for example `http://127.0.0.1:8080`.
    pub fn to(base: &str) -> Self {
        Self::try_to(base).expect("it listens")
    }

    /// The same, if it listens.
    pub fn try_to(base: &str) -> Option<Self> {
        let host = base.trim_start_matches("http://").to_owned();
        let stream = TcpStream::connect(&host).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.set_write_timeout(Some(Duration::from_secs(30))).unwrap();
        stream.set_nodelay(true).unwrap();
        Some(Self { stream, host })
    }

    /// The head of a POST with a form of this length.
    pub fn post_head(&self, path: &str, length: usize, more: &str) -> String {
        let kind = "application/x-www-form-urlencoded";
        format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n{more}\r\n",
            self.host
        )
    }

    /// The head of a POST whose form comes in chunks.
    pub fn chunked_head(&self, path: &str, more: &str) -> String {
        let kind = "application/x-www-form-urlencoded";
        format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\ncontent-type: {kind}\r\ntransfer-encoding: chunked\r\n{more}\r\n",
            self.host
        )
    }

    /// Sends a whole POST in one go.
    pub fn post(&mut self, path: &str, body: &[u8], more: &str) -> Raw {
        let head = self.post_head(path, body.len(), more);
        self.send(&[head.as_bytes(), body].concat());
        self.answer().expect("an answer")
    }

    pub fn get(&mut self, path: &str, more: &str) -> Raw {
        self.ask("GET", path, more, b"")
    }

    /// Sends any request with any further header lines, each with its end.
    pub fn ask(&mut self, method: &str, path: &str, more: &str, body: &[u8]) -> Raw {
        let host = &self.host;
        let head = format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\n{more}\r\n", body.len());
        self.send(&[head.as_bytes(), body].concat());
        self.read(method != "HEAD").unwrap_or_else(|| panic!("no answer to {method} {path}"))
    }

    /// Sends these bytes; `false` when the other side has hung up.
    pub fn offer(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).and_then(|()| self.stream.flush()).is_ok()
    }

    /// Sends as many of these bytes as are taken without waiting; says how many.
    pub fn offers_at_once(&mut self, bytes: &[u8]) -> usize {
        self.stream.set_nonblocking(true).unwrap();
        let taken = self.stream.write(bytes).unwrap_or(0);
        self.stream.set_nonblocking(false).unwrap();
        taken
    }

    pub fn send(&mut self, bytes: &[u8]) {
        assert!(self.offer(bytes), "the other side has hung up");
    }

    /// Sends one chunk of a chunked body; the last one is empty.
    pub fn send_chunk(&mut self, bytes: &[u8]) {
        self.send(&[format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat());
    }

    /// Says that nothing more will come.
    pub fn end(&mut self) {
        // The other side may have hung up already.
        let _ = self.stream.shutdown(Shutdown::Write);
    }

    /// Reads one answer; `None` when the connection ends without a whole one.
    pub fn answer(&mut self) -> Option<Raw> {
        self.read(true)
    }

    /// The next bytes that come; nothing when the other side has hung up.
    pub fn piece(&mut self) -> Option<Vec<u8>> {
        let mut piece = vec![0; 16 * 1024];
        let read = self.stream.read(&mut piece).ok().filter(|read| *read > 0)?;
        piece.truncate(read);
        Some(piece)
    }

    fn read(&mut self, with_body: bool) -> Option<Raw> {
        let mut bytes = Vec::new();
        let mut piece = [0; 16 * 1024];
        loop {
            if let Some(raw) = Raw::parse(&bytes, with_body) {
                return Some(raw);
            }
            match self.stream.read(&mut piece) {
                Ok(0) | Err(_) => return None,
                Ok(read) => bytes.extend_from_slice(&piece[..read]),
            }
        }
    }

    /// Whether the other side has closed the connection, waiting for it for a while.
    pub fn is_closed_within(&mut self, patience: Duration) -> bool {
        self.stream.set_read_timeout(Some(patience)).unwrap();
        matches!(self.stream.read(&mut [0; 1]), Ok(0))
    }
}

impl Raw {
    fn parse(bytes: &[u8], with_body: bool) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let length = header_in(&head, "content-length").filter(|_| with_body);
        let length = length.and_then(|length| length.parse().ok()).unwrap_or(0);
        let body = bytes.get(end + 4..end + 4 + length)?.to_vec();
        Some(Self { status, head, body })
    }

    pub fn header(&self, name: &str) -> &str {
        header_in(&self.head, name).unwrap_or_default()
    }

    /// The names of all headers, in order.
    pub fn header_names(&self) -> Vec<String> {
        let lines = self.head.lines().skip(1);
        let mut names: Vec<_> = lines.filter_map(|line| Some(line.split_once(':')?.0.to_lowercase())).collect();
        names.sort();
        names
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn header_in<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}
