//! The quick exit in real browsers.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use crate::harness::Instance;
use crate::node;

/// A harmless page elsewhere.
fn elsewhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let body = "<!doctype html><title>Wetter</title><p>Morgen Sonne.";
            let head = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n";
            let _ = write!(stream, "{head}content-length: {}\r\n\r\n{body}", body.len());
        }
    });
    address
}

fn leaves(browser: &str, way: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let exit = elsewhere();
    let instance = Instance::served(&[("public.exit_url", &exit)]);
    let words = [instance.public(), &exit].map(OsStr::new);
    let rest = [instance.folder().as_os_str(), OsStr::new(browser), OsStr::new(way)];
    node::run("exit_story.mjs", &[&words[..], &rest].concat());
}

#[test]
fn nothing_comes_back_in_chromium_without_scripts() {
    leaves("chromium", "plain");
}

#[test]
fn nothing_comes_back_in_chromium_with_scripts() {
    leaves("chromium", "scripts");
}

#[test]
fn nothing_comes_back_in_firefox_without_scripts() {
    leaves("firefox", "plain");
}

#[test]
fn nothing_comes_back_in_firefox_with_scripts() {
    leaves("firefox", "scripts");
}

#[test]
fn it_is_within_reach_wherever_one_is() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    node::run("check_exit_reach.mjs", &[OsStr::new(instance.public())]);
}
