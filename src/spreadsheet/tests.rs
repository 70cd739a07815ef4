mod files;
mod round_trip;
mod words;
mod xlsx;
