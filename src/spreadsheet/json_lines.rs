//! On which lines the objects of a JSON text begin.

/// The line of each `{` that stands within so many brackets, in their order. The text is JSON.
pub(super) fn lines_of_objects(json: &str, within: usize) -> Vec<usize> {
    let (mut lines, mut line, mut depth, mut quoted, mut escaped) = (Vec::new(), 1, 0_usize, false, false);
    for byte in json.bytes() {
        line += usize::from(byte == b'\n');
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'{' | b'[' => {
                if byte == b'{' && depth == within {
                    lines.push(line);
                }
                depth += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines_of_objects;

    #[test]
    fn an_object_begins_where_its_brace_stands_and_not_in_a_text() {
        let json = "[\n{\"a\": \"{\\\"[\"},\n\n {\"b\": [{}]}, {}]";
        assert_eq!(lines_of_objects(json, 1), [2, 4, 4]);
        assert_eq!(lines_of_objects(json, 3), [4]);
    }
}
