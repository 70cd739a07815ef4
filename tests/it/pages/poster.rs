//! The code on the poster, read again as a telephone does.

use super::every::rendered;
use crate::harness::html::{unescape, words};
use siegelpost::language::Languages;

/// Pixels of one module.
const SCALE: usize = 4;

#[test]
fn a_telephone_reads_the_address_from_the_poster() {
    let mut read = 0;
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-poster-")) {
        let address = match page.name.contains("-onion-") {
            true => "http://lindenau7xq2vgr6wmtl4kbe3hsyfp5cjdoau2zn7xqi3rtkvemgbwyd.onion",
            false => "https://meldestelle.lindenau.example",
        };
        assert_eq!(scanned(&page.html), address, "{}", page.name);
        assert!(page.html.contains(&format!("{address}</title>")), "{}: who cannot see the code", page.name);
        read += 1;
    }
    assert_eq!(read, 4 * Languages::built_in().all().len());
}

#[test]
fn the_code_is_black_on_white_whatever_the_colours_of_the_page() {
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-poster-")) {
        let svg = page.html.split("<svg").nth(1).unwrap().split("</svg>").next().unwrap();
        assert!(svg.contains("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>") && svg.contains("fill=\"#000\""));
        assert_eq!((svg.matches("<path").count(), svg.matches("href").count()), (1, 0), "{}", page.name);
    }
}

#[test]
fn a_poster_says_what_for_what_protects_and_where_else_to_go() {
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-poster-")) {
        let text = words(&page.html);
        for said in ["WhatsApp|Messenger|Messengers", "36 HinSchG", "Bundesamt für Justiz", "112", "Sprache|Deutsch"] {
            assert!(said.split('|').any(|one| text.contains(one)), "{}: {said}", page.name);
        }
    }
}

#[test]
fn a_strip_carries_the_address_of_the_code_and_no_word_of_what_it_is() {
    for page in rendered("/style.css").iter().filter(|page| page.name.starts_with("reporter-poster-")) {
        let strips = page.html.split("class=\"strips").nth(1).unwrap().split("</main>").next().unwrap();
        let strips: Vec<_> =
            strips.split("<span>").skip(1).map(|strip| strip.split("</span>").next().unwrap()).collect();
        let address = scanned(&page.html);
        let carried = address.trim_start_matches("https://");
        assert_eq!(strips.len(), 8, "{}", page.name);
        assert!(
            strips.iter().all(|strip| unescape(&strip.replace("<wbr>", "")) == carried),
            "{}: {strips:?}",
            page.name
        );
    }
}

/// Draws the page's code and reads it.
fn scanned(html: &str) -> String {
    let svg = html.split("<svg").nth(1).unwrap();
    let between = |from: &str, to: &str| svg.split(from).nth(1).unwrap().split(to).next().unwrap();
    let size: usize = between("viewBox=\"0 0 ", " ").parse().unwrap();
    let mut dark = vec![false; size * size];
    for run in between(" d=\"M", "\"").split('M') {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, _) = rest.split_once('v').unwrap();
        let start = y.parse::<usize>().unwrap() * size + x.parse::<usize>().unwrap();
        dark[start..start + length.parse::<usize>().unwrap()].fill(true);
    }
    let pixel = |x: usize, y: usize| if dark[y / SCALE * size + x / SCALE] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * SCALE, size * SCALE, pixel);
    let codes = picture.detect_grids();
    assert_eq!(codes.len(), 1);
    codes[0].decode().unwrap().1
}
