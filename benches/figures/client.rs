//! As little of a browser as will do: HTTP/1.1 over one connection, kept for as long as the server keeps it.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// Longer than any answer should take.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came back.
pub struct Answer {
    pub status: u16,
    cookies: Vec<String>,
    pub body: Vec<u8>,
    /// Whether the server ends the connection with this answer.
    closes: bool,
}

pub struct Client {
    address: SocketAddr,
    connection: Option<BufReader<TcpStream>>,
}

impl Answer {
    /// The cookie of this name, as `name=value`.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let named = |cookie: &&String| cookie.split_once('=').is_some_and(|(known, _)| known == name);
        self.cookies.iter().find(named).map(String::as_str)
    }
}

/// A request as it goes over the wire. `cookie` may be empty.
pub fn get(path: &str, cookie: &str) -> Vec<u8> {
    let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-language: de\r\n{cookie}\r\n").into_bytes()
}

/// The same from a browser that takes compressed answers.
pub fn get_compressed(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: gzip\r\n\r\n").into_bytes()
}

/// A sent form as it goes over the wire, from a browser that keeps cookies.
pub fn post(path: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    sent(path, "application/x-www-form-urlencoded", &form)
}

/// What a script sends, as it goes over the wire.
pub fn post_json(path: &str, json: &Value) -> Vec<u8> {
    sent(path, "application/json", &json.to_string())
}

fn sent(path: &str, kind: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    let head = format!("POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-language: de\r\ncookie: here=1");
    let site = "sec-fetch-site: same-origin";
    format!("{head}\r\n{site}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}").into_bytes()
}

impl Client {
    pub fn of(address: SocketAddr) -> Self {
        Self { address, connection: None }
    }

    /// Sends a request and reads the whole answer.
    pub fn ask(&mut self, request: &[u8]) -> io::Result<Answer> {
        let kept = self.connection.take();
        let was_kept = kept.is_some();
        match self.exchange(kept, request) {
            // A kept connection may have been ended meanwhile; every browser tries once more.
            Err(_) if was_kept => self.exchange(None, request),
            other => other,
        }
    }

    fn exchange(&mut self, kept: Option<BufReader<TcpStream>>, request: &[u8]) -> io::Result<Answer> {
        let mut connection = kept.map_or_else(|| connect(self.address), Ok)?;
        connection.get_mut().write_all(request)?;
        let answer = read(&mut connection)?;
        if !answer.closes {
            self.connection = Some(connection);
        }
        Ok(answer)
    }
}

fn connect(address: SocketAddr) -> io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(BufReader::with_capacity(64 * 1024, stream))
}

fn read(connection: &mut impl BufRead) -> io::Result<Answer> {
    let mut line = String::new();
    connection.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or(io::ErrorKind::InvalidData)?;
    let mut answer = Answer { status, cookies: Vec::new(), body: Vec::new(), closes: false };
    let mut length = 0;
    loop {
        line.clear();
        if connection.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().map_err(|_| io::ErrorKind::InvalidData)?,
            "connection" => answer.closes = value.eq_ignore_ascii_case("close"),
            "set-cookie" => answer.cookies.extend(value.split(';').next().map(str::to_owned)),
            _ => {}
        }
    }
    answer.body.resize(length, 0);
    connection.read_exact(&mut answer.body)?;
    Ok(answer)
}
