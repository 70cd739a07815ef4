//! Whoever asks for more than the machine can do: others get their turn, and nothing they typed is lost.

mod crowd;
mod memory;
mod turns;
