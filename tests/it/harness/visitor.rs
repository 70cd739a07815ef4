//! A browser without JavaScript: requests, cookies, nothing else.

use std::collections::BTreeMap;
use std::time::Duration;

use super::html;

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// Somebody who visits one listener and keeps the cookies it sets.
pub struct Visitor {
    agent: ureq::Agent,
    base: String,
    cookies: BTreeMap<String, String>,
    extra: Vec<(&'static str, String)>,
    /// What a history or a proxy's log would know: addresses asked for, shown and led to, and titles.
    pub trail: Vec<String>,
}

impl Visitor {
    /// A visitor of the listener at `base`, for example `http://127.0.0.1:8080`.
    pub fn of(base: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build();
        Self {
            agent: config.into(),
            base: base.to_owned(),
            cookies: BTreeMap::new(),
            extra: Vec::new(),
            trail: Vec::new(),
        }
    }

    /// Sends this header with every request from now on.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.extra.push((name, value.to_owned()));
        self
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// What the cookies are called that it has now.
    pub fn cookie_names(&self) -> impl Iterator<Item = String> {
        self.cookies.keys().cloned()
    }

    /// Keeps a cookie that no answer has set.
    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub fn forget_cookies(&mut self) {
        self.cookies.clear();
    }

    pub fn get(&mut self, path: &str) -> Answer {
        self.trail.push(format!("asked: {path}"));
        let request = self.agent.get(self.address(path));
        let response = self.dressed(request).call();
        self.take_in(response)
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_raw(path, "application/x-www-form-urlencoded", form.as_bytes())
    }

    pub fn post_json(&mut self, path: &str, document: &serde_json::Value) -> Answer {
        self.post_raw(path, "application/json", document.to_string().as_bytes())
    }

    pub fn post_raw(&mut self, path: &str, kind: &str, body: &[u8]) -> Answer {
        self.trail.push(format!("asked: {path}"));
        let request = self.agent.post(self.address(path)).header("content-type", kind);
        let response = self.dressed(request).send(body);
        self.take_in(response)
    }

    /// Goes where a redirect points; any other answer is returned as it is.
    pub fn follow(&mut self, answer: Answer) -> Answer {
        match answer.headers.get("location") {
            Some(target) if (300..400).contains(&answer.status) => {
                let target = target.clone();
                self.get(&target)
            }
            _ => answer,
        }
    }

    fn address(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    fn dressed<B>(&self, mut request: ureq::RequestBuilder<B>) -> ureq::RequestBuilder<B> {
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        for (name, value) in &self.extra {
            request = request.header(*name, value);
        }
        request
    }

    fn take_in(&mut self, response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
        let mut response = response.expect("the server answers");
        for cookie in response.headers().get_all("set-cookie") {
            let cookie = cookie.to_str().expect("cookies are ASCII");
            let (name, rest) = cookie.split_once('=').expect("a cookie has a name");
            let value = rest.split(';').next().unwrap_or_default();
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let text = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        let status = response.status().as_u16();
        let body = response.body_mut().read_to_string().expect("the answer is text");
        let answer = Answer { status, headers, body };
        self.trail.extend(answer.traces());
        answer
    }
}

impl Answer {
    /// The answer, if it has this status; otherwise the test ends with the body in its message.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// Where it leads, what it is called, and every address on it.
    fn traces(&self) -> Vec<String> {
        let mut traces = vec![format!("to: {}", self.header("location"))];
        let title = self.body.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
        traces.extend(title.map(|title| format!("title: {}", html::words(title))));
        for attribute in ["href=\"", "src=\"", "action=\""] {
            traces.extend(
                self.body.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned),
            );
        }
        traces
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}
