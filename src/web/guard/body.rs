//! Reads a request body within bounds and wipes what it read from the connection's buffer.

use std::time::Duration;

use actix_web::dev::Payload;
use zeroize::Zeroizing;

use crate::memory::next_piece;
use crate::web::problem::Problem;

/// Bytes of a body that are kept, at most: twenty times the longest text, so that a text that is too long can still
/// be shown again to be shortened.
pub const KEPT: usize = 4 * 1024 * 1024;
/// Bytes that are read and thrown away beyond that, so that a browser hears our answer instead of a reset connection.
const DRAINED: usize = 64 * 1024 * 1024;
/// The longest a body may take, for the sake of slow Tor circuits.
const PATIENCE: Duration = Duration::from_secs(180);

/// Reads the whole body.
///
/// # Errors
/// [`Problem::TooLarge`] beyond [`KEPT`] bytes; [`Problem::Interrupted`] when it does not arrive whole or in time.
pub async fn read(payload: &mut Payload) -> Result<Zeroizing<Vec<u8>>, Problem> {
    tokio::time::timeout(PATIENCE, read_all(payload)).await.unwrap_or(Err(Problem::Interrupted))
}

async fn read_all(payload: &mut Payload) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let mut body = Zeroizing::new(Vec::new());
    let mut length = 0_usize;
    let mut keep = |piece: &[u8]| {
        length = length.saturating_add(piece.len());
        if length <= KEPT {
            body.extend_from_slice(piece);
        }
        length
    };
    while let Some(so_far) = next_piece(payload, &mut keep).await {
        if so_far.map_err(|_| Problem::Interrupted)? > DRAINED {
            break;
        }
    }
    if length > KEPT { Err(Problem::TooLarge { limit: KEPT }) } else { Ok(body) }
}
