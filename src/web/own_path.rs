//! Addresses to go back to, as a visitor's browser sends them.

/// `path` if it leads to a page of this site: no other host, nothing a browser would read as one.
pub(super) fn own_path(path: &str) -> Option<&str> {
    let own = path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    own.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_site_are_gone_back_to() {
        for (path, own) in [
            ("/", true),
            ("/cases?view=new&after=x", true),
            ("", false),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("https://evil.example", false),
            ("/a\r\nSet-Cookie: x", false),
            ("/ä", false),
        ] {
            assert_eq!(own_path(path).is_some(), own, "{path:?}");
        }
    }
}
