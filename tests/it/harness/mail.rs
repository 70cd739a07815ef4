//! A real mail server beside a test, with a certificate made for it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::{Value, json};
use siegelpost::config::{self, NoticeSettings, Settings};
use tempfile::TempDir;

/// How a client finds the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Plain,
    StartTls,
    Tls,
}

/// A mail that the server has taken.
#[derive(Debug, Clone)]
pub struct Mail {
    pub to: String,
    /// As it came.
    pub raw: String,
    pub text: String,
    pub headers: Vec<(String, String)>,
    pub was_encrypted: bool,
    pub hello: String,
}

impl Mail {
    pub fn header(&self, name: &str) -> &str {
        let mut found = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        found.next().map_or("", |(_, value)| value)
    }
}

/// The server. It ends with this value.
pub struct MailServer {
    child: Child,
    folder: TempDir,
    pub way: Way,
    pub port: u16,
}

impl MailServer {
    pub fn start(way: Way) -> Self {
        Self::start_with(way, &json!({}))
    }

    /// With more of what `tests/mail/server.py` reads.
    pub fn start_with(way: Way, more: &Value) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut said = json!({"mails": folder.path().join("mails")});
        if way != Way::Plain {
            certify(folder.path());
            said["certificate"] = folder.path().join("certificate.pem").to_str().unwrap().into();
            said["key"] = folder.path().join("key.pem").to_str().unwrap().into();
            said["implicit"] = (way == Way::Tls).into();
        }
        said.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let (child, port) = started(&said);
        Self { child, folder, way, port }
    }

    /// A file with the certificate of who has made the server's.
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// Ends it, as if its machine were gone.
    pub fn stop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again at the same port, without TLS.
    pub fn start_again(&mut self) {
        (self.child, self.port) = started(&json!({"mails": self.folder.path().join("mails"), "port": self.port}));
    }

    /// Settings that lead here, with more of them: `[notices]`, and all others as they are by themselves.
    pub fn settings(&self, more: &[(&str, &str)]) -> NoticeSettings {
        self.all_settings(more).notices
    }

    pub fn all_settings(&self, more: &[(&str, &str)]) -> Settings {
        let security = match self.way {
            Way::Plain => "none",
            Way::StartTls => "starttls",
            Way::Tls => "tls",
        };
        let (port, authority) = (self.port.to_string(), self.authority());
        let authority = if self.way == Way::Plain { Path::new("") } else { &authority };
        let known = [
            ("on", "true"),
            ("host", "localhost"),
            ("port", &port),
            ("security", security),
            ("ca_file", authority.to_str().unwrap()),
            ("from", "dienst@post.example"),
            ("reply_to", "nirgends@post.example"),
            ("timeout_seconds", "5"),
        ];
        let variable =
            |(key, value): &(&str, &str)| (format!("SIEGELPOST_NOTICES_{}", key.to_uppercase()), (*value).to_owned());
        config::load(None, known.iter().chain(more).map(variable)).unwrap()
    }

    /// What it has taken, in order.
    pub fn mails(&self) -> Vec<Mail> {
        let lines = std::fs::read_to_string(self.folder.path().join("mails")).unwrap_or_default();
        lines.lines().map(|line| mail(&serde_json::from_str(line).unwrap())).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn mail(line: &Value) -> Mail {
    let text = |key: &str| line[key].as_str().unwrap().to_owned();
    let header = |pair: &Value| (pair[0].as_str().unwrap().to_owned(), pair[1].as_str().unwrap().to_owned());
    Mail {
        to: line["to"][0].as_str().unwrap().to_owned(),
        raw: text("raw"),
        text: text("text"),
        headers: line["headers"].as_array().unwrap().iter().map(header).collect(),
        was_encrypted: line["encrypted"].as_bool().unwrap(),
        hello: text("hello"),
    }
}

fn started(said: &Value) -> (Child, u16) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/server.py");
    let mut child = Command::new(python()).arg(script).arg(said.to_string()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let port = line.trim().parse().unwrap_or_else(|_| panic!("the mail server did not start: {line:?}"));
    (child, port)
}

/// A Python that has aiosmtpd: Debian's package is for Debian's Python, which need not be the first in PATH.
fn python() -> &'static str {
    static PYTHON: OnceLock<&str> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let has_it = |python: &&str| {
            let tried = Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
            tried.is_ok_and(|status| status.success())
        };
        let found = ["/usr/bin/python3", "python3"].into_iter().find(has_it);
        found.expect("the tests need a mail server: deploy/prepare test installs python3-aiosmtpd")
    })
}

/// A certificate for `localhost`, and beside it who has made it.
fn certify(folder: &Path) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    std::fs::write(folder.join("authority.pem"), authority.pem()).unwrap();
    std::fs::write(folder.join("certificate.pem"), certificate.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
}
