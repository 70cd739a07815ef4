//! The fuzzer's side of every target: the program is named after the one it runs.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| siegelpost_fuzz::run(env!("CARGO_BIN_NAME"), data));
