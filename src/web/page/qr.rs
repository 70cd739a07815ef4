//! A QR code (ISO/IEC 18004) as an SVG path: a picture without a file, which the strictest policy lets through.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

/// White modules that must be left around a code.
const QUIET: usize = 4;

/// A code, drawn in units of one module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QrPath {
    /// Width and height with the quiet zone.
    pub size: usize,
    /// The dark modules, as the `d` of an SVG path.
    pub path: String,
}

impl QrPath {
    /// The code of a text; `None` if it is too long for one. A quarter of it may be torn or dirty.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::Q).ok()?;
        let (width, modules) = (code.width(), code.to_colors());
        let mut path = String::new();
        for (y, row) in modules.chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run[0] == Color::Dark {
                    let length = run.len();
                    path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET));
                }
                x += run.len();
            }
        }
        Some(Self { size: width + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_corners_and_room_around_it() {
        let code = QrPath::of("https://meldestelle.example").unwrap();
        assert_eq!((code.size - 8) % 4, 1, "21, 25, 29, ... modules");
        let last = code.size - 4 - 7;
        for corner in ["M4 4h7v1h-7z".to_owned(), format!("M{last} 4h7v1h-7z"), format!("M4 {}h7v1h-7z", last + 6)] {
            assert!(code.path.contains(&corner), "{corner}");
        }
        assert_eq!(QrPath::of(&"a".repeat(3000)), None);
    }
}
