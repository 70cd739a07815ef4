//! Just enough reading of our own pages: attributes, text, values of fields. Not a parser for anybody else's.

/// The value of the first attribute of this name behind `marker`.
pub fn attribute<'a>(page: &'a str, marker: &str, name: &str) -> Option<&'a str> {
    let element = &page[page.find(marker)?..];
    let needle = format!("{name}=\"");
    let value = &element[element.find(&needle)? + needle.len()..];
    value.split('"').next()
}

/// The value of the form field of this name.
pub fn field(page: &str, name: &str) -> Option<String> {
    let tag = tag_with(page, &format!("name=\"{name}\""))?;
    attribute(tag, "<", "value").map(unescape)
}

/// What the hidden fields of the form to `action` hold, as a browser sends them.
pub fn hidden_fields(page: &str, action: &str) -> Vec<(String, String)> {
    let form = page.split_once(&format!("action=\"{action}\"")).map_or("", |(_, rest)| rest);
    let form = form.split("</form>").next().unwrap_or_default();
    let tags = form.split("<input type=\"hidden\"").skip(1);
    let value = |tag: &str, name| unescape(attribute(tag, "", name).unwrap_or_default());
    tags.map(|tag| (value(tag, "name"), value(tag, "value"))).collect()
}

/// The tag that contains `marker`, from `<` to `>`.
pub fn tag_with<'a>(page: &'a str, marker: &str) -> Option<&'a str> {
    let at = page.find(marker)?;
    let start = page[..at].rfind('<')?;
    let end = at + page[at..].find('>')?;
    page.get(start..=end)
}

/// The text inside the first element whose opening tag contains `marker`, without tags.
pub fn text(page: &str, marker: &str) -> Option<String> {
    let at = page.find(marker)?;
    let start = page[..at].rfind('<')?;
    let name: String = page[start + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
    let inside = &page[at + page[at..].find('>')? + 1..];
    Some(words(inside.split(&format!("</{name}>")).next()?))
}

/// What a person reads: tags gone, entities resolved, white space folded.
pub fn words(html: &str) -> String {
    let mut plain = String::new();
    let mut inside_tag = false;
    for character in html.chars() {
        match character {
            '<' => inside_tag = true,
            '>' if inside_tag => {
                inside_tag = false;
                plain.push(' ');
            }
            _ if !inside_tag => plain.push(character),
            _ => {}
        }
    }
    unescape(&plain).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn unescape(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}
